import { conformance, type SampleTables } from '../conformance/index.js';
import type { Store } from '../store.js';
import { freshName } from './database.arbitrary.js';
import { openDexieStore } from './open-dexie-store.js';

describe('a store in the browser’s database', () => {
  const names = new WeakMap<Store<SampleTables>, string>();
  const open = async (tables: SampleTables, name: string) => {
    const store = await openDexieStore({ name, tables });
    names.set(store, name);
    return store;
  };
  const tests = conformance((tables) => open(tables, freshName()), {
    beside: (store) => open(store.tables, names.get(store)!),
  });
  for (const { name, run } of tests) it(name, run);
});
