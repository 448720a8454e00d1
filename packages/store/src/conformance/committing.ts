import type { Change } from '../change.js';
import type { Reading } from '../store.js';
import type { Case } from './case.js';
import { equal, fails, holds } from './expect.js';
import { idsOf, keep, mustCommit, type SampleStore, type SampleTables, thing } from './sample.js';

/** Reads, lets somebody else commit, and tells whether the first may still commit. */
function meets(
  name: string,
  {
    read,
    meanwhile,
    expected,
  }: {
    readonly read: (reading: Reading<SampleTables>) => Promise<unknown>;
    readonly meanwhile: (store: SampleStore) => Promise<unknown>;
    readonly expected: 'kept' | 'refused';
  },
): Case {
  return {
    name: expected === 'refused' ? `refuses a commit that read ${name}` : `keeps a commit that read ${name}`,
    run: async (store) => {
      await keep(store, ...['b', 'd', 'f'].map((id, rank) => thing(id, { kind: 'x', rank })));
      const reading = store.read();
      await read(reading);
      await meanwhile(store);
      const before = await store.exportAll();
      const committed = await store.commit(reading.seen(), {
        put: [{ table: 'other-things', row: { id: 'z', body: 'ima', of: 'things' } }],
        audit: [{ body: 'ima', at: '2026-03-02T09:30:00.000Z', what: { did: 'it' } }],
      });
      equal(committed.ok, expected === 'kept', 'whether it was kept');
      if (expected === 'refused') equal(await store.exportAll(), before, 'what is kept after a refusal');
      else holds((await store.read().get('other-things', 'z')) !== undefined, 'the row is there');
    },
  };
}

const remove = async (store: SampleStore, id: string) => {
  const reading = store.read();
  await reading.get('things', id);
  await mustCommit(store, reading, { remove: [{ table: 'things', id }] });
};
const count = async (store: SampleStore, name: string) => {
  const reading = store.read();
  const value = await reading.counter(name);
  await mustCommit(store, reading, { counters: { [name]: value + 1 } });
};
const page = { index: 'rank', where: ['ima', 'x'], limit: 2 } as const;

