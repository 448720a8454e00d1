import { STATE } from './stores.js';

/**
 * The edition of a database; `undefined` where there is none yet.
 *
 * Asked before Dexie opens it: Dexie would take a later one and add to it what
 * it misses. Nothing is made and nothing is changed.
 *
 * @param onDamaged is told where there is none because the browser has thrown it away, in the browser's words.
 */
export function existingEdition(name: string, onDamaged?: (says: string) => void): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = (event) => {
      // Only Chromium tells, and only whoever opens first.
      const { dataLoss, dataLossMessage } = event as { readonly dataLoss?: string; readonly dataLossMessage?: string };
      if (dataLoss === 'total') onDamaged?.(dataLossMessage ?? '');
      // There is none: leaving it unmade is all, for what was not there before an upgrade is not there after it failed.
      request.transaction!.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(undefined);
      else reject(request.error!);
    };
    request.onsuccess = () => {
      const database = request.result;
      // A look must not stand in the way of another page's upgrade.
      database.onversionchange = () => {
        database.close();
      };
      // Dexie counts in tenths.
      const counted = Math.floor(database.version / 10);
      if (!database.objectStoreNames.contains(STATE)) {
        database.close();
        resolve(counted);
        return;
      }
      const transaction = database.transaction(STATE);
      const asked = transaction.objectStore(STATE).get('edition') as IDBRequest<
        { readonly value?: number } | undefined
      >;
      // Only now: closed before, it would stay open until then, and be in the way of the opening that follows.
      transaction.oncomplete = () => {
        database.close();
        resolve(asked.result?.value ?? counted);
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error!);
      };
    };
  });
}
