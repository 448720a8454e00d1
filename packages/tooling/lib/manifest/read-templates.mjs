import ts from 'typescript';

const GAP = '\u0000';

/** Whether a node is a template with one of these tags. */
export const isTemplate = (node, tags) => ts.isTaggedTemplateExpression(node) && tags.includes(node.tag.getText());

/** A template's text, with a mark and a number for each gap, and the gaps. */
export function textOf({ template }) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, gaps: [] };
  const gaps = template.templateSpans.map(({ expression }) => expression);
  const text = template.templateSpans.reduce(
    (before, { literal }, index) => `${before}${GAP}${index}${GAP}${literal.text}`,
    template.head.text,
  );
  return { text, gaps };
}

/** The parts that a template names, exported ones too: as words, and as gaps that something is filled into. */
export function partsOf(node) {
  const { text, gaps } = textOf(node);
  return [...text.matchAll(/\s(part|exportparts)=("[^"]*"|'[^']*'|[^\s>]+)/g)].map(([, attribute, value]) => {
    const inside = value.replace(/^["']|["']$/g, '');
    const split = attribute === 'exportparts' ? /\s*,\s*/ : /\s+/;
    const words = inside
      .replaceAll(/\0\d+\0/g, ' ')
      .trim()
      .split(split)
      .filter(Boolean);
    return {
      words: attribute === 'exportparts' ? words.map((each) => each.split(':').at(-1).trim()) : words,
      gaps: [...inside.matchAll(/\0(\d+)\0/g)].map(([, index]) => gaps[Number(index)]),
    };
  });
}

/** The slots in a template, by name; the one without a name is ''. */
export const slotsOf = (node) =>
  [...textOf(node).text.matchAll(/<slot\b([^>]*)>/g)].map(([, rest]) => /\sname="([^"]*)"/.exec(rest)?.[1] ?? '');

/** Every text that an expression may come to: itself, or the branches of a choice. */
export function literalsOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text].filter(Boolean);
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
  return [];
}

/** The function around a name that is one of its parameters, or in one of them: how it is called with that. */
export function takerOf(gap) {
  if (!ts.isIdentifier(gap)) return undefined;
  for (let each = gap.parent; each; each = each.parent) {
    if (!ts.isFunctionLike(each)) continue;
    const called =
      each.name?.getText() ?? (ts.isVariableDeclaration(each.parent) ? each.parent.name.getText() : undefined);
    if (called === undefined) continue;
    for (const [index, { name, initializer }] of each.parameters.entries()) {
      if (ts.isIdentifier(name) && name.text === gap.text) {
        return { name: called, index, fallback: initializer && literalsOf(initializer)[0] };
      }
      if (!ts.isObjectBindingPattern(name)) continue;
      const bound = name.elements.find((element) => element.name.getText() === gap.text);
      if (!bound) continue;
      const key = bound.propertyName?.getText() ?? gap.text;
      return { name: called, index, key, fallback: bound.initializer && literalsOf(bound.initializer)[0] };
    }
  }
  return undefined;
}

/** What an object that is written out has under a key. */
export function propertyOf(node, key) {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText() === key)?.initializer;
}

/** The custom properties that styles read, the page's and those that begin with an underscore. */
export const cssOf = (node) =>
  [...textOf(node).text.matchAll(/var\(\s*(--(?:guild-|_)[\w-]+)/g)].map(([, name]) => name);

/** `--_line: var(--guild-line, …)`: whoever reads the one reads the other. @returns {[string, string][]} */
export const aliasesOf = (node) =>
  [...textOf(node).text.matchAll(/(--_[\w-]+):\s*var\(\s*(--guild-[\w-]+)/g)].map(([, name, ours]) => [name, ours]);

/** The attributes of the element that its styles look at, but for those that every HTML element has. */
export const hostAttributesOf = (node) =>
  [...textOf(node).text.matchAll(/:host\(\[([\w-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !['hidden', 'dir', 'lang', 'inert'].includes(name));
