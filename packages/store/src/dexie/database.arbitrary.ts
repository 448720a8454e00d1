import type { Store } from '../store.js';
import type { Tables } from '../table.js';
import { type DexieStoreOptions, openDexieStore } from './open-dexie-store.js';

/** A name that no other database of the tests has. */
export function freshName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** Opens a database and does something with it; it is closed afterwards, and stays. */
export async function withStore<T extends Tables, Answer>(
  options: DexieStoreOptions<T>,
  use: (store: Store<T>) => Promise<Answer>,
): Promise<Answer> {
  const store = await openDexieStore(options);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** Waits for what IndexedDB was asked. */
export function asked<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });
}

/** Puts something into a database behind the store's back. */
export async function putRaw(name: string, table: string, value: unknown): Promise<void> {
  const database = await asked(indexedDB.open(name));
  await asked(database.transaction(table, 'readwrite').objectStore(table).put(value));
  database.close();
}

/** Everything in one of a database's stores, behind the store's back. */
export async function allRaw(name: string, table: string): Promise<unknown[]> {
  const database = await asked(indexedDB.open(name));
  const all = await asked(database.transaction(table).objectStore(table).getAll());
  database.close();
  return all as unknown[];
}

/** The code of the fault that a promise fails with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no fault',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
}

/**
 * Lets a device be full while something is done.
 *
 * @param isFull - whether there is no room for this.
 */
export async function whileFull<Answer>(
  isFull: (value: unknown, by: 'put' | 'add') => boolean,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const prototype = IDBObjectStore.prototype;
  const { put, add } = Object.getOwnPropertyDescriptors(prototype);
  for (const [by, proper] of Object.entries({ put, add } as const)) {
    const write = proper.value as (...given: unknown[]) => unknown;
    Object.defineProperty(prototype, by, {
      ...proper,
      value(this: IDBObjectStore, ...given: unknown[]) {
        if (isFull(given[0], by as 'put' | 'add')) throw new DOMException('There is no room.', 'QuotaExceededError');
        return Reflect.apply(write, this, given);
      },
    });
  }
  try {
    return await act();
  } finally {
    Object.defineProperties(prototype, { put, add });
  }
}
