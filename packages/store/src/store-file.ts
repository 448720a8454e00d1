import type { AuditEntry } from './audit/audit-entry.js';
import { checkAudit } from './audit/check-audit.js';
import type { StoreFile } from './store.js';
import { StoreFault } from './store-fault.js';

/** What a file holds, with its bytes as bytes. */
export interface FileContent {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly counters: Readonly<Record<string, number>>;
  readonly audit: readonly AuditEntry[];
}

/** Everything that is kept, as JSON can hold it. */
export function toFile({ tables, counters, audit }: FileContent): StoreFile {
  return {
    format: 'guildhall/store@1',
    tables: withoutBytes(tables) as StoreFile['tables'],
    counters,
    audit: structuredClone(audit),
  };
}

/**
 * What an export holds.
 *
 * @throws StoreFault `store/bad-file` for what is no export, or one whose audit log was changed.
 */
export function fromFile(json: unknown): FileContent {
  if (!isObject(json) || json['format'] !== 'guildhall/store@1') throw bad('it does not say guildhall/store@1');
  const { tables, counters, audit } = json;
  if (!isObject(tables) || !Object.values(tables).every(Array.isArray)) throw bad('its tables are no lists of rows');
  if (!isObject(counters) || !Object.values(counters).every(Number.isSafeInteger))
    throw bad('its counters are no numbers');
  if (!Array.isArray(audit)) throw bad('it has no audit log');
  for (const body of new Set((audit as readonly AuditEntry[]).map((entry) => entry.body))) {
    const verdict = checkAudit((audit as readonly AuditEntry[]).filter((entry) => entry.body === body));
    if (!verdict.ok) throw bad(`in the audit log of ${body}: ${verdict.says}`);
  }
  return {
    tables: withBytes(tables) as FileContent['tables'],
    counters: counters as FileContent['counters'],
    audit: audit as readonly AuditEntry[],
  };
}

function bad(why: string): StoreFault {
  return new StoreFault('store/bad-file', `This is no file of a store: ${why}. Nothing was changed.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: base64Of(value) };
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutBytes(part)]));
}

function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (!isObject(value)) return value;
  const { $bytes } = value;
  if (typeof $bytes === 'string' && Object.keys(value).length === 1) {
    return Uint8Array.from(atob($bytes), (letter) => letter.charCodeAt(0));
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withBytes(part)]));
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
