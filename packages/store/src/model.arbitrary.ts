import fc from 'fast-check';
import { z } from 'zod';
import { checkAudit } from './audit/check-audit.js';
import type { Change } from './change.js';
import type { Page, Query } from './query.js';
import type { Reading, Store } from './store.js';
import { defineTable } from './table.js';

const ModelRow = z.object({
  id: z.string(),
  body: z.string(),
  key: z.union([z.string(), z.number(), z.null()]),
  second: z.string().optional(),
});
type ModelRow = z.infer<typeof ModelRow>;

/** The tables that random commands work on. */
export const modelTables = {
  one: defineTable(ModelRow, { key: ['body', 'key'], both: ['key', 'second'] }),
  two: defineTable(ModelRow, { key: ['body', 'key'] }),
};
type ModelTables = typeof modelTables;
type Name = keyof ModelTables;

interface Written {
  readonly version: number;
  readonly row: ModelRow;
}

/** The simplest store that can be thought of: no index, no revision kept but a count, everything looked through. */
export class Model {
  readonly rows = new Map<string, Written>();
  readonly counters = new Map<string, number>();
  version = 0;
  entries = 0;

  find(table: Name, query: Query): readonly Written[] {
    const fields = [...modelTables[table].indexes[query.index as 'key'], 'id'];
    const keyOf = ({ row }: Written) => fields.map((field) => row[field as keyof ModelRow]);
    const ranged = query.where.length;
    const found = [...this.rows]
      .filter(([key]) => key.startsWith(`${table}/`))
      .map(([, written]) => written)
      .filter((written) => keyOf(written).every((part) => part !== undefined && part !== null))
      .filter((written) => query.where.every((part, at) => keyOf(written)[at] === part))
      .filter((written) => {
        const part = keyOf(written)[ranged]!;
        if (query.from !== undefined && order(part, query.from) < 0) return false;
        if (query.to !== undefined && order(part, query.to) >= 0) return false;
        return query.startsWith === undefined || (typeof part === 'string' && part.startsWith(query.startsWith));
      })
      .sort((a, b) => {
        const [one, other] = [keyOf(a), keyOf(b)];
        for (let at = 0; at < fields.length; at++) {
          const by = order(one[at]!, other[at]!);
          if (by !== 0) return by;
        }
        return 0;
      });
    return query.descending === true ? found.reverse() : found;
  }
}

function order(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const name = fc.constantFrom<Name>('one', 'two');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const body = fc.constantFrom('ima', 'imi');
const part = fc.oneof(fc.constantFrom<string | number>(0, 1, 1.5, -1, '', '1', 'a', 'ab', 'b', '\uffff'), fc.integer());
const row = fc.record({
  id,
  body,
  key: fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: fc.constant(null) }),
  second: fc.option(fc.constantFrom('', 'x', 'y'), { nil: undefined }),
});
const bounds = fc.oneof(
  fc.record({ from: fc.option(part, { nil: undefined }), to: fc.option(part, { nil: undefined }) }),
  fc.record({ startsWith: fc.constantFrom('', 'a', '1', '\uffff') }),
);
const query = fc
  .record({
    shape: fc.oneof(
      fc.tuple(fc.constant('all'), body).map(([index, first]) => ({ index, where: [first] })),
      fc.tuple(body, part).map(([first, second]) => ({ index: 'key', where: [first, second] })),
      fc.tuple(body, bounds).map(([first, within]) => ({ index: 'key', where: [first], ...within })),
      bounds.map((within) => ({ index: 'key', where: [], ...within })),
    ),
    descending: fc.boolean(),
    limit: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ shape, ...more }) => defined({ ...shape, ...more }) as unknown as Query & { limit: number });

/** What one of several readers does next. */
export type Step =
  | { readonly do: 'get'; readonly reader: number; readonly table: Name; readonly id: string }
  | { readonly do: 'find'; readonly reader: number; readonly table: Name; readonly query: Query & { limit: number } }
  | { readonly do: 'counter'; readonly reader: number; readonly name: string }
  | {
      readonly do: 'commit';
      readonly reader: number;
      readonly put: readonly { readonly table: Name; readonly row: ModelRow }[];
      readonly remove: boolean;
      readonly count: boolean;
      readonly audit: boolean;
    }
  | { readonly do: 'reload' };

const reader = fc.integer({ min: 0, max: 2 });

