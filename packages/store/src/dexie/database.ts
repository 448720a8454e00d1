import type { Dexie } from 'dexie';
import type { Editions } from '../editions.js';
import type { Tables } from '../table.js';

/** An open database, and what its rows are to be. */
export interface Database<T extends Tables> {
  readonly db: Dexie;
  readonly tables: T;
  readonly editions: Editions;
}
