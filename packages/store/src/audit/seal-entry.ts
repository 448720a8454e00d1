import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { StoreFault } from '../store-fault.js';
import type { AuditDraft, AuditEntry } from './audit-entry.js';

/** What stands before the first entry. */
export const BEFORE_ALL = '0'.repeat(64);

/**
 * Seals an entry onto the end of a log. Synchronous, so that it can be done inside a database's transaction.
 *
 * @throws StoreFault `store/bad-entry` for one that canonical JSON cannot hold.
 */
export function sealEntry(last: AuditEntry | undefined, draft: AuditDraft): AuditEntry {
  const { body, at, what } = draft;
  const entry = { body, at, what, sequence: (last?.sequence ?? 0) + 1, before: last?.hash ?? BEFORE_ALL };
  try {
    return { ...entry, hash: hashOfEntry(entry) };
  } catch (error) {
    throw new StoreFault('store/bad-entry', 'An entry of the audit log has no canonical JSON.', { cause: error });
  }
}

/** The hash of an entry: of all in it but the hash itself. */
export function hashOfEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { body, at, what, sequence, before } = entry;
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ body, at, what, sequence, before }) ?? '')));
}
