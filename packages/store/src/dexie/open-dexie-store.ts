import { Dexie } from 'dexie';
import { type Editions, firstEdition } from '../editions.js';
import type { Store } from '../store.js';
import { StoreFault } from '../store-fault.js';
import type { Tables } from '../table.js';
import { asStoreFault } from './as-store-fault.js';
import { createDexieStore } from './create-dexie-store.js';
import { existingEdition } from './existing-edition.js';
import { type Kept, schemaOf, STATE } from './stores.js';
import { upgradeRows } from './upgrade-rows.js';
import type { WhyClosed } from './why-closed.js';

/** A database, and what is to be told of it. */
export interface DexieStoreOptions<T extends Tables> extends Partial<Editions> {
  /** The name of the database, of this origin. Stores of the same name keep the same rows. */
  readonly name: string;
  readonly tables: T;
  /** Another page still holds the database in an older edition. Opening goes on when that page closes it. */
  readonly onBlocked?: () => void;
  /** The store was closed from outside. Every later question fails with `store/closed`. */
  readonly onClosed?: (why: WhyClosed) => void;
  /**
   * The browser found its own files damaged and threw away all that this origin kept, whatever was answered `ok`
   * included; the store that is opened is empty. It says so in its own words, once, to the first who opens a database
   * after it, and only Chromium says it at all.
   */
  readonly onDamaged?: (says: string) => void;
}

/**
 * Opens a store in the browser's own database, and makes or upgrades it first
 * where that is needed.
 *
 * An upgrade is all or nothing too, and loses no row: one that cannot be brought
 * to the present edition is kept as it is and set aside.
 *
 * @throws StoreFault `store/newer-edition` where a later program has been here,
 *   `store/full` where there is no room for the upgrade, `store/failed` where
 *   there is no such database at all, as in some private windows.
 */
export async function openDexieStore<T extends Tables>({
  name,
  tables,
  edition = firstEdition.edition,
  upgrades = firstEdition.upgrades,
  onBlocked,
  onClosed,
  onDamaged,
}: DexieStoreOptions<T>): Promise<Store<T>> {
  const editions: Editions = { edition, upgrades };
  // Strict: what was answered `ok` is on the disk. By itself Chromium only hands it to the operating system.
  const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
  // Before it is open: another page may want it closed the moment that it is.
  const store = createDexieStore({ db, tables, editions }, onClosed);
  try {
    refuseNewer(await existingEdition(name, onDamaged), edition);
    db.version(edition)
      .stores(schemaOf(tables))
      .upgrade((transaction) => upgradeRows(transaction, tables, editions));
    db.on('populate', (transaction) => transaction.table<Kept>(STATE).add({ key: 'edition', value: edition }));
    db.on('blocked', () => {
      onBlocked?.();
      // Dexie would complain on the console besides.
      return false;
    });
    await db.open();
    // A later program may have come between the look and the opening.
    refuseNewer((await db.table<Kept>(STATE).get('edition'))?.value, edition);
    return store;
  } catch (error) {
    store.close();
    throw asStoreFault(error);
  }
}

function refuseNewer(found: number | undefined, edition: number): void {
  if (found === undefined || found <= edition) return;
  throw new StoreFault(
    'store/newer-edition',
    `The database is of edition ${found} and this program of ${edition}. Nothing was changed.`,
  );
}
