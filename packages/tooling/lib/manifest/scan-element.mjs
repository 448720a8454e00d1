import ts from 'typescript';
import { closure, walk } from './source-files.mjs';

const GAP = '\u0000';

/**
 * What an element really has, by its sources: each name with the file it is found in.
 *
 * @typedef {{ parts: Map<string, string>, slots: Map<string, string>, events: Map<string, string>,
 *   cssProperties: Map<string, string>, properties: Map<string, string>, attributes: Map<string, string>,
 *   hidden: Set<string>, unseen: string[] }} Scanned
 */

/**
 * Reads what an element has from its sources and from all that they import: parts and slots from its templates,
 * events from what it dispatches and wishes for, custom properties from its styles, attributes and properties from
 * what it declares.
 *
 * Of a class that is imported counts what the element makes use of: what it extends or makes one of.
 *
 * @param {{ className: string, path: string }} element
 * @param {Map<string, import('./source-files.mjs').Source>} [known]
 * @returns {Scanned}
 */
export function scanElement({ className, path }, known) {
  const sources = closure(path, known);
  const all = (visit) => sources.forEach(({ path: file, tree }) => walk(tree, (node) => visit(node, file)));
  const found = Object.fromEntries(
    ['parts', 'slots', 'events', 'cssProperties', 'properties', 'attributes'].map((name) => [name, new Map()]),
  );
  const unseen = [];
  const note = (what, name, file) => found[what].has(name) || found[what].set(name, file);

  const classes = new Map();
  const made = new Set();
  const eventTypes = new Map();
  all((node, file) => {
    if (ts.isClassDeclaration(node) && node.name) {
      classes.set(node.name.text, { node, file });
      const type = typeOf(node);
      if (type) eventTypes.set(node.name.text, type);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) made.add(node.expression.text);
  });
  const line = [];
  for (let name = className; classes.has(name); name = superclassOf(classes.get(name).node)) line.push(name);
  const counts = (node) => {
    const inside = enclosingClass(node);
    return inside === undefined || line.includes(inside) || made.has(inside);
  };

  // Functions that take a part's name: what they are called with counts.
  const takers = [];
  const templates = (node, file) => {
    for (const { attribute, words, gaps } of attributesOf(node)) {
      const names = attribute === 'exportparts' ? words.map((each) => each.split(':').at(-1)) : words;
      if (attribute === 'slot-name') names.forEach((name) => note('slots', name, file));
      else names.forEach((name) => note('parts', name, file));
      for (const gap of gaps) {
        const literals = literalsOf(gap);
        literals.forEach((name) => note('parts', name, file));
        if (literals.length > 0) continue;
        const taker = takerOf(gap);
        if (taker) takers.push({ ...taker, file });
        else unseen.push(`${file}: a part named by \`${gap.getText()}\``);
      }
    }
  };
  all((node, file) => {
    if (isTemplate(node, ['html', 'svg']) && counts(node)) templates(node, file);
    if (isTemplate(node, ['css'])) {
      for (const name of cssOf(node)) note('cssProperties', name, file);
      for (const name of hostAttributesOf(node)) note('attributes', name, file);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && counts(node)) {
      const name = node.expression.text;
      const type = eventTypes.get(name) ?? plainEvent(node, name);
      // What a WishController announces depends on what it is asked for, below.
      if (type && enclosingClass(node) !== 'WishController') note('events', type, file);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && counts(node)) {
      const { name, expression } = node.expression;
      if (!/wish/i.test(expression.getText())) return;
      if (name.text === 'command') ['guild-wish', 'guild-say'].forEach((type) => note('events', type, file));
      if (name.text === 'look') note('events', 'guild-look', file);
    }
  });
  all((node, file) => {
    if (!ts.isCallExpression(node)) return;
    const callee = ts.isPropertyAccessExpression(node.expression)
      ? node.expression.name.text
      : node.expression.getText();
    for (const { name, index, key, fallback, file: takenIn } of takers.filter((each) => each.name === callee)) {
      if (fallback) note('parts', fallback, takenIn);
      const given = key ? propertyOf(node.arguments[index], key) : node.arguments[index];
      if (!given) continue;
      const literals = literalsOf(given);
      literals.flatMap((text) => text.split(/\s+/)).forEach((each) => note('parts', each, file));
      if (literals.length === 0) unseen.push(`${file}: a part given to ${name} as \`${given.getText()}\``);
    }
  });
  const hidden = new Set();
  for (const name of line) {
    declared(classes.get(name), note);
    for (const member of hiddenMembers(classes.get(name).node)) hidden.add(member);
  }
  aliased(found.cssProperties, sources);
  return { ...found, hidden, unseen: [...new Set(unseen)] };
}

/** `static readonly type = '…'`, or the first argument of `super`. */
function typeOf(node) {
  let type;
  let isEvent = false;
  for (const clause of node.heritageClauses ?? []) isEvent ||= /Event\b/.test(clause.getText());
  if (!isEvent) return undefined;
  walk(node, (each) => {
    if (ts.isPropertyDeclaration(each) && each.name.getText() === 'type' && each.initializer) {
      if (ts.isStringLiteral(each.initializer)) type ??= each.initializer.text;
    }
    if (ts.isCallExpression(each) && each.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const [first] = each.arguments;
      if (first && ts.isStringLiteral(first)) type ??= first.text;
    }
  });
  return type;
}

/** `new Event('change')` that an element dispatches, not one for the document or the window. */
function plainEvent(node, name) {
  if (!/^(?:Custom)?Event$/.test(name) || !node.arguments?.[0] || !ts.isStringLiteral(node.arguments[0]))
    return undefined;
  const call = node.parent;
  if (ts.isCallExpression(call) && /^(?:document|window|globalThis)\b/.test(call.expression.getText()))
    return undefined;
  return node.arguments[0].text;
}