/** What a commit checks, and what it does. */
export const committing: readonly Case[] = [
  {
    name: 'does all of a commit',
    run: async (store) => {
      await keep(store, thing('old'), thing('changed', { note: 'before' }));
      const reading = store.read();
      for (const id of ['old', 'changed', 'new']) await reading.get('things', id);
      await reading.counter('invoices');
      const revision = await mustCommit(store, reading, {
        put: [
          { table: 'things', row: thing('changed', { note: 'after' }) },
          { table: 'things', row: thing('new') },
          { table: 'other-things', row: { id: 'new', body: 'ima', of: 'things' } },
        ],
        remove: [{ table: 'things', id: 'old' }],
        counters: { invoices: 1 },
        audit: [{ body: 'ima', at: '2026-03-02T09:30:00.000Z', what: { did: 'it' } }],
      });
      holds(Number.isSafeInteger(revision) && revision > 1, 'a revision greater than that of the commit before');
      const after = store.read();
      equal(await after.get('things', 'changed'), thing('changed', { note: 'after' }), 'the row that was changed');
      equal(await after.get('things', 'new'), thing('new'), 'the row that is new');
      equal(await after.get('other-things', 'new'), { id: 'new', body: 'ima', of: 'things' }, 'in another table');
      equal(await after.get('things', 'old'), undefined, 'the row that was forgotten');
      equal(await after.counter('invoices'), 1, 'the counter');
      equal((await store.audit('ima')).length, 1, 'the audit log');
    },
  },
  {
    name: 'does nothing of a commit that is wrong in any part',
    run: async (store) => {
      await keep(store, thing('a', { note: 'before' }));
      const before = await store.exportAll();
      const reading = store.read();
      await reading.get('things', 'a');
      await reading.counter('invoices');
      const good: Change<SampleTables> = {
        put: [
          { table: 'things', row: thing('a', { note: 'after' }) },
          { table: 'other-things', row: { id: 'b', body: 'ima', of: 'things' } },
        ],
        counters: { invoices: 1 },
        audit: [{ body: 'ima', at: '2026-03-02T09:30:00.000Z', what: {} }],
      };
      const badRow = { table: 'things', row: { id: 'c' } } as unknown as NonNullable<
        Change<SampleTables>['put']
      >[number];
      const noTable = { ...badRow, table: 'nothings' } as unknown as typeof badRow;
      const wrong: readonly (readonly [code: string, what: string, change: Change<SampleTables>])[] = [
        ['store/bad-row', 'a row its schema refuses', { ...good, put: [...good.put!, badRow] }],
        ['store/bad-row', 'a row of no table', { ...good, put: [...good.put!, noTable] }],
        [
          'store/bad-row',
          'a row that JSON cannot hold',
          { ...good, put: [...good.put!, { table: 'things', row: thing('c', { rank: Number.NaN }) }] },
        ],
        ['store/blind-write', 'a row put twice', { ...good, put: [...good.put!, good.put![0]!] }],
        ['store/blind-write', 'a row put and removed', { ...good, remove: [{ table: 'things', id: 'a' }] }],
        ['store/blind-write', 'a row removed and not read', { ...good, remove: [{ table: 'things', id: 'c' }] }],
        ['store/bad-counter', 'a counter that stays', { ...good, counters: { invoices: 0 } }],
        ['store/bad-counter', 'a counter with a fraction', { ...good, counters: { invoices: 1.5 } }],
        ['store/bad-counter', 'a counter that was not read', { ...good, counters: { invoices: 1, orders: 1 } }],
        [
          'store/bad-entry',
          'an audit entry that is no JSON',
          { ...good, audit: [...good.audit!, { body: 'ima', at: '', what: { n: Number.NaN } }] },
        ],
        [
          'store/bad-entry',
          'an audit entry with half a letter',
          { ...good, audit: [...good.audit!, { body: 'ima', at: '', what: { n: '\ud800' } }] },
        ],
      ];
      for (const [code, what, change] of wrong) {
        await fails(code, () => store.commit(reading.seen(), change), what);
        equal(await store.exportAll(), before, `what is kept after ${what}`);
      }
      await mustCommit(store, reading, good);
    },
  },
  meets('a row that has been changed since', {
    read: (reading) => reading.get('things', 'b'),
    meanwhile: (store) => keep(store, thing('b', { note: 'changed' })),
    expected: 'refused',
  }),
  meets('a row that has been put again as it was', {
    read: (reading) => reading.get('things', 'b'),
    meanwhile: (store) => keep(store, thing('b', { kind: 'x', rank: 0 })),
    expected: 'refused',
  }),
  meets('a row that has been removed since', {
    read: (reading) => reading.get('things', 'b'),
    meanwhile: (store) => remove(store, 'b'),
    expected: 'refused',
  }),
  meets('a row that has been removed and put again since', {
    read: (reading) => reading.get('things', 'b'),
    meanwhile: async (store) => {
      await remove(store, 'b');
      await keep(store, thing('b', { kind: 'x', rank: 0 }));
    },
    expected: 'refused',
  }),
  meets('that a row was not there, which is there now', {
    read: (reading) => reading.get('things', 'c'),
    meanwhile: (store) => keep(store, thing('c')),
    expected: 'refused',
  }),
  meets('a row, while another was changed', {
    read: (reading) => reading.get('things', 'b'),
    meanwhile: (store) => keep(store, thing('d', { note: 'changed' })),
    expected: 'kept',
  }),
  meets('a range that has a row more now', {
    read: (reading) => reading.find('things', { index: 'rank', where: ['ima', 'x'] }),
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 0 })),
    expected: 'refused',
  }),
  meets('a range that has a row less now', {
    read: (reading) => reading.find('things', { index: 'rank', where: ['ima', 'x'] }),
    meanwhile: (store) => keep(store, thing('b', { kind: 'y', rank: 0 })),
    expected: 'refused',
  }),
  meets('a range whose order is another now', {
    read: (reading) => reading.find('things', { index: 'rank', where: ['ima', 'x'] }),
    meanwhile: (store) => keep(store, thing('b', { kind: 'x', rank: 9 })),
    expected: 'refused',
  }),
  meets('an empty range that is empty no more', {
    read: (reading) => reading.find('things', { index: 'rank', where: ['ima', 'x'], from: 5 }),
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 7 })),
    expected: 'refused',
  }),
  meets('a range, while a row outside of it came', {
    read: (reading) => reading.find('things', { index: 'rank', where: ['ima', 'x'], from: 5 }),
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 4 })),
    expected: 'kept',
  }),
  meets('a page into which a row came', {
    read: (reading) => reading.find('things', page),
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 0 })),
    expected: 'refused',
  }),
  meets('a page, while a row came behind it', {
    read: (reading) => reading.find('things', page),
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 8 })),
    expected: 'kept',
  }),
  meets('a second page into which a row came', {
    read: async (reading) => {
      const { next } = await reading.find('things', page);
      await reading.find('things', { ...page, after: next! });
    },
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 8 })),
    expected: 'refused',
  }),
  meets('a last page, descending, into which a row came', {
    read: (reading) => reading.find('things', { ...page, descending: true }),
    meanwhile: (store) => keep(store, thing('c', { kind: 'x', rank: 8 })),
    expected: 'refused',
  }),
  meets('a page that was the last and is not any more', {
    read: (reading) => reading.find('things', { ...page, limit: 3 }),
    meanwhile: (store) => keep(store, thing('h', { kind: 'x', rank: 8 })),
    expected: 'refused',
  }),
  meets('a counter that has gone up since', {
    read: (reading) => reading.counter('invoices'),
    meanwhile: (store) => count(store, 'invoices'),
    expected: 'refused',
  }),
  meets('a counter, while another went up', {
    read: (reading) => reading.counter('invoices'),
    meanwhile: (store) => count(store, 'orders'),
    expected: 'kept',
  }),
  meets('nothing at all', {
    read: () => Promise.resolve(),
    meanwhile: (store) => keep(store, thing('c')),
    expected: 'kept',
  }),
  {
    name: 'asks again what was asked, not what the question was changed to',
    run: async (store) => {
      const where: string[] = ['ima', 'x'];
      const reading = store.read();
      await reading.find('things', { index: 'kind', where });
      where[1] = 'y';
      await keep(store, thing('a', { kind: 'x' }));
      equal((await store.commit(reading.seen(), {})).ok, false, 'whether it was kept');
    },
  },
  {
    name: 'inserts a row that was not read only if it is new',
    run: async (store) => {
      const put = [{ table: 'things', row: thing('a', { note: 'first' }) }] as const;
      await mustCommit(store, store.read(), { put });
      const again = await store.commit(store.read().seen(), { put: [{ table: 'things', row: thing('a') }] });
      equal(again.ok, false, 'whether it was kept');
      equal(await store.read().get('things', 'a'), put[0].row, 'the row that is kept');
    },
  },
  {
    name: 'lets a row be put that a query answered',
    run: async (store) => {
      await keep(store, thing('a'));
      const reading = store.read();
      await reading.find('things', { index: 'all', where: ['ima'] });
      await mustCommit(store, reading, { put: [{ table: 'things', row: thing('a', { note: 'changed' }) }] });
      equal(await store.read().get('things', 'a'), thing('a', { note: 'changed' }), 'the row');
    },
  },
  {
    name: 'forgets a row for good, and forgets one that is not there',
    run: async (store) => {
      await keep(store, thing('a', { kind: 'x' }));
      await remove(store, 'a');
      await remove(store, 'a');
      equal(await idsOf(store, { index: 'kind', where: ['ima'] }), [], 'what its index answers');
      equal((await store.exportAll()).tables['things'], [], 'what an export holds');
    },
  },
  {
    name: 'leaves no gap and gives no number twice when many count at once',
    run: async (store) => {
      const given = await Promise.all(Array.from({ length: 12 }, (_, each) => takeNumber(store, `n${each}`)));
      equal(
        [...given].sort((a, b) => a - b),
        Array.from({ length: 12 }, (_, each) => each + 1),
        'the numbers given',
      );
      equal(await store.read().counter('invoices'), 12, 'the counter');
      equal((await idsOf(store, { index: 'all', where: ['ima'] })).length, 12, 'the rows');
    },
  },
  {
    name: 'lets only one of two that rest on each other',
    run: async (store) => {
      // Each puts a row only while there is none: together they would break what both checked.
      const attempt = async (id: string) => {
        const reading = store.read();
        const { rows } = await reading.find('things', { index: 'kind', where: ['ima', 'only'] });
        return rows.length === 0
          ? (await store.commit(reading.seen(), { put: [{ table: 'things', row: thing(id, { kind: 'only' }) }] })).ok
          : false;
      };
      const kept = await Promise.all(['a', 'b', 'c', 'd'].map(attempt));
      equal(kept.filter(Boolean).length, 1, 'how many were kept');
      equal((await idsOf(store, { index: 'kind', where: ['ima', 'only'] })).length, 1, 'how many are there');
    },
  },
];

/** Takes the next number for a row, as often as it takes. @returns the number. */
export async function takeNumber(store: SampleStore, id: string): Promise<number> {
  for (;;) {
    const reading = store.read();
    const number = (await reading.counter('invoices')) + 1;
    const committed = await store.commit(reading.seen(), {
      put: [{ table: 'things', row: thing(id, { rank: number }) }],
      counters: { invoices: number },
    });
    if (committed.ok) return number;
  }
}
