export type { AuditDraft, AuditEntry } from './audit/audit-entry.js';
export { type AuditVerdict, checkAudit } from './audit/check-audit.js';
export type { Change, Committed, Put } from './change.js';
export { type Editions, type Upgrade } from './editions.js';
export { createMemoryStore } from './memory/create-memory-store.js';
export type { KeyPart, Page, Query } from './query.js';
export type { ReadSet } from './read-set.js';
export type { Reading, SetAside, Store, StoreFile, Touched } from './store.js';
export { StoreFault, type StoreFaultCode } from './store-fault.js';
export {
  defineTable,
  type KeyField,
  type NameOf,
  type Row,
  type RowOf,
  type TableDefinition,
  type Tables,
} from './table.js';
