import type { StoreFile } from '../store.js';
import type { Case } from './case.js';
import { equal, fails } from './expect.js';
import { idsOf, keep, mustCommit, type SampleStore, thing } from './sample.js';

async function fill(store: SampleStore): Promise<void> {
  const reading = store.read();
  await reading.counter('orders');
  await reading.counter('invoices');
  await mustCommit(store, reading, {
    put: [
      { table: 'things', row: thing('b', { kind: 'x', bytes: new Uint8Array([1, 0, 255]), rank: 1.5 }) },
      { table: 'things', row: thing('a', { any: { $bytes: 'AQID' } }) },
      { table: 'things', row: thing('B', { any: [{ $$bytes: 1 }, { $bytes: null, more: true }] }) },
      { table: 'things', row: thing('\ud800', { note: '\u2028' }) },
      { table: 'other-things', row: { id: 'b', body: 'imi', of: 'things' } },
    ],
    counters: { orders: 3, invoices: 9 },
    audit: [
      { body: 'imi', at: '2026-03-02T09:30:00.000Z', what: { $bytes: 'AQID' } },
      { body: 'ima', at: '2026-03-02T09:30:00.000Z', what: { did: 'it' } },
      { body: 'ima', at: '2026-03-02T09:30:00.000Z', what: { did: 'more' } },
    ],
  });
}

