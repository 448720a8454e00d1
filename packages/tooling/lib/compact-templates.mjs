import MagicString from 'magic-string';

/** Makes every run of white space one space, and takes away a line's end before the end of a tag. */
const compactMarkup = (markup) => markup.replace(/\s*\n\s*(?=>)/g, '').replace(/\s+/g, ' ');

/** The template of every html`…` and svg`…` in a syntax tree, those within others included. */
function* templatesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name)) yield node.quasi;
  for (const each of Object.values(node)) yield* templatesIn(each);
}

/** For bundles: what no minifier of scripts looks into, the html`…` and svg`…` of our own elements. */
export const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').includes('/elements/dist/') || !/\b(html|svg) ?`/.test(code)) return null;
    const compacted = new MagicString(code);
    for (const { quasis } of templatesIn(this.parse(code))) {
      for (const { start, end } of quasis) {
        const before = code.slice(start, end);
        const after = compactMarkup(before);
        if (after !== before) compacted.update(start, end, after);
      }
    }
    return { code: compacted.toString(), map: compacted.generateMap({ hires: true }) };
  },
};
