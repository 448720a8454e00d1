import { at } from './paths.mjs';

/** Dexie as a module, from the root. Its `exports` lead browsers and bundlers to a larger file that exports nothing. */
export const dexieModule = 'node_modules/dexie/dist/modern/dexie.mjs';

/** For Rollup. */
export const dexieAsModule = {
  name: 'dexie-as-module',
  resolveId: (source) => (source === 'dexie' ? at(dexieModule) : null),
};
