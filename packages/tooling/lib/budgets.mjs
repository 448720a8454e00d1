import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { at } from './paths.mjs';
import { Stop } from './stop.mjs';

const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/**
 * What each budget's bundle weighs.
 *
 * @param {readonly { name: string, gzip: number, entry?: string, with?: string[], source?: string }[]} budgets
 * @returns {Promise<{ name: string, bytes: number, limit: number }[]>}
 * @throws {Stop} when an entry is not built, or a chunk named in `with` is not loaded by it
 */
export async function budgetLines(budgets) {
  const lines = [];
  for (const { name, gzip, entry, source, with: chunks = [] } of budgets) {
    const bytes = source === undefined ? weighBuilt(name, entry, chunks) : weighChunks(await bundled(source));
    lines.push({ name, bytes, limit: gzip });
  }
  return lines;
}

// What Rollup writes for an import, minified or not: import…from"./x.js", import"./x.js", export…from"./x.js".
const eager = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"();]*?from\s*)?["'](\.[^"']+)["']/g;
const lazy = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;

function weighBuilt(name, entry, chunks) {
  return [...loadedWith(name, entry, chunks).values()].reduce((sum, code) => sum + gzipped(code), 0);
}

/**
 * The code that a page loads with a built file: all that it imports, and of what it loads later the chunks named.
 *
 * @returns {Map<string, string>} the text of each file by its path
 * @throws {Stop} when a file is not built, or a chunk named is not loaded
 */
export function loadedWith(name, entry, chunks = []) {
  const seen = new Map();
  const missing = new Set(chunks);
  const visit = (file) => {
    if (seen.has(file)) return;
    if (!existsSync(file)) throw new Stop(`The budget of ${name} needs ${file}, which is not built.`);
    const code = readFileSync(file, 'utf8');
    seen.set(file, code);
    for (const [, path] of code.matchAll(eager)) visit(join(dirname(file), path));
    for (const [, path] of code.matchAll(lazy)) {
      const chunk = basename(path).replace(/-[\w-]{8}\.js$/, '');
      if (!chunks.includes(chunk)) continue;
      missing.delete(chunk);
      visit(join(dirname(file), path));
    }
  };
  visit(isAbsolute(entry) ? entry : at(entry));
  if (missing.size > 0) throw new Stop(`${entry} loads no chunk named ${[...missing].join(', ')}.`);
  return seen;
}

async function bundled(source) {
  const bundle = await rollup({
    input: 'entry',
    // What is untidy inside a dependency is not ours to mend.
    onwarn() {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) => (importer === undefined ? at('elements/dist/entry.js') : null),
        load: (id) => (id === at('elements/dist/entry.js') ? source : null),
      },
      nodeResolve({ exportConditions: ['production', 'browser', 'default'] }),
      commonjs(),
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return chunksLoadedFirst(output);
}

const weighChunks = (chunks) => chunks.reduce((sum, { code }) => sum + gzipped(code), 0);

/**
 * Of what Rollup made of one entry, the chunks that are loaded before any of it runs.
 *
 * @param {import('rollup').RollupOutput['output']} output
 * @returns {import('rollup').OutputChunk[]}
 */
export function chunksLoadedFirst(output) {
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const visit = (fileName) => {
    const chunk = chunks.get(fileName);
    if (chunk === undefined || loaded.has(chunk)) return;
    loaded.add(chunk);
    chunk.imports.forEach(visit);
  };
  visit(output.find(({ isEntry }) => isEntry).fileName);
  return [...loaded];
}
