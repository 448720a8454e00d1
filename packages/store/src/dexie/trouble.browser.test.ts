import { expect } from '@open-wc/testing';
import { type SampleTables, sampleTables } from '../conformance/index.js';
import type { Store } from '../store.js';
import { allRaw, codeOf, freshName, putRaw, whileFull, withStore } from './database.arbitrary.js';
import { AUDIT } from './stores.js';

const row = (id: string) => ({ id, body: 'ima', kind: 'x' });
const fill = async (store: Store<SampleTables>) => {
  const put = ['a', 'c', 'e'].map((id) => ({ table: 'things' as const, row: row(id) }));
  await store.commit(store.read().seen(), { put });
};

describe('a row that was spoilt', () => {
  const spoilt: readonly (readonly [what: string, value: object])[] = [
    ['a row its schema refuses', { id: 'c', revision: 9, edition: 1, row: { ...row('c'), parts: 'none' } }],
    ['a row under another id', { id: 'c', revision: 9, edition: 1, row: row('d') }],
    ['an envelope with no row', { id: 'c', revision: 9, edition: 1 }],
    ['an envelope with no revision', { id: 'c', edition: 1, row: row('c') }],
    ['no envelope', row('c')],
    ['a row whose field is a date', { id: 'c', revision: 9, edition: 1, row: { ...row('c'), kind: new Date(0) } }],
  ];
  for (const [what, value] of spoilt) {
    it(`is set aside, kept, and in nobody’s way: ${what}`, async () => {
      const name = freshName();
      await withStore({ name, tables: sampleTables }, fill);
      await putRaw(name, 'things', value);
      await withStore({ name, tables: sampleTables }, async (store) => {
        const reading = store.read();
        expect(await reading.get('things', 'c')).to.equal(undefined);
        for (const descending of [false, true]) {
          for (const index of ['all', 'kind']) {
            const found: string[] = [];
            let after: string | undefined;
            do {
              const query = { index, where: ['ima'], descending, limit: 1 };
              const page = await reading.find('things', { ...query, ...(after === undefined ? {} : { after }) });
              found.push(...page.rows.map(({ id }) => id));
              after = page.next;
            } while (after !== undefined);
            expect(found).to.deep.equal(descending ? ['e', 'a'] : ['a', 'e']);
          }
        }
        const [aside, ...others] = await store.setAside();
        expect(others).to.deep.equal([]);
        expect([aside!.table, aside!.id, aside!.code]).to.deep.equal(['things', 'c', 'store/bad-row']);
        const put = { put: [{ table: 'things', row: row('c') }] } as const;
        expect(await codeOf(store.commit(reading.seen(), put))).to.equal('store/set-aside');
        expect((await store.commit(store.read().seen(), put)).ok).to.equal(false);
        const unharmed = await store.commit(reading.seen(), { put: [{ table: 'things', row: row('f') }] });
        expect(unharmed.ok).to.equal(true);
      });
      expect(JSON.stringify(await allRaw(name, 'things'))).to.include(JSON.stringify(value));
    });
  }
});

describe('a device that is full', () => {
  const moments: readonly (readonly [what: string, isFull: Parameters<typeof whileFull>[0]])[] = [
    ['at the first row', () => true],
    ['at the audit log', (_value, by) => by === 'add'],
    ['at the end', (value) => (value as { readonly key?: string }).key === 'revision'],
  ];
  for (const [what, isFull] of moments) {
    it(`keeps nothing of a commit that it was full for ${what}, and goes on when there is room`, async () => {
      await withStore({ name: freshName(), tables: sampleTables }, async (store) => {
        await fill(store);
        const before = JSON.stringify(await store.exportAll());
        const reading = store.read();
        await reading.get('things', 'a');
        await reading.counter('n');
        const change = {
          put: [
            { table: 'things' as const, row: { ...row('a'), note: 'changed' } },
            { table: 'other-things' as const, row: { id: 'o', body: 'ima', of: 'x' } },
          ],
          counters: { n: 1 },
          audit: [{ body: 'ima', at: '', what: {} }],
        };
        let told = 0;
        store.watch(() => told++);
        await whileFull(isFull, async () => {
          expect(await codeOf(store.commit(reading.seen(), change))).to.equal('store/full');
          expect(await codeOf(store.importAll(JSON.parse(before)))).to.equal('store/full');
        });
        expect(JSON.stringify(await store.exportAll())).to.equal(before);
        expect(told).to.equal(0);
        expect((await store.commit(reading.seen(), change)).ok).to.equal(true);
        expect(told).to.equal(1);
      });
    });
  }
});

describe('an audit log that was changed in the database', () => {
  it('makes a file that no store takes', async () => {
    const name = freshName();
    await withStore({ name, tables: sampleTables }, async (store) => {
      await store.commit(store.read().seen(), { audit: [{ body: 'ima', at: '', what: { sum: 1 } }] });
    });
    const [entry] = (await allRaw(name, AUDIT)) as { what: { sum: number } }[];
    await putRaw(name, AUDIT, { ...entry, what: { sum: 1000 } });
    await withStore({ name, tables: sampleTables }, async (store) => {
      expect(await codeOf(store.importAll(await store.exportAll()))).to.equal('store/bad-file');
    });
  });
});