const superclassOf = (node) =>
  node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText();

function enclosingClass(node) {
  for (let each = node.parent; each; each = each.parent) if (ts.isClassDeclaration(each)) return each.name?.text;
  return undefined;
}

const isTemplate = (node, tags) => ts.isTaggedTemplateExpression(node) && tags.includes(node.tag.getText());

/** A template's text, with a mark and a number for each gap, and the gaps. */
function textOf({ template }) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, gaps: [] };
  const gaps = template.templateSpans.map(({ expression }) => expression);
  const text = template.templateSpans.reduce(
    (before, { literal }, index) => `${before}${GAP}${index}${GAP}${literal.text}`,
    template.head.text,
  );
  return { text, gaps };
}

function* attributesOf(node) {
  const { text, gaps } = textOf(node);
  for (const [, attribute, value] of text.matchAll(/\s(part|exportparts)=("[^"]*"|'[^']*'|[^\s>]+)/g)) {
    const inside = value.replace(/^["']|["']$/g, '');
    const split = attribute === 'exportparts' ? /\s*,\s*/ : /\s+/;
    yield {
      attribute,
      words: inside
        .replaceAll(/\0\d+\0/g, ' ')
        .trim()
        .split(split)
        .filter(Boolean),
      gaps: [...inside.matchAll(/\0(\d+)\0/g)].map(([, index]) => gaps[Number(index)]),
    };
  }
  for (const [, rest] of text.matchAll(/<slot\b([^>]*)>/g)) {
    yield { attribute: 'slot-name', words: [/\sname="([^"]*)"/.exec(rest)?.[1] ?? ''], gaps: [] };
  }
}

/** Every text that an expression may come to: itself, or the branches of a choice. */
function literalsOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text].filter(Boolean);
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
  return [];
}

/** The function around a name that is one of its parameters, or in one of them. */
function takerOf(gap) {
  if (!ts.isIdentifier(gap)) return undefined;
  for (let each = gap.parent; each; each = each.parent) {
    if (!ts.isFunctionLike(each)) continue;
    for (const [index, { name, initializer }] of each.parameters.entries()) {
      const called =
        each.name?.getText() ?? (ts.isVariableDeclaration(each.parent) ? each.parent.name.getText() : undefined);
      if (called === undefined) continue;
      if (ts.isIdentifier(name) && name.text === gap.text) {
        return { name: called, index, fallback: initializer && literalsOf(initializer)[0] };
      }
      const bound = ts.isObjectBindingPattern(name)
        ? name.elements.find((element) => element.name.getText() === gap.text)
        : undefined;
      if (bound) {
        const key = bound.propertyName?.getText() ?? gap.text;
        return { name: called, index, key, fallback: bound.initializer && literalsOf(bound.initializer)[0] };
      }
    }
  }
  return undefined;
}

function propertyOf(node, key) {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText() === key)?.initializer;
}

/** The custom properties that styles read, the page's and those that begin with an underscore. */
const cssOf = (node) => [...textOf(node).text.matchAll(/var\(\s*(--(?:guild-|_)[\w-]+)/g)].map(([, name]) => name);

/** The attributes of the element that its styles look at, but for those that every HTML element has. */
const hostAttributesOf = (node) =>
  [...textOf(node).text.matchAll(/:host\(\[([\w-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !['hidden', 'dir', 'lang', 'inert'].includes(name));

/** `--_line: var(--guild-line, …)`: whoever reads the one reads the other. */
function aliased(cssProperties, sources) {
  const alias = new Map();
  for (const { tree } of sources) {
    walk(tree, (node) => {
      if (!isTemplate(node, ['css'])) return;
      for (const [, name, ours] of textOf(node).text.matchAll(/(--_[\w-]+):\s*var\(\s*(--guild-[\w-]+)/g))
        alias.set(name, ours);
    });
  }
  // Where the tokens are set they are read too, which says nothing of who uses them.
  const set = new Set(alias.values());
  const used = new Map();
  for (const [name, file] of cssProperties) {
    if (name.startsWith('--guild-') && !(set.has(name) && file.endsWith('/tokens.styles.ts'))) used.set(name, file);
    if (alias.has(name)) used.set(alias.get(name), file);
  }
  cssProperties.clear();
  for (const [name, file] of used) cssProperties.set(name, file);
}

/** What is protected, private or internal; the analyzer forgets it of what a constructor sets. */
function hiddenMembers({ members }) {
  const isHidden = (member) =>
    (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Protected | ts.ModifierFlags.Private)) !== 0 ||
    ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
  return members.filter((member) => member.name && isHidden(member)).map(({ name }) => name.getText());
}

/** What Lit makes of `static properties`. */
function declared({ node, file }, note) {
  for (const member of node.members) {
    if (!ts.isPropertyDeclaration(member) || member.name.getText() !== 'properties' || !member.initializer) continue;
    walk(member.initializer, (each) => {
      if (!ts.isPropertyAssignment(each) || each.parent !== member.initializer) return;
      const name = each.name.getText().replaceAll(/['"]/g, '');
      const options = ts.isObjectLiteralExpression(each.initializer) ? each.initializer : undefined;
      if (propertyOf(options, 'state')) return;
      note('properties', name, file);
      const attribute = propertyOf(options, 'attribute');
      if (attribute?.kind === ts.SyntaxKind.FalseKeyword) return;
      note('attributes', attribute && ts.isStringLiteral(attribute) ? attribute.text : name.toLowerCase(), file);
    });
  }
}
