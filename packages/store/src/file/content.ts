import type { AuditEntry } from '../audit/audit-entry.js';
import type { Envelope } from '../envelope.js';

/** A row that the present edition has no table for. */
export interface Stray {
  readonly table: string;
  readonly id: string;
  readonly edition: number;
  readonly row: unknown;
}

/** Everything that a store keeps, in any order. */
export interface Content {
  readonly rows: Readonly<Record<string, readonly Envelope[]>>;
  readonly strays: readonly Stray[];
  readonly counters: readonly (readonly [name: string, value: number])[];
  readonly audit: readonly AuditEntry[];
}

/** Orders by code units, as databases order keys. */
export function byText<Value>(textOf: (value: Value) => string): (a: Value, b: Value) => number {
  return (a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
