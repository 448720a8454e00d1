import { StoreFault, type StoreFaultCode } from '../store-fault.js';

const CODES: Readonly<Record<string, { readonly code: StoreFaultCode; readonly says: string }>> = {
  QuotaExceededError: { code: 'store/full', says: 'There is no room left on this device; nothing of it was kept.' },
  DatabaseClosedError: { code: 'store/closed', says: 'The store is closed.' },
  VersionError: { code: 'store/newer-edition', says: 'The database is of a later edition than this program.' },
};

/** What went wrong in the database, as a fault of the store. */
export function asStoreFault(error: unknown): StoreFault {
  const causes = causesOf(error);
  const own = causes.find((cause) => cause instanceof StoreFault);
  if (own !== undefined) return own;
  for (const cause of causes) {
    const known = CODES[nameOf(cause)];
    if (known !== undefined) return new StoreFault(known.code, known.says, { cause: error });
  }
  const says = error instanceof Error ? error.message : String(error);
  return new StoreFault('store/failed', `The database refused: ${says}`, { cause: error });
}

/** An error and all it wraps: why a transaction ended is inside of the error that tells that it did. */
function causesOf(error: unknown, depth = 0): readonly unknown[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [error];
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  const within = [inner, cause, ...(Array.isArray(failures) ? (failures as readonly unknown[]) : [])];
  return [
    error,
    ...within.filter((each) => each !== undefined && each !== null).flatMap((each) => causesOf(each, depth + 1)),
  ];
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
