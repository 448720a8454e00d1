import type { Touched } from '../store.js';
import type { Case } from './case.js';
import { equal, holds } from './expect.js';
import { keep, mustCommit, type SampleStore, type SampleTables, thing } from './sample.js';

/** Long enough for what another page says to arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function commitSome(store: SampleStore): Promise<number> {
  return mustCommit(store, store.read(), {
    put: [
      { table: 'things', row: thing('a') },
      { table: 'things', row: thing('b') },
      { table: 'other-things', row: { id: 'a', body: 'ima', of: 'things' } },
    ],
  });
}

/** Telling of commits. */
export const watching: readonly Case[] = [
  {
    name: 'tells of each commit once, of the tables it touched',
    run: async (store) => {
      const told: Touched<SampleTables>[] = [];
      store.watch((touched) => told.push(touched));
      const revision = await commitSome(store);
      await settled();
      equal(told, [{ tables: ['things', 'other-things'], revision }], 'what was told');
      await keep(store, thing('a', { note: 'changed' }));
      await settled();
      equal(told.length, 2, 'how often it was told');
      equal(told[1]!.tables, ['things'], 'what was told the second time');
    },
  },
  {
    name: 'tells after it is kept',
    run: async (store) => {
      const found: Promise<unknown>[] = [];
      store.watch(() => found.push(store.read().get('things', 'a')));
      await commitSome(store);
      await settled();
      equal(await Promise.all(found), [thing('a')], 'what a listener finds');
    },
  },
  {
    name: 'tells of a row that is forgotten, and nothing of what was refused',
    run: async (store) => {
      await commitSome(store);
      const told: Touched<SampleTables>[] = [];
      store.watch((touched) => told.push(touched));
      const [first, second] = [store.read(), store.read()];
      for (const reading of [first, second]) await reading.get('things', 'a');
      await mustCommit(store, first, { remove: [{ table: 'things', id: 'a' }] });
      await store.commit(second.seen(), { remove: [{ table: 'things', id: 'a' }] });
      await store.commit(store.read().seen(), { put: [{ table: 'things', row: {} as never }] }).catch(() => undefined);
      await settled();
      equal(
        told.map(({ tables }) => tables),
        [['things']],
        'what was told',
      );
    },
  },
  {
    name: 'tells each listener until it is ended',
    run: async (store) => {
      let [first, second, third] = [0, 0, 0];
      const end = store.watch(() => {
        first++;
      });
      store.watch(() => {
        second++;
        end();
      });
      const both = () => {
        third++;
      };
      store.watch(both);
      store.watch(both)();
      await keep(store, thing('a'));
      await keep(store, thing('a', { note: 'changed' }));
      await settled();
      equal([first, second, third], [1, 2, 2], 'how often each was told');
      end();
    },
  },
  {
    name: 'tells a store of the commits of another on the same database, once and after',
    run: async (store, beside) => {
      if (beside === undefined) return;
      const other = await beside(store);
      const told: (readonly [SampleTables extends never ? never : readonly string[], Promise<unknown>])[] = [];
      other.watch(({ tables }) => told.push([tables, other.read().get('things', 'a')]));
      await commitSome(store);
      await settled();
      equal(
        told.map(([tables]) => tables),
        [['things', 'other-things']],
        'what was told',
      );
      equal(await told[0]![1], thing('a'), 'what the other finds');
      let own = 0;
      store.watch(() => own++);
      await keep(other, thing('a', { note: 'theirs' }));
      await settled();
      equal(own, 1, 'how often the first was told');
      other.close();
      await keep(store, thing('a', { note: 'ours' }));
      await settled();
      holds(told.length === 2, 'a store that is closed is told nothing');
    },
  },
];
