import { line, prose } from './markdown.mjs';
import { escaped } from './shell.mjs';

const code = (text) => `<code>${escaped(text)}</code>`;

/** A table of what can be set, heard or styled; nothing where there is nothing. */
function table(id, title, heads, rows) {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows
    .map(
      ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<h2 id="${id}">${title}</h2><div class="scrolls" tabindex="0" role="group" aria-label="${title}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/**
 * The page of one element, from its entry in the manifest: what it is, live and with its code, and all that can be set
 * on it, heard from it and styled.
 */
export function elementPage(declaration) {
  const {
    tagName,
    description,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    guildTexts = [],
  } = declaration;
  const properties = members.filter(
    ({ kind, privacy, name, static: isStatic }) =>
      kind === 'field' && !privacy && !isStatic && !name.startsWith('#') && !name.startsWith('_'),
  );
  const methods = members.filter(({ kind, privacy, static: isStatic }) => kind === 'method' && !privacy && !isStatic);
  const sections = [
    [
      'attributes',
      'Attributes',
      ['Attribute', 'Type', 'What it does'],
      attributes.map((each) => [code(each.name), code(each.type?.text ?? 'string'), line(each.description)]),
    ],
    [
      'properties',
      'Properties',
      ['Property', 'Type', 'What it is'],
      properties.map((each) => [code(each.name), code(each.type?.text ?? ''), line(each.description)]),
    ],
    [
      'methods',
      'Methods',
      ['Method', 'What it does'],
      methods.filter(({ description }) => description).map((each) => [code(`${each.name}()`), line(each.description)]),
    ],
    [
      'events',
      'Events',
      ['Event', 'Type', 'When'],
      events.map((each) => [code(each.name), code(each.type?.text ?? 'Event'), line(each.description)]),
    ],
    [
      'slots',
      'Slots',
      ['Slot', 'What goes there'],
      slots.map((each) => [each.name ? code(each.name) : 'the default', line(each.description)]),
    ],
    ['parts', 'Parts', ['Part', 'What it is'], cssParts.map((each) => [code(each.name), line(each.description)])],
    [
      'custom-properties',
      'Custom properties',
      ['Property', 'What it sets'],
      cssProperties.map((each) => [code(each.name), line(each.description)]),
    ],
    [
      'texts',
      'Texts',
      ['Text', 'In English', 'What goes into it'],
      guildTexts.map(({ name, text, gaps = [] }) => [
        code(name),
        escaped(text ?? 'It depends on what goes into it.'),
        gaps.map((gap, at) => `${code(`{${at}}`)} ${escaped(gap)}`).join(', '),
      ]),
    ],
  ];
  const html = `<h1>${code(`<${tagName}>`)}</h1>
${prose(description)}
<h2 id="live-title">Live</h2>
<guild-portal><div id="live"><p>The element appears here, over a made-up world.</p></div></guild-portal>
<h2 id="code-title">Its code</h2>
<pre id="code" tabindex="0" role="group" aria-label="The code that shows it so"></pre>
<p><a href="/examples/4-each-element/?element=${tagName}">Alone on a page, with what it tells</a></p>
${sections.map((section) => table(...section)).join('\n')}`;
  const headings = sections.filter(([, , , rows]) => rows.length > 0).map(([id, text]) => ({ id, text }));
  return {
    title: `<${tagName}>`,
    html,
    headings: [{ id: 'live-title', text: 'Live' }, { id: 'code-title', text: 'Its code' }, ...headings],
    element: tagName,
    before: '<demo-bar></demo-bar>',
    scripts: ['/docs/live.js', '/examples/dist/demo-bar.js'],
    styles: ['/examples/demo/demo.css'],
  };
}
