import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { at } from '../paths.mjs';

/**
 * A text that a page may put its own in the place of: its name, its English where that can be told without running
 * it, with `{0}` for the first thing that goes into it, and the names of what goes into it.
 *
 * @typedef {{ name: string, text?: string, gaps?: string[] }} Text
 */

/** The English of what a function answers; `undefined` where it depends on what goes in. */
function wordingOf(body, gaps) {
  if (ts.isStringLiteralLike(body)) return body.text;
  if (!ts.isTemplateExpression(body)) return undefined;
  const spans = body.templateSpans.map(({ expression, literal }) => [gaps.indexOf(expression.getText()), literal.text]);
  if (spans.some(([gap]) => gap < 0)) return undefined;
  return body.head.text + spans.map(([gap, after]) => `{${gap}}${after}`).join('');
}

/** @returns {Omit<Text, 'name'> | undefined} nothing for a list or a group of texts, which no page replaces */
function textOf(value) {
  if (ts.isStringLiteralLike(value)) return { text: value.text };
  if (!ts.isArrowFunction(value)) return undefined;
  const gaps = value.parameters.map(({ name }) => name.getText());
  const text = wordingOf(value.body, gaps);
  return { ...(text !== undefined && { text }), gaps };
}

/**
 * Reads the texts in a `….texts.ts`, those that it takes from others included.
 *
 * @param {string} path
 * @returns {Text[]} by name
 */
export function readTexts(path) {
  return [...read(path, 'en')].map(([name, text]) => ({ name, ...text })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The object that a file exports by this name, with those that are spread into it. */
function read(path, exported) {
  const tree = ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.Latest, true);
  const brought = new Map();
  const found = new Map();
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = posix.join(dirname(path), statement.moduleSpecifier.text).replace(/[.]js$/, '.ts');
      const bindings = statement.importClause?.namedBindings;
      for (const { name, propertyName } of bindings && ts.isNamedImports(bindings) ? bindings.elements : []) {
        brought.set(name.text, [from, (propertyName ?? name).text]);
      }
    }
    if (!ts.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find(({ name }) => name.getText() === exported);
    const words = declared?.initializer;
    for (const each of words && ts.isObjectLiteralExpression(words) ? words.properties : []) {
      if (ts.isSpreadAssignment(each)) {
        const spread = each.expression.getText();
        for (const [name, text] of read(...(brought.get(spread) ?? [path, spread]))) found.set(name, text);
      } else if (ts.isPropertyAssignment(each)) {
        const text = textOf(each.initializer);
        if (text) found.set(each.name.text, text);
        else found.delete(each.name.text);
      }
    }
  }
  return found;
}
