import type { Case } from './case.js';
import { equal, fails } from './expect.js';
import { keep, type SampleStore, thing } from './sample.js';
import { takeNumber } from './committing.js';

/** The end of a store, and two on one database. */
export const closing: readonly Case[] = [
  {
    name: 'answers nothing once it is closed',
    run: async (store) => {
      await keep(store, thing('a'));
      const file = await store.exportAll();
      const reading = store.read();
      await reading.get('things', 'a');
      let told = 0;
      store.watch(() => told++);
      store.close();
      store.close();
      const code = 'store/closed';
      await fails(code, () => reading.get('things', 'a'), 'get of a reading begun before');
      await fails(code, () => store.read().get('things', 'a'), 'get');
      await fails(code, () => store.read().find('things', { index: 'all', where: [] }), 'find');
      await fails(code, () => store.read().counter('invoices'), 'counter');
      await fails(code, () => store.commit(reading.seen(), {}), 'commit');
      await fails(code, () => store.audit('ima'), 'audit');
      await fails(code, () => store.setAside(), 'setAside');
      await fails(code, () => store.exportAll(), 'exportAll');
      await fails(code, () => store.importAll(file), 'importAll');
      store.watch(() => told++)();
      equal(told, 0, 'how often anybody was told');
    },
  },
  {
    name: 'keeps everything for a store that is opened later on the same database',
    run: async (store, beside) => {
      if (beside === undefined) return;
      await keep(store, thing('a'));
      await takeNumber(store, 'b');
      const before = JSON.stringify(await store.exportAll());
      const other = await beside(store);
      store.close();
      equal(JSON.stringify(await other.exportAll()), before, 'what the other keeps');
      equal(await takeNumber(other, 'c'), 2, 'the next number');
      other.close();
    },
  },
  {
    name: 'gives no number twice and keeps one of two, when two stores on one database commit at once',
    run: async (store, beside) => {
      if (beside === undefined) return;
      const other = await beside(store);
      const stores = [store, other];
      const given = await Promise.all(
        Array.from({ length: 16 }, (_, each) => takeNumber(stores[each % 2]!, `n${each}`)),
      );
      equal(
        [...given].sort((a, b) => a - b),
        Array.from({ length: 16 }, (_, each) => each + 1),
        'the numbers given',
      );
      for (let round = 0; round < 8; round++) {
        const kept = await Promise.all(stores.map((each, at) => putTheOnly(each, `r${round}-${at}`, `only-${round}`)));
        equal(kept.filter(Boolean).length, 1, 'how many of two were kept');
      }
      equal(JSON.stringify(await other.exportAll()), JSON.stringify(await store.exportAll()), 'what both keep');
      other.close();
    },
  },
];

async function putTheOnly(store: SampleStore, id: string, kind: string): Promise<boolean> {
  const reading = store.read();
  const { rows } = await reading.find('things', { index: 'kind', where: ['ima', kind] });
  if (rows.length > 0) return false;
  return (await store.commit(reading.seen(), { put: [{ table: 'things', row: thing(id, { kind }) }] })).ok;
}
