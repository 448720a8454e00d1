import { checkRow } from './check-row.js';
import { type Editions, shapedIn, upgradeRow } from './editions.js';
import { StoreFault } from './store-fault.js';
import type { Row, Tables } from './table.js';

/** A row as it is kept. */
export interface Envelope {
  readonly id: string;
  /** Of the commit that wrote it. */
  readonly revision: number;
  /** Of the program that gave the row its shape, from 1; 0 where it was not kept as rows are. */
  readonly edition: number;
  readonly row: unknown;
}

/** A row that was kept, or why what was kept is none. */
export type Opened =
  | { readonly row: Row; readonly trouble?: never }
  | {
      readonly row?: never;
      readonly trouble: { readonly code: 'store/bad-row' | 'store/not-upgraded'; readonly says: string };
    };

const unkept = { code: 'store/bad-row', says: 'It is not kept as rows are: something else has written it.' } as const;

/** Takes a row out of its envelope. Never throws: what is wrong with one row is no reason not to read the others. */
export function openEnvelope(tables: Tables, editions: Editions, table: string, envelope: Envelope): Opened {
  const { id, edition, row } = envelope;
  if (edition < 1) return { trouble: unkept };
  if (edition < shapedIn(editions, table)) {
    const now = bringUp(tables, editions, table, envelope);
    const why = now.trouble?.says ?? 'it was when it was tried';
    return {
      trouble: {
        code: 'store/not-upgraded',
        says: `It is of edition ${edition} and could not be brought to ${editions.edition}: ${why}`,
      },
    };
  }
  try {
    return { row: checkRow(tables, table, row, id) };
  } catch (error) {
    return { trouble: { code: 'store/bad-row', says: (error as Error).message } };
  }
}

/** A row of this or an earlier edition as the present one has it. Never throws. */
export function bringUp(
  tables: Tables,
  editions: Editions,
  table: string,
  { id, edition, row }: Pick<Envelope, 'id' | 'edition' | 'row'>,
): Opened {
  if (edition < 1) return { trouble: unkept };
  try {
    return { row: checkRow(tables, table, upgradeRow(editions, table, edition, row), id) };
  } catch (error) {
    const code = error instanceof StoreFault ? 'store/bad-row' : 'store/not-upgraded';
    return { trouble: { code, says: error instanceof Error ? error.message : String(error) } };
  }
}
