import { z } from 'zod';
import { checkAudit } from '../audit/check-audit.js';
import { checkRow } from '../check-row.js';
import { type Editions, shapedIn } from '../editions.js';
import { bringUp, type Envelope } from '../envelope.js';
import { StoreFault } from '../store-fault.js';
import type { Tables } from '../table.js';
import { withBytes } from './bytes.js';
import type { Content, Stray } from './content.js';

const edition = z.int().min(1);

const File = z.strictObject({
  format: z.literal('guildhall/store@1'),
  edition,
  tables: z.record(z.string(), z.array(z.unknown())),
  setAside: z.array(z.strictObject({ table: z.string(), id: z.string(), edition: z.number(), kept: z.unknown() })),
  counters: z.record(z.string(), z.int().min(0)),
  audit: z.array(
    z.strictObject({
      body: z.string(),
      at: z.string(),
      what: z.record(z.string(), z.unknown()),
      sequence: z.int(),
      before: z.string(),
      hash: z.string(),
    }),
  ),
});

/**
 * What an export holds, brought to the present edition.
 *
 * A row of this edition that its schema refuses makes the file a bad one. A row
 * of an earlier edition that cannot be brought to this one is set aside, as it
 * would be in a database.
 *
 * @param revision - what the rows get.
 * @throws StoreFault `store/bad-file` for what is no export, or one whose audit log was changed;
 *   `store/newer-edition` for one of a later program.
 */
export function fromFile(tables: Tables, editions: Editions, json: unknown, revision: number): Content {
  const parsed = File.safeParse(json);
  if (!parsed.success) {
    throw bad(parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join('; '));
  }
  const file = parsed.data;
  if (file.edition > editions.edition) {
    throw new StoreFault(
      'store/newer-edition',
      `The file is of edition ${file.edition} and this program of ${editions.edition}. Nothing was changed.`,
    );
  }
  for (const body of new Set(file.audit.map((entry) => entry.body))) {
    const verdict = checkAudit(file.audit.filter((entry) => entry.body === body));
    if (!verdict.ok) throw bad(`in the audit log of ${body}: ${verdict.says}`);
  }
  const rows: Record<string, Envelope[]> = Object.fromEntries(Object.keys(tables).map((table) => [table, []]));
  const strays: Stray[] = [];
  const ids = new Set<string>();
  const add = (table: string, id: string, of: number, row: unknown): void => {
    const key = `${table}\0${id}`;
    if (ids.has(key)) throw bad(`${table} ${id} is there twice`);
    ids.add(key);
    if (!Object.hasOwn(tables, table)) {
      strays.push({ table, id, edition: of, row });
      return;
    }
    const now = bringUp(tables, editions, table, { id, edition: of, row });
    rows[table]!.push(
      now.trouble === undefined
        ? { id, revision, edition: editions.edition, row: now.row }
        : { id, revision, edition: of, row },
    );
  };
  try {
    for (const [table, list] of Object.entries(file.tables)) {
      const isPresent = file.edition >= shapedIn(editions, table) && Object.hasOwn(tables, table);
      if (file.edition === editions.edition && !Object.hasOwn(tables, table)) throw bad(`there is no table ${table}`);
      for (const written of list) {
        const row = withBytes(written);
        if (isPresent) checkRow(tables, table, row);
        add(table, idOf(row), file.edition, row);
      }
    }
    for (const { table, id, edition: of, kept } of file.setAside) add(table, id, of, withBytes(kept ?? null));
  } catch (error) {
    throw error instanceof StoreFault && error.code === 'store/bad-file' ? error : bad((error as Error).message);
  }
  return { rows, strays, counters: Object.entries(file.counters), audit: file.audit };
}

function idOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>)['id'] : undefined;
  if (typeof id !== 'string') throw bad('a row has no id');
  return id;
}

function bad(why: string): StoreFault {
  return new StoreFault('store/bad-file', `This is no file of a store: ${why}. Nothing was changed.`);
}
