import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../files.mjs';
import { at } from '../paths.mjs';

/** Whether a file holds words, which have neither parts nor events. */
const isWords = (path) => /[.](?:texts|cy|view)[.]ts$/.test(path);

/** Walks a tree, its root included. @param {(node: import('typescript').Node) => void} visit */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The file a relative import leads to; `undefined` for a package, for words, and for what defines a tag. */
function resolved(from, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const to = posix.join(dirname(from), specifier).replace(/[.]js$/, '.ts');
  return isWords(to) || to.endsWith('.define.ts') || !existsSync(at(to)) ? undefined : to;
}

/** The names that a statement declares, a type's not. */
function namesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    const names = [];
    for (const { name } of statement.declarationList.declarations) {
      walk(name, (node) => ts.isIdentifier(node) && names.push(node.text));
    }
    return names;
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** Reads a source: what it declares, what it brings in under which name, and what it does when it is loaded. */
function read(path) {
  const tree = ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.Latest, true);
  const source = { path, declares: new Map(), brings: new Map(), passesOn: [], loads: [], does: [] };
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = resolved(path, statement.moduleSpecifier.text);
      const clause = statement.importClause;
      if (!from || clause?.isTypeOnly) continue;
      if (!clause) source.loads.push(from);
      const bindings = clause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) source.brings.set(bindings.name.text, { from, name: '*' });
      for (const each of bindings && ts.isNamedImports(bindings) ? bindings.elements : []) {
        if (!each.isTypeOnly) source.brings.set(each.name.text, { from, name: (each.propertyName ?? each.name).text });
      }
    } else if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier && resolved(path, statement.moduleSpecifier.text);
      if (!from || statement.isTypeOnly) continue;
      if (!statement.exportClause) source.passesOn.push(from);
      for (const each of statement.exportClause?.elements ?? []) {
        source.brings.set(each.name.text, { from, name: (each.propertyName ?? each.name).text });
      }
    } else if (namesOf(statement).length > 0) {
      for (const name of namesOf(statement)) source.declares.set(name, statement);
    } else if (ts.isExpressionStatement(statement)) {
      source.does.push(statement);
    }
  }
  return source;
}

/**
 * What a declaration makes use of, and what that does, through every import that is there now or comes later: the
 * statements at the top of files that are reached, with their files.
 *
 * @param {{ path: string, className: string }} start
 * @param {Map<string, object>} [known] sources that were read before
 * @returns {{ path: string, statement: import('typescript').Statement }[]}
 */
export function reached({ path, className }, known = new Map()) {
  const found = new Map();
  const entered = new Set();
  const sourceOf = (file) => known.get(file) ?? known.set(file, read(file)).get(file);

  const enter = (file) => {
    const source = sourceOf(file);
    if (entered.has(file)) return source;
    entered.add(file);
    source.loads.forEach(enter);
    for (const statement of source.does) take(source, statement);
    return source;
  };
  const everything = (file) => {
    const source = enter(file);
    for (const name of [...source.declares.keys(), ...source.brings.keys()]) reach(file, name);
  };
  const take = (source, statement) => {
    if (found.has(statement)) return;
    found.set(statement, source.path);
    const look = (node) => {
      // What is named in a type only is not used; what a class extends is.
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
      if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) {
        reach(source.path, node.text);
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const to = ts.isStringLiteral(node.arguments[0]) && resolved(source.path, node.arguments[0].text);
        if (to) everything(to);
      }
      ts.forEachChild(node, look);
    };
    look(statement);
  };
  const reach = (file, name) => {
    const source = enter(file);
    if (source.declares.has(name)) take(source, source.declares.get(name));
    else if (source.brings.has(name)) {
      const { from, name: there } = source.brings.get(name);
      if (there === '*') everything(from);
      else if (from) reach(from, there);
    } else source.passesOn.forEach((from) => sourceOf(from).declares.has(name) && reach(from, name));
  };
  reach(path, className);
  return [...found].map(([statement, file]) => ({ path: file, statement }));
}

/** Every element by the file that defines its tag. @returns {{ tag: string, className: string, path: string }[]} */
export function definedElements() {
  return filesIn('elements/src', (path) => path.endsWith('.define.ts')).flatMap((path) => {
    const text = readFileSync(at(path), 'utf8');
    return [...text.matchAll(/defineOnce\('([a-z-]+)', (\w+)\)/g)].map(([, tag, className]) => ({
      tag,
      className,
      path: path.replace('.define.ts', '.ts'),
    }));
  });
}
