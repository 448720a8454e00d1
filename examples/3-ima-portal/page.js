// The page is a small single-page site: each address after # has a <template>, and what is in braces is filled in.
const main = document.getElementById('main');
const routes = [...document.querySelectorAll('template[data-route]')].map((template) => ({
  template,
  pattern: new RegExp(`^${template.dataset.route.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/?]+)')}$`),
}));

function show() {
  const path = decodeURI(location.hash.slice(1)) || '/';
  for (const { template, pattern } of routes) {
    const found = pattern.exec(path);
    if (!found) continue;
    const content = template.content.cloneNode(true);
    for (const element of content.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (/\{\w+\}/.test(value))
          element.setAttribute(
            name,
            value.replaceAll(/\{(\w+)\}/g, (whole, key) => decodeURIComponent(found.groups?.[key] ?? whole)),
          );
      }
    }
    main.replaceChildren(content);
    document.title = `${template.dataset.title} · IMA member portal`;
    return;
  }
}

addEventListener('hashchange', () => {
  show();
  main.focus();
});
show();
