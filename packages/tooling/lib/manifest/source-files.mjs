import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../files.mjs';
import { at } from '../paths.mjs';

/**
 * A source of the elements, read but not compiled.
 *
 * @typedef {{ path: string, tree: import('typescript').SourceFile, imports: readonly string[] }} Source
 */

/** Whether a file holds words, which have neither parts nor events. */
const isWords = (path) => /[.](?:texts|cy|view)[.]ts$/.test(path);

/** Walks a tree, its root included. @param {(node: import('typescript').Node) => void} visit */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Reads a source. What it imports for its types only is not an import. @returns {Source} */
function read(path) {
  const tree = ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = [];
  const take = (specifier) => {
    if (!specifier.startsWith('.')) return;
    const to = posix.join(dirname(path), specifier).replace(/[.]js$/, '.ts');
    if (!isWords(to) && !to.endsWith('.define.ts') && existsSync(at(to))) imports.push(to);
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) {
      const named = node.importClause?.namedBindings;
      const isTypes =
        !node.importClause?.name &&
        named &&
        ts.isNamedImports(named) &&
        named.elements.every((each) => each.isTypeOnly);
      if (!isTypes || named.elements.length === 0) take(node.moduleSpecifier.text);
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly) take(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteral(node.arguments[0])) take(node.arguments[0].text);
    }
  });
  return { path, tree, imports };
}

/** A file with all it imports, now or later. @param {Map<string, Source>} [known] what was read before @returns {Source[]} */
export function closure(path, known = new Map()) {
  const found = new Set();
  const add = (each) => {
    if (found.has(each)) return;
    found.add(each);
    if (!known.has(each)) known.set(each, read(each));
    known.get(each).imports.forEach(add);
  };
  add(path);
  return [...found].map((each) => known.get(each));
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
