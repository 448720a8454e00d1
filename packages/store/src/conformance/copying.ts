import { checkAudit } from '../audit/check-audit.js';
import type { Case } from './case.js';
import { equal, holds } from './expect.js';
import { mustCommit, type Thing, thing } from './sample.js';

interface Mutable {
  note?: string;
  parts?: { name: string }[];
  bytes?: Uint8Array;
}

const whole = () => thing('a', { note: 'as it was', parts: [{ name: 'one' }], bytes: new Uint8Array([0, 127, 255]) });

function spoil(row: Thing): void {
  const mutable = row as unknown as Mutable;
  mutable.note = 'spoilt';
  mutable.parts![0]!.name = 'spoilt';
  mutable.parts!.push({ name: 'spoilt' });
  mutable.bytes![0] = 99;
}

/** That what is kept is nobody else's. */
export const copying: readonly Case[] = [
  {
    name: 'keeps a copy of what it is given, and gives copies of what it keeps',
    run: async (store) => {
      const given = whole();
      const kept = store.commit(store.read().seen(), { put: [{ table: 'things', row: given }] });
      // At once: a commit that is under way is of what was handed in.
      spoil(given);
      equal((await kept).ok, true, 'whether it was kept');
      equal(await store.read().get('things', 'a'), whole(), 'what is kept');
      spoil((await store.read().get('things', 'a'))!);
      equal(await store.read().get('things', 'a'), whole(), 'after what get answered was changed');
      spoil((await store.read().find('things', { index: 'all', where: ['ima'] })).rows[0]!);
      equal(await store.read().get('things', 'a'), whole(), 'after what find answered was changed');
    },
  },
  {
    name: 'keeps copies of audit entries, exports and imports',
    run: async (store) => {
      const what = { list: [1] };
      await mustCommit(store, store.read(), {
        put: [{ table: 'things', row: whole() }],
        audit: [{ body: 'ima', at: '2026-03-02T09:30:00.000Z', what }],
      });
      what.list.push(2);
      ((await store.audit('ima'))[0]!.what as typeof what).list.push(3);
      equal(checkAudit(await store.audit('ima')).ok, true, 'the audit log');
      const file = await store.exportAll();
      (file.audit[0]!.what as typeof what).list.push(4);
      (file.tables['things']![0] as Mutable).note = 'spoilt';
      equal(checkAudit(await store.audit('ima')).ok, true, 'the audit log after an export was changed');
      equal(await store.read().get('things', 'a'), whole(), 'the row after an export was changed');
      const good = await store.exportAll();
      await store.importAll(good);
      (good.audit[0]!.what as typeof what).list.push(5);
      (good.tables['things']![0] as Mutable).parts!.push({ name: 'spoilt' });
      equal(checkAudit(await store.audit('ima')).ok, true, 'the audit log after an import was changed');
      equal(await store.read().get('things', 'a'), whole(), 'the row after an import was changed');
    },
  },
  {
    name: 'keeps bytes as bytes, and only their own part of a longer buffer',
    run: async (store) => {
      const long = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
      await mustCommit(store, store.read(), {
        put: [
          { table: 'things', row: thing('a', { bytes: long.subarray(1, 4) }) },
          { table: 'things', row: thing('b', { bytes: new Uint8Array() }) },
          { table: 'things', row: thing('c', { bytes: long }) },
        ],
      });
      const reading = store.read();
      const bytes = (await reading.get('things', 'a'))!.bytes!;
      holds(bytes instanceof Uint8Array && bytes.buffer.byteLength === 3, 'only three bytes are kept');
      equal(bytes, new Uint8Array([1, 2, 3]), 'the bytes');
      equal((await reading.get('things', 'b'))!.bytes, new Uint8Array(), 'no bytes');
      equal((await reading.get('things', 'c'))!.bytes, long, 'many bytes');
    },
  },
  {
    name: 'keeps a row as its schema answers it, and JSON of any shape',
    run: async (store) => {
      const any = JSON.parse('{"constructor":null,"toString":"x","":[[],{}],"n":-0.5}') as NonNullable<Thing['any']>;
      const more = { ...thing('a', { any }), unheardOf: 1, note: undefined } as unknown as Thing;
      await mustCommit(store, store.read(), { put: [{ table: 'things', row: more }] });
      const kept = (await store.read().get('things', 'a'))!;
      equal(Object.keys(kept), ['id', 'body', 'any'], 'the properties that are kept');
      equal(JSON.stringify(kept.any), JSON.stringify(any), 'the JSON');
    },
  },
];
