import type { Query } from '../query.js';
import type { Case } from './case.js';
import { equal, fails, holds } from './expect.js';
import { idsOf, keep, mustCommit, type SampleStore, thing } from './sample.js';

const ranked = [
  thing('a', { kind: 'x', rank: 10 }),
  thing('b', { kind: 'x', rank: 9 }),
  thing('c', { kind: 'x', rank: '10' }),
  thing('d', { kind: 'x', rank: 'B' }),
  thing('e', { kind: 'x', rank: 'a' }),
  thing('f', { kind: 'x', rank: '' }),
  thing('g', { kind: 'x', rank: 10 }),
  thing('h', { kind: 'x' }),
  thing('i', { kind: 'x', rank: null }),
  thing('j', { rank: 1 }),
  thing('k', { kind: 'xy', rank: 1 }),
  thing('l', { kind: 'w', rank: 'z' }),
  thing('m', { body: 'imi', kind: 'x', rank: 1 }),
  thing('n', { kind: 'x', rank: -1.5 }),
  thing('o', { kind: 'x', rank: '\uffff\uffff' }),
  thing('p', { kind: 'x', rank: '\u{1f600}' }),
] as const;
const inOrder = ['n', 'b', 'a', 'g', 'f', 'c', 'd', 'e', 'p', 'o'];

function answers(name: string, query: Query, expected: readonly string[]): Case {
  return {
    name: `finds ${name}`,
    run: async (store) => {
      await keep(store, ...[...ranked].reverse());
      equal(await idsOf(store, query), expected, 'ids');
      equal(await idsOf(store, { ...query, descending: true }), [...expected].reverse(), 'ids, descending');
      for (const descending of [false, true]) {
        for (const limit of [1, 2, 3, expected.length, expected.length + 1].filter((each) => each > 0)) {
          await pagesThrough(store, { ...query, descending, limit }, descending ? [...expected].reverse() : expected);
        }
      }
    },
  };
}

async function pagesThrough(store: SampleStore, query: Query & { limit: number }, expected: readonly string[]) {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await store.read().find('things', { ...query, ...(after === undefined ? {} : { after }) });
    found.push(...page.rows.map(({ id }) => id));
    holds(page.rows.length <= query.limit, 'a page has no more rows than its limit');
    holds(page.next === undefined || page.rows.length === query.limit, 'a page with another behind it is full');
    after = page.next;
    holds(found.length <= expected.length, 'pages do not repeat rows');
  } while (after !== undefined);
  equal(found, expected, `pages of ${query.limit}`);
}

