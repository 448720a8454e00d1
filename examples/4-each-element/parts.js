/** An element with its properties and what is in it. */
export function part(tag, properties = {}, children = []) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Text in which what stands between backticks is code. */
const rich = (text = '') =>
  text
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`.*`$/s.test(piece) ? part('code', { textContent: piece.slice(1, -1) }) : piece));

/** The doc comment's paragraphs; its code example is below, as it is live. */
export const paragraphs = (description = '') =>
  description
    .replaceAll(/```[\s\S]*?```/g, '')
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map((text) => part('p', {}, rich(text.replaceAll('\n', ' ').trim())));

/** The elements by room, as links. */
export function roomsOf(known, current, samples) {
  const rooms = Map.groupBy(known, ({ room }) => room);
  return [...rooms]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([room, elements]) => {
      const heading = part('h2', { textContent: room === 'cpd' ? 'CPD' : room, id: `room-${room}` });
      const list = part(
        'ul',
        {},
        elements.map(({ tagName }) => {
          const { actor, body } = samples[tagName] ?? {};
          const as = body === 'imi' ? '' : `&actor=${encodeURIComponent(actor ?? 'cpd-met')}`;
          const link = part('a', { href: `?element=${tagName}${as}`, textContent: tagName });
          if (tagName === current) link.setAttribute('aria-current', 'page');
          return part('li', {}, [link]);
        }),
      );
      list.setAttribute('role', 'list');
      list.setAttribute('aria-labelledby', heading.id);
      return part('div', {}, [heading, list]);
    });
}

/** The code that shows an element as it is shown here. */
export function codeOf(tag, element, beside) {
  const quoted = (value) => (value.includes('"') ? `'${value.replaceAll("'", '&#39;')}'` : `"${value}"`);
  const written = [...element.attributes].map(({ name, value }) => (value === '' ? name : `${name}=${quoted(value)}`));
  const isAlone = element.hasAttribute('given') || beside !== undefined;
  const attributes =
    written.join('').length > 80 ? written.map((each) => `\n  ${each}`) : written.map((each) => ` ${each}`);
  const lines = [
    `<script type="module" src="/guildhall/${tag}.js"></script>`,
    '',
    ...(beside ? [beside] : []),
    `<${tag}${attributes.join('')}>`,
    '  <p>What is seen until there is something to show.</p>',
    `</${tag}>`,
  ];
  if (isAlone) return lines.join('\n');
  const [script, , ...markup] = lines;
  return [
    script,
    '<script type="module" src="/guildhall/guild-portal.js"></script>',
    '',
    '<guild-portal src="/portal" body="ima">',
    ...markup.join('\n').replaceAll(/^/gm, '  ').split('\n'),
    '</guild-portal>',
  ].join('\n');
}

function table(title, heads, rows) {
  const head = part(
    'tr',
    {},
    heads.map((text) => Object.assign(part('th', { textContent: text }), { scope: 'col' })),
  );
  const body = rows.map(([name, ...cells]) =>
    part('tr', {}, [
      Object.assign(part('th', {}, [part('code', { textContent: name })]), { scope: 'row' }),
      ...cells.map((cell) => part('td', {}, rich(cell))),
    ]),
  );
  const section = part('section', {}, [
    part('h2', { textContent: title }),
    part('table', {}, [part('thead', {}, [head]), part('tbody', {}, body)]),
  ]);
  return section;
}

/** What can be written on the tag. */
export const attributesTable = ({ attributes = [], members = [] }) => {
  const given = attributes.filter(({ name }) => name);
  const only = members.filter(
    ({ kind, name, privacy, attribute, static: isStatic, description, readonly }) =>
      kind === 'field' &&
      privacy !== 'private' &&
      !isStatic &&
      !attribute &&
      !readonly &&
      description &&
      !name.startsWith('#'),
  );
  const rows = [
    ...given.map(({ name, type, description }) => [name, `\`${type?.text ?? 'string'}\``, description]),
    ...only.map(({ name, type, description }) => [`.${name}`, `\`${type?.text ?? 'unknown'}\``, description]),
  ];
  return table('Attributes and properties', ['Name', 'Type', 'What it is'], rows);
};

/** Events, slots, parts and custom properties, where there are some. */
export const tables = ({ events = [], slots = [], cssParts = [], cssProperties = [] }) =>
  [
    [
      'Events',
      events.map(({ name, type, description }) => [name, `\`${type?.text ?? 'Event'}\` ${description ?? ''}`]),
    ],
    ['Slots', slots.map(({ name, description }) => [name || '(default)', description])],
    ['Parts', cssParts.map(({ name, description }) => [name, description])],
    ['Custom properties', cssProperties.map(({ name, description }) => [name, description])],
  ]
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => table(title, ['Name', 'What it is'], rows));
