import { formatDay, parseDay } from '../../kernel/calendar.js';
import { is, TODAY } from '../lint/planted.test.js';

/** What is given of somebody, and today. */
export type Person = readonly [given: Record<string, unknown>, on?: string];

/** Facts of an odd shape, conditions about them, and everybody of a wide and dense choice. */
export interface Shape {
  readonly name: string;
  readonly facts: object;
  readonly more?: object;
  readonly conditions: readonly object[];
  readonly people: () => Iterable<Person>;
  /** Sets of answers that some of the choice must give, so that it is no weak one. */
  readonly atLeast: number;
}

/** A date that is given. */
export const date = { type: 'date' };
const integer = { type: 'integer', min: 0, max: 40 };
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const maybe = <Value>(values: readonly Value[]): readonly (Value | undefined)[] => [...values, undefined];
const days = (from: number, to: number): readonly string[] =>
  numbers(from, to).map((by) => formatDay(parseDay(TODAY) + by));
/** A parameter with one value. */
export const parameter = (type: string, value: unknown): object => ({
  title: { 'en-GB': type },
  type,
  editableBy: ['club-staff'],
  values: { '2020-01-01': { value, status: 'assumed' } },
});

/** Ten values of one kind. */
export const LETTERS: readonly string[] = 'abcdefghij'.split('');

/** Working days from today until something starts. */
export const WORKING_DAYS = {
  type: 'integer',
  unit: 'working-day',
  is: { daysBetween: ['today', 'startsOn'], counting: 'working-days', holidays: { fact: 'param.holidays' } },
};

