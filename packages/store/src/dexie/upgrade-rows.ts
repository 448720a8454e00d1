import type { Transaction } from 'dexie';
import { type Editions, shapedIn } from '../editions.js';
import { bringUp } from '../envelope.js';
import type { Stray } from '../file/content.js';
import type { Tables } from '../table.js';
import { asEnvelope } from './as-envelope.js';
import { ownStores, STATE, STRAYS } from './stores.js';

/**
 * Brings every row of a database to the present edition, within the upgrade.
 *
 * Nothing is lost: a row that cannot be brought stays as it is, and the rows of
 * a table that is no more are moved to where strays are kept.
 */
export async function upgradeRows(transaction: Transaction, tables: Tables, editions: Editions): Promise<void> {
  for (const table of Object.keys(tables)) {
    const shaped = shapedIn(editions, table);
    if (shaped === 1) continue;
    await transaction
      .table<unknown>(table)
      .toCollection()
      .modify((kept, place) => {
        const envelope = asEnvelope(kept);
        const { row } = envelope.edition < shaped ? bringUp(tables, editions, table, envelope) : {};
        // False: leave it as it is.
        if (row === undefined) return false;
        place.value = { ...envelope, edition: editions.edition, row };
        return true;
      });
  }
  const known = new Set([...Object.keys(tables), ...Object.keys(ownStores)]);
  for (const table of transaction.idbtrans.objectStoreNames) {
    // Dexie's own begin with a dollar.
    if (known.has(table) || table.startsWith('$')) continue;
    const rows = await transaction.table<unknown>(table).toArray();
    const strays = rows.map(asEnvelope).map(({ id, edition, row }): Stray => ({ table, id, edition, row }));
    await transaction.table<Stray>(STRAYS).bulkPut(strays);
  }
  await transaction.table(STATE).put({ key: 'edition', value: editions.edition });
}
