import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore } from '@guildhall/store';
import { editionOne, editionOneNow } from './edition-1.arbitrary.js';
import { portalEditions } from './editions.js';
import { portalStoreTables } from './tables.js';

describe('the editions of the portal', () => {
  it('name only tables that there are', () => {
    const named = Object.values(portalEditions.upgrades).flatMap((tables) => Object.keys(tables));
    assert.deepEqual(
      named.filter((table) => !(table in portalStoreTables)),
      [],
    );
  });

  it('bring a file of the first edition to this one, and lose nothing', async () => {
    const store = createMemoryStore(portalStoreTables, portalEditions);
    const file = { format: 'guildhall/store@1', edition: 1, tables: editionOne, setAside: [], counters: {}, audit: [] };
    await store.importAll(file);
    for (const table of ['people', 'bookings', 'organisations'] as const) {
      const { rows } = await store.read().find(table, { index: 'all', where: ['ima'] });
      assert.deepEqual(rows, editionOneNow[table], table);
    }
    const [aside, ...others] = await store.setAside();
    assert.deepEqual(others, []);
    assert.equal(aside?.code, 'store/not-upgraded');
    assert.match(aside.says, /The telephone number is no text/);
    assert.deepEqual(aside.kept, editionOne.people[2]);
  });
});