/** Commands of three readers that get into each other's way. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('get' as const), reader, table: name, id }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('find' as const), reader, table: name, query }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('counter' as const), reader, name: fc.constantFrom('m', 'n') }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('commit' as const),
        reader,
        put: fc.uniqueArray(fc.record({ table: name, row }), {
          maxLength: 3,
          selector: (each) => `${each.table}/${each.row.id}`,
        }),
        remove: fc.boolean(),
        count: fc.boolean(),
        audit: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
  ),
  { maxLength: 30 },
);

interface Seen {
  reading: Reading<ModelTables>;
  /** What must still be so, each with what it was. */
  checks: (() => boolean)[];
  got: { readonly table: Name; readonly id: string }[];
  counters: Map<string, number>;
}

/**
 * Does the same to a store and to the model, and compares every answer.
 *
 * @param reload - gives a store over the same rows in another way, or the same.
 * @throws Error at the first difference.
 */
export async function runSteps(
  first: Store<ModelTables>,
  commands: readonly Step[],
  reload: (store: Store<ModelTables>) => Promise<Store<ModelTables>>,
): Promise<void> {
  let store = first;
  const model = new Model();
  const begin = (): Seen => ({ reading: store.read(), checks: [], got: [], counters: new Map() });
  let readers = [begin(), begin(), begin()];
  const versionOf = (table: Name, of: string) => model.rows.get(`${table}/${of}`)?.version ?? 0;

  for (const step of commands) {
    if (step.do === 'reload') {
      store = await reload(store);
      readers = [begin(), begin(), begin()];
      continue;
    }
    const seen = readers[step.reader]!;
    if (step.do === 'get') {
      same(await seen.reading.get(step.table, step.id), model.rows.get(`${step.table}/${step.id}`)?.row, 'get');
      const version = versionOf(step.table, step.id);
      seen.checks.push(() => versionOf(step.table, step.id) === version);
      seen.got.push({ table: step.table, id: step.id });
    } else if (step.do === 'find') {
      const {
        table,
        query: { limit, ...whole },
      } = step;
      const expected = model.find(table, whole);
      let after: string | undefined;
      for (let at = 0; at === 0 || after !== undefined; at += limit) {
        const page: Page<ModelRow> = await seen.reading.find(table, {
          ...whole,
          limit,
          ...(after === undefined ? {} : { after }),
        });
        const wanted = expected.slice(at, at + limit);
        same(
          page.rows,
          wanted.map((each) => each.row),
          'find',
        );
        same(page.next !== undefined, at + limit < expected.length, 'whether there is more');
        after = page.next;
        seen.got.push(...wanted.map((each) => ({ table, id: each.row.id })));
      }
      const versions = JSON.stringify(expected.map(({ version, row: { id: of } }) => [of, version]));
      seen.checks.push(
        () =>
          JSON.stringify(model.find(table, whole).map(({ version, row: { id: of } }) => [of, version])) === versions,
      );
    } else if (step.do === 'counter') {
      const value = model.counters.get(step.name) ?? 0;
      same(await seen.reading.counter(step.name), value, 'counter');
      seen.checks.push(() => (model.counters.get(step.name) ?? 0) === value);
      seen.counters.set(step.name, value);
    } else {
      const remove = step.remove
        ? seen.got
            .filter(({ table, id: of }) => !step.put.some((each) => each.table === table && each.row.id === of))
            .slice(-1)
        : [];
      const counters = step.count ? [...seen.counters].map(([each, value]) => [each, value + 1] as const) : [];
      const change: Change<ModelTables> = {
        put: step.put,
        remove,
        counters: Object.fromEntries(counters),
        audit: step.audit ? [{ body: 'ima', at: '2026-03-02T09:30:00.000Z', what: { put: step.put.length } }] : [],
      };
      const isKept =
        seen.checks.every((check) => check()) &&
        step.put.every(
          ({ table, row: { id: of } }) =>
            seen.got.some((each) => each.table === table && each.id === of) || !model.rows.has(`${table}/${of}`),
        );
      same((await store.commit(seen.reading.seen(), change)).ok, isKept, 'whether it was kept');
      if (isKept) {
        model.version++;
        for (const { table, id: of } of remove) model.rows.delete(`${table}/${of}`);
        for (const { table, row: put } of step.put) {
          model.rows.set(`${table}/${put.id}`, { version: model.version, row: defined(put) as ModelRow });
        }
        for (const [each, value] of counters) model.counters.set(each, value);
        if (step.audit) model.entries++;
      }
      readers[step.reader] = begin();
    }
  }
  const file = await store.exportAll();
  const keys = Object.entries(file.tables).flatMap(([table, rows]) =>
    (rows as readonly ModelRow[]).map((each) => `${table}/${each.id}`),
  );
  same(keys, [...model.rows.keys()].sort(), 'the rows at the end');
  same(checkAudit(file.audit).ok, true, 'the audit log');
  same(file.audit.length, model.entries, 'the length of the audit log');
}

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: expected ${other}, got ${one}`);
}
