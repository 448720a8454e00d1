/** @typedef {{ title: string, pages: { href: string, title: string }[] }} Group */

export const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const link = ({ href, title }, here) =>
  `<li><a href="${href}"${href === here ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;

/**
 * A page of the documentation site: navigation, content, and what is on the page. It has no script but what is named.
 *
 * @param {{ href: string, title: string, html: string, headings?: { id: string, text: string }[], groups: Group[], scripts?: string[], styles?: string[], element?: string, before?: string }} given
 */
export function shell({ href, title, html, headings = [], groups, scripts = [], styles = [], element, before = '' }) {
  const nav = groups
    .map(
      (group) =>
        `<details${group.pages.some((each) => each.href === href) || group.open ? ' open' : ''}><summary>${escaped(group.title)}</summary><ul role="list">${group.pages.map((each) => link(each, href)).join('')}</ul></details>`,
    )
    .join('\n');
  const here =
    headings.length > 1
      ? `<nav class="here" aria-label="On this page"><p>On this page</p><ul role="list">${headings.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join('')}</ul></nav>`
      : '';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Guildhall</title>
<link rel="icon" href="/docs/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/site.css">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body${element ? ` data-element="${element}"` : ''}>
<a class="skip" href="#main">Skip to the content</a>
${before}
<header class="top"><a class="brand" href="/docs/">Guildhall</a><nav aria-label="Site"><a class="to-contents" href="#contents">Contents</a> <a href="/docs/">Documentation</a> <a href="/">Examples</a> <a href="/docs/api/">API</a></nav></header>
<div class="site">
<main id="main" tabindex="-1">${html}</main>
<nav class="side" id="contents" aria-label="Documentation">${nav}</nav>
${here}
</div>
</body>
</html>
`;
}