/** Exports and imports. */
export const filing: readonly Case[] = [
  {
    name: 'exports what an import brings back, to the byte',
    run: async (store) => {
      await fill(store);
      const text = JSON.stringify(await store.exportAll());
      await keep(store, thing('c'), thing('b', { kind: 'y' }));
      await mustCommit(store, store.read(), { audit: [{ body: 'ima', at: '', what: {} }] });
      await store.importAll(JSON.parse(text));
      equal(JSON.stringify(await store.exportAll()), text, 'the second export');
      equal(await store.read().get('things', 'c'), undefined, 'a row that the file does not have');
      equal(await idsOf(store, { index: 'kind', where: ['ima', 'x'] }), ['b'], 'what an index answers');
      equal((await store.read().get('things', 'b'))!.bytes, new Uint8Array([1, 0, 255]), 'bytes');
      equal((await store.read().get('things', 'a'))!.any, { $bytes: 'AQID' }, 'what only looks like bytes');
      equal(await store.read().counter('invoices'), 9, 'a counter');
      await mustCommit(store, store.read(), { audit: [{ body: 'ima', at: '', what: {} }] });
      equal((await store.audit('ima')).length, 3, 'the audit log goes on');
    },
  },
  {
    name: 'exports the same bytes whatever order things came in',
    run: async (store) => {
      await fill(store);
      const before = JSON.stringify(await store.exportAll());
      const reading = store.read();
      for (const id of ['a', 'b']) await reading.get('things', id);
      const [a, b] = [await reading.get('things', 'a'), await reading.get('things', 'b')];
      await mustCommit(store, reading, {
        remove: [
          { table: 'things', id: 'a' },
          { table: 'things', id: 'b' },
        ],
      });
      await keep(store, b!);
      await keep(store, a!);
      equal(JSON.stringify(await store.exportAll()), before, 'the export');
    },
  },
  {
    name: 'tells of an import, and refuses commits that rest on what was there before',
    run: async (store) => {
      await fill(store);
      const file = await store.exportAll();
      const told: (readonly string[])[] = [];
      store.watch(({ tables }) => told.push([...tables].sort()));
      const reading = store.read();
      await reading.get('things', 'a');
      await store.importAll(file);
      equal((await store.commit(reading.seen(), {})).ok, false, 'whether a commit was kept');
      equal(told, [['other-things', 'things']], 'what was told');
    },
  },
  {
    name: 'refuses a file that is none, and changes nothing',
    run: async (store) => {
      await fill(store);
      const file = await store.exportAll();
      const before = JSON.stringify(file);
      const { ['things']: rows = [] } = file.tables;
      const bad: readonly (readonly [what: string, file: unknown])[] = [
        ['nothing', undefined],
        ['null', null],
        ['a list', []],
        ['an empty object', {}],
        ['another format', { ...file, format: 'guildhall/store@2' }],
        ['no tables', { ...file, tables: [] }],
        ['a table that is no list', { ...file, tables: { ...file.tables, things: {} } }],
        ['a table that there is not', { ...file, tables: { ...file.tables, nothings: [thing('a')] } }],
        ['a row its schema refuses', withRows(file, [...rows, { id: 'z' }])],
        ['a row that is none', withRows(file, [...rows, null])],
        ['a row without an id', withRows(file, [{ ...thing('a'), id: undefined }])],
        ['a row twice', withRows(file, [...rows, rows[0]])],
        ['bytes that are none', withRows(file, [{ ...thing('a'), bytes: { $bytes: '*' } }])],
        ['a counter that is no number', { ...file, counters: { orders: '3' } }],
        ['a counter below 0', { ...file, counters: { orders: -1 } }],
        ['no audit log', { ...file, audit: undefined }],
        ['an audit entry that is none', { ...file, audit: [...file.audit, null] }],
        ['an audit log that was changed', { ...file, audit: file.audit.map((each) => ({ ...each, at: 'then' })) }],
        [
          'an audit log with a hole',
          { ...file, audit: file.audit.filter(({ sequence, body }) => body !== 'ima' || sequence > 1) },
        ],
        [
          'an audit entry that says more than was sealed',
          { ...file, audit: file.audit.map((each) => ({ ...each, by: 'me' })) },
        ],
        ['an edition that is none', { ...file, edition: 0.5 }],
        ['what no store writes', { ...file, more: true }],
      ];
      for (const [what, each] of bad) {
        await fails('store/bad-file', () => store.importAll(each), what);
        equal(JSON.stringify(await store.exportAll()), before, `what is kept after ${what}`);
      }
      await fails('store/newer-edition', () => store.importAll({ ...file, edition: 99 }), 'a later edition');
      equal(JSON.stringify(await store.exportAll()), before, 'what is kept after a later edition');
    },
  },
  {
    name: 'imports what another program set aside, reads on, and lets nobody overwrite it',
    run: async (store) => {
      await fill(store);
      const file = await store.exportAll();
      const kept = { id: 's', body: 'ima', kind: 'x', rank: true };
      const aside: StoreFile['setAside'] = [
        { table: 'no-things', id: 'x', edition: 1, kept: { $bytes: 'AQID' } },
        { table: 'things', id: 's', edition: 1, kept },
        { table: 'things', id: 't', edition: 1, kept: null },
      ];
      const healed = { table: 'things', id: 'h', edition: 1, kept: { id: 'h', body: 'ima', kind: 'x' } };
      await store.importAll({ ...file, setAside: [...aside, healed] });
      const reading = store.read();
      equal(await reading.get('things', 's'), undefined, 'a row that is set aside');
      equal(await idsOf(store, { index: 'kind', where: ['ima', 'x'] }), ['b', 'h'], 'the others, and one that is well');
      const listed = await store.setAside();
      equal(
        listed.map(({ table, id, code }) => [table, id, code]),
        [
          ['no-things', 'x', 'store/no-table'],
          ['things', 's', 'store/bad-row'],
          ['things', 't', 'store/bad-row'],
        ],
        'what is set aside',
      );
      equal(
        listed.map((each) => each.kept),
        [new Uint8Array([1, 2, 3]), kept, null],
        'what is kept',
      );
      for (const { kept: each } of listed) if (each instanceof Uint8Array) each.fill(9);
      equal((await store.exportAll()).setAside, aside, 'what an export holds of it');
      const put = { put: [{ table: 'things', row: thing('s') }] } as const;
      await fails('store/set-aside', () => store.commit(reading.seen(), put), 'overwriting it');
      equal((await store.commit(store.read().seen(), put)).ok, false, 'inserting over it');
      equal((await store.setAside()).length, 3, 'it is kept');
      await mustCommit(store, reading, { remove: [{ table: 'things', id: 's' }] });
      equal((await store.setAside()).length, 2, 'until somebody asks for it to be forgotten');
    },
  },
];

function withRows(file: StoreFile, things: readonly unknown[]): unknown {
  return { ...file, tables: { ...file.tables, things } };
}