/** Facts of odd shapes. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'working days with holidays',
    facts: { today: { type: 'date', is: { today: true } }, startsOn: date, daysLeft: WORKING_DAYS },
    more: { parameters: { holidays: parameter('dates', ['2026-12-25', '2026-12-28']) } },
    conditions: [
      is('daysLeft', 'greaterThanInclusive', 10),
      is('daysLeft', 'equal', 0),
      is('daysLeft', 'lessThan', -1),
    ],
    people: function* () {
      for (const startsOn of maybe(days(-20, 60))) for (const on of days(-20, 60)) yield [{ startsOn }, on];
    },
    atLeast: 5,
  },
  {
    name: 'days between dates that are also compared with fixed ones',
    facts: {
      today: { type: 'date', is: { today: true } },
      startsOn: date,
      endsOn: date,
      daysLeft: { type: 'integer', is: { daysBetween: ['today', 'startsOn'], counting: 'calendar-days' } },
      length: { type: 'integer', is: { daysBetween: ['startsOn', 'endsOn'], counting: 'calendar-days' } },
    },
    more: { parameters: { opening: parameter('date', '2026-12-29') } },
    conditions: [
      is('daysLeft', 'greaterThanInclusive', 10),
      is('length', 'greaterThanInclusive', 5),
      is('endsOn', 'greaterThanInclusive', { fact: 'param.opening' }),
      is('today', 'lessThan', { fact: 'param.opening' }),
    ],
    people: function* () {
      for (const startsOn of maybe(days(0, 60)))
        for (const endsOn of maybe(days(0, 60))) for (const on of days(10, 50)) yield [{ startsOn, endsOn }, on];
    },
    atLeast: 20,
  },
  {
    name: 'the clock, which is compared with a fixed day',
    facts: { score: integer },
    more: { parameters: { opening: parameter('date', '2026-12-29') } },
    conditions: [
      { all: [is('visitedOn', 'greaterThanInclusive', { fact: 'param.opening' }), is('score', 'lessThan', 5)] },
      is('visitedOn', 'equal', { fact: 'param.opening' }),
    ],
    people: function* () {
      for (const visitedOn of days(-60, 60)) for (const score of maybe(numbers(0, 10))) yield [{ visitedOn, score }];
    },
    atLeast: 6,
  },
  {
    name: 'the clock and today, each of which is compared with a fixed day',
    facts: { today: { type: 'date', is: { today: true } } },
    more: { parameters: { opening: parameter('date', '2026-12-29') } },
    conditions: [
      is('visitedOn', 'greaterThanInclusive', { fact: 'param.opening' }),
      is('today', 'greaterThanInclusive', { fact: 'param.opening' }),
    ],
    people: function* () {
      for (const visitedOn of days(-60, 60)) for (const on of days(-60, 60)) yield [{ visitedOn }, on];
    },
    atLeast: 4,
  },
  {
    name: 'a share of a whole by the day somebody joined',
    facts: {
      firstDay: date,
      lastDay: date,
      joinedOn: { type: 'date', nullable: true },
      share: {
        type: 'integer',
        min: 0,
        max: 40,
        is: {
          proRate: 16,
          from: 'joinedOn',
          within: ['firstDay', 'lastDay'],
          rounding: 'down',
          atLeast: 1,
        },
      },
    },
    more: { periods: { yearlyFrom: '02-16', first: 'firstDay', last: 'lastDay', exceptions: [], status: 'assumed' } },
    conditions: [
      is('share', 'greaterThanInclusive', 16),
      is('share', 'greaterThanInclusive', 8),
      is('share', 'lessThanInclusive', 1),
      is('joinedOn', 'equal', null),
    ],
    people: function* () {
      for (const joinedOn of [undefined, null, ...days(-700, 700)]) yield [{ joinedOn }];
    },
    atLeast: 6,
  },
  {
    name: 'at least two of three, one of which is asked too',
    facts: {
      one: { type: 'boolean' },
      two: { type: 'boolean' },
      three: { type: 'boolean' },
      enough: { type: 'boolean', is: { needAtLeast: 2, of: ['one', 'two', 'three'] } },
    },
    conditions: [is('enough', 'equal', true), is('one', 'equal', true)],
    people: function* () {
      const answers = maybe([true, false]);
      for (const one of answers) for (const two of answers) for (const three of answers) yield [{ one, two, three }];
    },
    atLeast: 8,
  },
  {
    name: 'a list of values',
    facts: { roles: { type: 'list', values: ['guest', 'member', 'staff'] } },
    conditions: [is('roles', 'contains', 'staff'), is('roles', 'doesNotContain', 'guest')],
    people: function* () {
      for (const bits of numbers(0, 7))
        yield [{ roles: ['guest', 'member', 'staff'].filter((_, index) => (bits >> index) & 1) }];
      yield [{}];
    },
    atLeast: 5,
  },
  {
    name: 'a number and a day that may be known to be none',
    facts: { score: { ...integer, nullable: true }, leftOn: { type: 'date', nullable: true } },
    more: { parameters: { opening: parameter('date', '2026-12-29') } },
    conditions: [
      is('score', 'equal', null),
      is('score', 'greaterThan', 5),
      is('leftOn', 'notEqual', null),
      is('leftOn', 'lessThan', { fact: 'param.opening' }),
    ],
    people: function* () {
      for (const score of [undefined, null, ...numbers(0, 40)])
        for (const leftOn of [undefined, null, ...days(0, 60)]) yield [{ score, leftOn }];
    },
    atLeast: 16,
  },
  {
    name: 'what something is taken for when it is missing',
    facts: { score: { ...integer, ifMissing: 3 }, kind: { type: 'enum', values: ['a', 'b', 'c'], ifMissing: 'c' } },
    conditions: [is('score', 'lessThan', 3), is('score', 'equal', 3), is('kind', 'in', ['a', 'c'])],
    people: function* () {
      for (const score of maybe(numbers(0, 40))) for (const kind of maybe(['a', 'b', 'c'])) yield [{ score, kind }];
    },
    atLeast: 6,
  },
  {
    name: 'facts compared with each other and with numbers',
    facts: { left: integer, middle: integer, right: integer },
    conditions: [
      is('left', 'lessThan', { fact: 'middle' }),
      is('middle', 'lessThanInclusive', { fact: 'right' }),
      is('left', 'greaterThanInclusive', 5),
      is('right', 'equal', 7),
    ],
    people: function* () {
      const values = maybe(numbers(0, 12));
      for (const left of values)
        for (const middle of values) for (const right of values) yield [{ left, middle, right }];
    },
    atLeast: 30,
  },
  {
    name: 'values of one kind compared with each other, beyond those that are mentioned',
    facts: Object.fromEntries(['home', 'away'].map((name) => [name, { type: 'enum', values: LETTERS }])),
    conditions: [is('home', 'equal', { fact: 'away' }), is('home', 'equal', 'a'), is('away', 'in', ['a', 'b'])],
    people: function* () {
      for (const home of maybe(LETTERS)) for (const away of maybe(LETTERS)) yield [{ home, away }];
    },
    atLeast: 10,
  },
  {
    name: 'rows that are summed with caps, counted, and counted by kind',
    facts: {
      total: {
        type: 'integer',
        is: { sum: 'points', over: 'claims', capBy: { key: 'kind', caps: { fact: 'param.caps' } } },
      },
      kinds: {
        type: 'integer',
        is: { countDistinct: 'kind', over: 'claims', having: { sum: 'points', greaterThan: 0 } },
      },
      approved: { type: 'integer', is: { count: 'claims', where: is('isApproved', 'equal', true) } },
    },
    more: {
      collections: {
        claims: {
          kind: { type: 'enum', values: ['talk', 'book', 'visit'] },
          points: { type: 'integer', min: 0, max: 9 },
          isApproved: { type: 'boolean' },
        },
      },
      parameters: { caps: parameter('map', { talk: 2, book: 3 }) },
    },
    conditions: [
      is('total', 'greaterThanInclusive', 5),
      is('kinds', 'greaterThanInclusive', 2),
      is('approved', 'equal', 1),
      is('total', 'equal', 3),
    ],
    people: function* () {
      const rows = ['talk', 'book', 'visit'].flatMap((kind) =>
        [0, 1, 2, 3, 5].flatMap((points) => [true, false].map((isApproved) => ({ kind, points, isApproved }))),
      );
      yield [{}];
      yield [{ claims: [] }];
      for (const first of rows) {
        yield [{ claims: [first] }];
        for (const second of rows) {
          yield [{ claims: [first, second] }];
          for (const third of rows) yield [{ claims: [first, second, third] }];
        }
      }
    },
    atLeast: 12,
  },
  {
    name: 'the clock, which days are counted from and which is compared',
    facts: {
      endsOn: date,
      daysLeft: {
        type: 'integer',
        unit: 'calendar-day',
        is: { daysBetween: ['visitedOn', 'endsOn'], counting: 'calendar-days' },
      },
    },
    conditions: [
      is('daysLeft', 'greaterThanInclusive', 14),
      is('daysLeft', 'lessThan', 0),
      is('visitedOn', 'equal', { fact: 'endsOn' }),
    ],
    people: function* () {
      for (const endsOn of maybe(days(-40, 40))) yield [{ endsOn }];
    },
    atLeast: 5,
  },
];
