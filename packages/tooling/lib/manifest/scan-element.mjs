import ts from 'typescript';
import {
  aliasesOf,
  cssOf,
  hostAttributesOf,
  isTemplate,
  literalsOf,
  partsOf,
  propertyOf,
  slotsOf,
  takerOf,
} from './read-templates.mjs';
import { reached, walk } from './source-files.mjs';

/**
 * What an element really has, by its sources: each name with the file it is found in.
 *
 * @typedef {{ parts: Map<string, string>, slots: Map<string, string>, events: Map<string, string>,
 *   cssProperties: Map<string, string>, properties: Map<string, string>, attributes: Map<string, string>,
 *   hidden: Set<string>, unseen: string[] }} Scanned
 */

/**
 * Reads what an element has from its sources and from all that it makes use of: parts and slots from templates,
 * events from what is dispatched and wished for, custom properties from styles, attributes and properties from what
 * is declared.
 *
 * @param {{ className: string, path: string }} element
 * @param {Map<string, object>} [known] sources that were read before
 * @returns {Scanned}
 */
export function scanElement({ className, path }, known) {
  const statements = reached({ className, path }, known);
  const all = (visit) =>
    statements.forEach(({ path: file, statement }) => walk(statement, (node) => visit(node, file)));
  const found = Object.fromEntries(
    ['parts', 'slots', 'events', 'cssProperties', 'properties', 'attributes'].map((name) => [name, new Map()]),
  );
  const unseen = new Set();
  const note = (what, name, file) => found[what].has(name) || found[what].set(name, file);

  const classes = new Map();
  for (const { path: file, statement } of statements) {
    if (ts.isClassDeclaration(statement)) classes.set(statement.name.text, { node: statement, file });
  }
  // Functions that take a part's name: what they are called with counts.
  const takers = [];
  const aliases = new Map();
  all((node, file) => {
    if (isTemplate(node, ['html', 'svg'])) {
      for (const slot of slotsOf(node)) note('slots', slot, file);
      for (const { words, gaps } of partsOf(node)) {
        for (const name of [...words, ...gaps.flatMap(literalsOf)]) note('parts', name, file);
        for (const gap of gaps.filter((each) => literalsOf(each).length === 0)) {
          const taker = takerOf(gap);
          if (taker) takers.push({ ...taker, file });
          else unseen.add(`${file}: a part named by \`${gap.getText()}\``);
        }
      }
    }
    if (isTemplate(node, ['css'])) {
      for (const name of cssOf(node)) note('cssProperties', name, file);
      for (const name of hostAttributesOf(node)) note('attributes', name, file);
      for (const [name, ours] of aliasesOf(node)) aliases.set(name, ours);
    }
    for (const type of eventsOf(node, classes)) note('events', type, file);
  });
  all((node, file) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    const callee = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    for (const { name, index, key, fallback, file: takenIn } of takers.filter((each) => each.name === callee)) {
      if (fallback) note('parts', fallback, takenIn);
      const given = key ? propertyOf(node.arguments[index], key) : node.arguments[index];
      if (!given) continue;
      const names = literalsOf(given).flatMap((text) => text.split(/\s+/));
      for (const each of names) note('parts', each, file);
      if (names.length === 0) unseen.add(`${file}: a part given to ${name} as \`${given.getText()}\``);
    }
  });
  const hidden = new Set();
  for (let name = className; classes.has(name); name = superclassOf(classes.get(name).node)) {
    declared(classes.get(name), note);
    for (const member of hiddenMembers(classes.get(name).node)) hidden.add(member);
  }
  return { ...found, cssProperties: published(found.cssProperties, aliases), hidden, unseen: [...unseen] };
}

/** The types of the events that a node announces: one it makes, or those of a wish. */
function eventsOf(node, classes) {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    // What a WishController announces depends on what it is asked for, below.
    if (enclosingClass(node) === 'WishController') return [];
    const made = classes.get(node.expression.text);
    return [made ? typeOf(made.node) : plainEvent(node)].filter(Boolean);
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    if (!/wish/i.test(expression.getText())) return [];
    if (name.text === 'command') return ['guild-wish', 'guild-say'];
    if (name.text === 'look') return ['guild-look'];
  }
  return [];
}

/** The type of an event's class: `static readonly type = '…'`, or the first argument of `super`. */
function typeOf(node) {
  let type;
  if (!/Event\b/.test(superclassOf(node) ?? '')) return undefined;
  walk(node, (each) => {
    const isType = ts.isPropertyDeclaration(each) && each.name.getText() === 'type' && each.initializer;
    const isSuper = ts.isCallExpression(each) && each.expression.kind === ts.SyntaxKind.SuperKeyword;
    const given = isType ? each.initializer : isSuper ? each.arguments[0] : undefined;
    if (given && ts.isStringLiteral(given)) type ??= given.text;
  });
  return type;
}

/** `new Event('change')` that an element dispatches, not one for the document or the window. */
function plainEvent({ expression, arguments: [type] = [], parent }) {
  if (!/^(?:Custom)?Event$/.test(expression.text) || !type || !ts.isStringLiteral(type)) return undefined;
  const isElsewhere =
    ts.isCallExpression(parent) && /^(?:document|window|globalThis)\b/.test(parent.expression.getText());
  return isElsewhere ? undefined : type.text;
}

const superclassOf = (node) =>
  node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText();

function enclosingClass(node) {
  for (let each = node.parent; each; each = each.parent) if (ts.isClassDeclaration(each)) return each.name?.text;
  return undefined;
}

/** The page's custom properties, those that are read by another name too. Where tokens are set says not who reads them. */
function published(read, aliases) {
  const set = new Set(aliases.values());
  const found = new Map();
  for (const [name, file] of read) {
    if (name.startsWith('--guild-') && !(set.has(name) && file.endsWith('/tokens.styles.ts'))) found.set(name, file);
    if (aliases.has(name)) found.set(aliases.get(name), file);
  }
  return found;
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
