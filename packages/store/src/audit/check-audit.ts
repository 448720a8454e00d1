import type { AuditEntry } from './audit-entry.js';
import { BEFORE_ALL, hashOfEntry } from './seal-entry.js';

/** Whether a log is as it was written. */
export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly last: string }
  | { readonly ok: false; /** The first entry that does not fit. */ readonly sequence: number; readonly says: string };

/**
 * Checks that no entry of one body's log was changed, left out, added or moved.
 *
 * @param entries - the whole log, oldest first.
 * @returns `last`, the hash of the last entry: kept elsewhere, it also shows whether the end was cut off.
 */
export function checkAudit(entries: readonly AuditEntry[]): AuditVerdict {
  let before = BEFORE_ALL;
  for (const [index, entry] of entries.entries()) {
    const wrong = (says: string): AuditVerdict => ({ ok: false, sequence: index + 1, says });
    if (entry.sequence !== index + 1) return wrong(`Entry ${index + 1} is missing.`);
    if (entry.before !== before) return wrong(`Entry ${index + 1} does not follow the one before it.`);
    if (!isSealed(entry)) return wrong(`Entry ${index + 1} was changed.`);
    before = entry.hash;
  }
  return { ok: true, entries: entries.length, last: before };
}

function isSealed(entry: AuditEntry): boolean {
  try {
    return entry.hash === hashOfEntry(entry);
  } catch {
    // It holds what canonical JSON cannot, so it was never written like this.
    return false;
  }
}
