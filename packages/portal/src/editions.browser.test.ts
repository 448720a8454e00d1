import { defineTable } from '@guildhall/store';
import { openDexieStore } from '@guildhall/store/dexie';
import { expect } from '@open-wc/testing';
import { z } from 'zod';
import { editionOne, editionOneNow } from './edition-1.arbitrary.js';
import { portalEditions } from './editions.js';
import { portalStoreTables } from './tables.js';

const anything = z.looseObject({ id: z.string(), body: z.string() });
/** The tables of the first edition, as far as it had rows: with fewer indexes than now. */
const first = {
  people: defineTable(anything),
  bookings: defineTable(anything),
  organisations: defineTable(anything),
};

describe('a database of the first edition of the portal', () => {
  it('opens as one of this edition, with every row of it', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const before = await openDexieStore({ name, tables: first, edition: 1 });
    const put = (['people', 'bookings', 'organisations'] as const).flatMap((table) =>
      editionOne[table].map((row) => ({ table, row })),
    );
    const kept = await before.commit(before.read().seen(), { put });
    expect(kept.ok).to.equal(true);
    before.close();

    const store = await openDexieStore({ name, tables: portalStoreTables, ...portalEditions });
    for (const table of ['people', 'bookings', 'organisations'] as const) {
      const { rows } = await store.read().find(table, { index: 'all', where: ['ima'] });
      expect(rows).to.deep.equal(editionOneNow[table]);
    }
    // By an index that the first edition did not have.
    const { rows } = await store.read().find('people', { index: 'email', where: ['ima', 'ada@example.org'] });
    expect(rows.map(({ phones }) => phones)).to.deep.equal([['020 7946 0000']]);
    const aside = await store.setAside();
    expect(aside.map(({ id, code, kept: row }) => [id, code, row])).to.deep.equal([
      ['p3', 'store/not-upgraded', editionOne.people[2]],
    ]);
    store.close();
    indexedDB.deleteDatabase(name);
  });
});
