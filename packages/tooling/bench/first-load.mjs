// What a page loads before a portal answers, and what it loads only when that is used.
import { gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { dexieAsModule } from '../lib/dexie.mjs';
import { at } from '../lib/paths.mjs';

const PAGE = `
  import { createPortal, portalEditions, portalStoreTables } from '@guildhall/portal';
  export const open = async (rulebooks, clock, deliver) => {
    const { openDexieStore } = await import('@guildhall/store/dexie');
    const store = await openDexieStore({ name: 'portal', tables: portalStoreTables, ...portalEditions });
    return createPortal({ rulebooks, store, clock, deliver });
  };
`;

/** Libraries that are to come only when they are used, with what uses them. */
const LATER = {
  dexie: 'node_modules/dexie/',
  pdfkit: 'node_modules/pdfkit/',
  spreadsheets: 'node_modules/hucre/',
  zip: 'node_modules/fflate/',
};

/** Most chunks would be called index: their folder says what they are. */
const nameOf = (name, file) => (name === 'index' ? (file?.split('/').slice(-3, -1).join('/') ?? name) : name);

/**
 * Bundles a page with a portal over the browser's database.
 *
 * @returns {Promise<{ first: number, later: { name: string, bytes: number }[] }>} gzipped bytes
 * @throws when something that is to come later is loaded at first
 */
export async function weighPortalPage() {
  const entry = at('elements/dist/portal-page.js');
  const bundle = await rollup({
    input: 'page',
    onwarn() {},
    plugins: [
      {
        name: 'page',
        resolveId: (id, from) => (from === undefined ? entry : null),
        load: (id) => (id === entry ? PAGE : null),
      },
      dexieAsModule,
      nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'], preferBuiltins: false }),
      commonjs(),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ module: true, ecma: 2022, compress: { passes: 2 } })],
  });
  await bundle.close();
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const loadedWith = (fileName, seen = new Set()) => {
    if (seen.has(fileName)) return seen;
    seen.add(fileName);
    for (const next of chunks.get(fileName).imports) loadedWith(next, seen);
    return seen;
  };
  const weigh = (names) =>
    [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name).code, { level: 9 }).length, 0);
  const holds = (names, path) => [...names].some((name) => chunks.get(name).moduleIds.some((id) => id.includes(path)));
  const first = loadedWith(output.find(({ isEntry }) => isEntry).fileName);
  for (const [name, path] of Object.entries(LATER))
    if (holds(first, path)) throw new Error(`${name} is loaded at first.`);
  const later = [...chunks.values()]
    .filter(({ isDynamicEntry }) => isDynamicEntry)
    .map(({ name, facadeModuleId, fileName }) => ({
      name: nameOf(name, facadeModuleId),
      bytes: weigh([...loadedWith(fileName)].filter((each) => !first.has(each))),
    }))
    .sort((a, b) => b.bytes - a.bytes);
  return { first: weigh(first), later };
}