/** Whatever can be asked of a table. */
export const finding: readonly Case[] = [
  {
    name: 'answers nothing of an empty table',
    run: async (store) => {
      const reading = store.read();
      equal(await reading.get('things', 'a'), undefined, 'a row that is not there');
      equal(await reading.find('things', { index: 'all', where: ['ima'] }), { rows: [] }, 'no rows');
      equal(await reading.counter('invoices'), 0, 'a counter never written');
      equal(await store.audit('ima'), [], 'an audit log never written');
      equal(await store.setAside(), [], 'nothing set aside');
    },
  },
  {
    name: 'answers a row by its id, in its own table only',
    run: async (store) => {
      await keep(store, thing('a', { kind: 'x', parts: [{ name: 'one' }] }), thing('b'));
      const reading = store.read();
      equal(await reading.get('things', 'a'), thing('a', { kind: 'x', parts: [{ name: 'one' }] }), 'the row');
      equal(await reading.get('other-things', 'a'), undefined, 'the same id in another table');
      equal(await reading.get('things', 'A'), undefined, 'an id in other letters');
      equal(reading.tables(), ['things', 'other-things'], 'the tables it read');
    },
  },
  answers('the rows of a body', { index: 'all', where: ['imi'] }, ['m']),
  answers(
    'by the first field, which lists every row of an index in order: numbers before texts, equal keys by id, rows without the field not at all',
    { index: 'rank', where: ['ima'] },
    ['l', ...inOrder, 'k'],
  ),
  answers('by all fields but the last', { index: 'rank', where: ['ima', 'x'] }, inOrder),
  answers('by all fields, a number', { index: 'rank', where: ['ima', 'x', 10] }, ['a', 'g']),
  answers('by all fields, a text of the same look', { index: 'rank', where: ['ima', 'x', '10'] }, ['c']),
  answers('with nothing given, in the order of the index', { index: 'rank', where: [] }, ['l', ...inOrder, 'k', 'm']),
  answers('from a value on, included', { index: 'rank', where: ['ima', 'x'], from: 10 }, inOrder.slice(2)),
  answers('up to a value, excluded', { index: 'rank', where: ['ima', 'x'], to: 10 }, ['n', 'b']),
  answers('between two values', { index: 'rank', where: ['ima', 'x'], from: 9.5, to: 'B' }, ['a', 'g', 'f', 'c']),
  answers('all texts and no number', { index: 'rank', where: ['ima', 'x'], from: '' }, inOrder.slice(4)),
  answers('all numbers and no text', { index: 'rank', where: ['ima', 'x'], to: '' }, inOrder.slice(0, 4)),
  answers('nothing between a value and itself', { index: 'rank', where: ['ima', 'x'], from: 10, to: 10 }, []),
  answers('nothing between bounds the wrong way round', { index: 'rank', where: ['ima', 'x'], from: 'B', to: 9 }, []),
  answers('nothing beyond the greatest', { index: 'rank', where: ['ima', 'x'], from: '\uffff\uffff\uffff' }, []),
  answers('by bounds of the first field', { index: 'kind', where: [], from: 'ima', to: 'imb' }, [
    'l',
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'n', 'o', 'p'],
    'k',
  ]),
  answers('by how a field begins', { index: 'rank', where: ['ima'], startsWith: 'x' }, [...inOrder, 'k']),
  answers('by how a field begins, and no shorter one', { index: 'rank', where: ['ima'], startsWith: 'xy' }, ['k']),
  answers(
    'by any beginning, which is every text',
    { index: 'rank', where: ['ima', 'x'], startsWith: '' },
    inOrder.slice(4),
  ),
  answers('by a beginning that is the greatest letter', { index: 'rank', where: ['ima', 'x'], startsWith: '\uffff' }, [
    'o',
  ]),
  answers('by a beginning of half a letter', { index: 'rank', where: ['ima', 'x'], startsWith: '\ud83d' }, ['p']),
  {
    name: 'pages on from where a page ended, whatever has come and gone since',
    run: async (store) => {
      await keep(store, ...['b', 'd', 'f', 'h'].map((id) => thing(id)));
      const query = { index: 'all', where: ['ima'], limit: 2 };
      const first = await store.read().find('things', query);
      const last = await store.read().find('things', { ...query, descending: true });
      const reading = store.read();
      await reading.get('things', 'd');
      await reading.get('things', 'f');
      await mustCommit(store, reading, {
        put: ['a', 'c', 'e'].map((id) => ({ table: 'things', row: thing(id) })),
        remove: [
          { table: 'things', id: 'd' },
          { table: 'things', id: 'f' },
        ],
      });
      equal(await idsOf(store, { ...query, after: first.next! }), ['e', 'h'], 'after d, which is gone');
      equal(
        await idsOf(store, { ...query, after: last.next!, descending: true }),
        ['e', 'c'],
        'before f, which is gone',
      );
    },
  },
  {
    name: 'keeps within the bounds of a query whose page ended outside of them',
    run: async (store) => {
      await keep(store, ...ranked);
      const page = await store.read().find('things', { index: 'rank', where: ['ima', 'x'], limit: 3 });
      const after = page.next!;
      equal(await idsOf(store, { index: 'rank', where: ['ima', 'w'], after }), [], 'below, ascending');
      equal(
        await idsOf(store, { index: 'rank', where: ['ima', 'w'], after, descending: true }),
        ['l'],
        'below, descending',
      );
      equal(await idsOf(store, { index: 'rank', where: ['ima', 'xy'], after }), ['k'], 'above, ascending');
      equal(
        await idsOf(store, { index: 'rank', where: ['ima', 'xy'], after, descending: true }),
        [],
        'above, descending',
      );
    },
  },
  {
    name: 'finds a row where it is now, and no more where it was',
    run: async (store) => {
      await keep(store, thing('a', { kind: 'x' }), thing('b', { kind: 'x' }));
      await keep(store, thing('a', { kind: 'y' }), thing('b'));
      equal(await idsOf(store, { index: 'kind', where: ['ima', 'x'] }), [], 'where they were');
      equal(await idsOf(store, { index: 'kind', where: ['ima'] }), ['a'], 'where one is');
      equal(await idsOf(store, { index: 'all', where: ['ima'] }), ['a', 'b'], 'both are kept');
    },
  },
  {
    name: 'refuses what no index can answer',
    run: async (store) => {
      await keep(store, thing('a'));
      const find = (query: Query) => () => store.read().find('things', query);
      await fails('store/no-index', find({ index: 'colour', where: [] }), 'an index that is not there');
      await fails('store/no-index', find({ index: 'toString', where: [] }), 'an index by the name of a method');
      await fails('store/no-index', () => store.read().get('nothings' as 'things', 'a'), 'a table that is not there');
      await fails(
        'store/no-index',
        () => store.read().find('nothings' as 'things', { index: 'all', where: [] }),
        'the same',
      );
      const bad: readonly Query[] = [
        { index: 'all', where: ['ima', 'a'] },
        { index: 'all', where: ['ima'], from: 'a' },
        { index: 'kind', where: ['ima'], from: 'a', startsWith: 'a' },
        { index: 'kind', where: ['ima'], to: 'a', startsWith: 'a' },
        { index: 'kind', where: [undefined as unknown as string] },
        { index: 'kind', where: ['ima'], from: Number.NaN },
        { index: 'kind', where: ['ima'], to: [] as unknown as string },
        { index: 'kind', where: ['ima'], limit: 0 },
        { index: 'kind', where: ['ima'], limit: -1 },
        { index: 'kind', where: ['ima'], limit: 1.5 },
        { index: 'kind', where: ['ima'], after: 'b' },
        { index: 'kind', where: ['ima'], after: '["ima"]' },
        { index: 'kind', where: ['ima'], after: '[null,null,null]' },
      ];
      for (const query of bad) await fails('store/bad-query', find(query), JSON.stringify(query));
    },
  },
];
