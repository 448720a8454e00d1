import { z } from 'zod';
import { Condition } from './condition.js';
import { CalendarDate, FactRef, Name, ParameterRef, ReasonRef, Slug, Text } from './words.js';

/** What a number counts. Numbers of different units are never compared. */
export const Unit = z.enum([
  'point',
  'category',
  'activity',
  'calendar-day',
  'working-day',
  'month',
  'year',
  'percent',
  'pence',
  'unit',
  'credit',
  'hour',
  'person',
  'booking',
  'transfer',
  'document',
  'qualification',
  'group',
  'level',
  'match',
]);

/** What a number counts. */
export type Unit = z.infer<typeof Unit>;

const domain = {
  type: z.enum(['boolean', 'integer', 'date', 'enum', 'list']).meta({
    description: 'list is a list of enum values. A date is a calendar date.',
  }),
  unit: Unit.optional(),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  values: z.array(Slug).min(1).max(200).optional().meta({ description: 'The values of an enum or list.' }),
  from: ParameterRef.optional().meta({ description: 'The parameter that lists the values.' }),
};

/** What a field of a collection's rows may hold. */
export const Field = z.strictObject(domain);

/** What a field of a collection's rows may hold. */
export type Field = z.infer<typeof Field>;

const FactName = Name.meta({ refersTo: 'fact' });
const FieldName = Name.meta({ refersTo: 'field' });
const CollectionName = Name.meta({ refersTo: 'collection' });

const overRows = { over: CollectionName, where: Condition.optional() };

const NumberOrFact = z.union([z.number().int(), z.strictObject({ fact: FactRef })]);

/** How a derived fact comes about. */
export const Derivation = z.union([
  z.strictObject({
    sum: FieldName,
    ...overRows,
    capBy: z.strictObject({ key: FieldName, caps: z.strictObject({ fact: FactRef }) }).optional(),
  }),
  z.strictObject({
    count: CollectionName.meta({ description: 'The collection whose rows are counted.' }),
    where: Condition.optional(),
  }),
  z.strictObject({
    countDistinct: FieldName,
    ...overRows,
    having: z.strictObject({ sum: FieldName, greaterThan: z.number().int() }).optional(),
  }),
  z.strictObject({ min: FieldName, ...overRows }),
  z.strictObject({ max: FieldName, ...overRows }),
  z.strictObject({
    proRate: NumberOrFact,
    from: FactRef.meta({ description: 'The day the person joined. At or before the first day: the whole number.' }),
    within: z
      .tuple([FactRef, FactRef])
      .meta({ description: 'The first and the last day of the whole, both included.' }),
    rounding: z.enum(['down', 'nearest', 'up']),
    atLeast: z.number().int(),
  }),
  z.strictObject({
    daysBetween: z.tuple([FactRef, FactRef]),
    counting: z.union([z.enum(['calendar-days', 'working-days']), z.strictObject({ fact: FactRef })]),
    holidays: z.strictObject({ fact: FactRef }).optional(),
  }),
  z.strictObject({ needAtLeast: NumberOrFact, of: z.array(FactRef).min(1).max(100) }),
  z.strictObject({ today: z.literal(true) }),
]);

/** How a derived fact comes about. */
export type Derivation = z.infer<typeof Derivation>;

/** Something a rule may ask. */
export const Fact = z.strictObject({
  ...domain,
  title: Text.optional(),
  nullable: z.boolean().optional().meta({ description: 'null then means: known to be none.' }),
  ifMissing: z
    .union([z.string().max(80), z.number().int(), z.boolean(), z.null()])
    .optional()
    .meta({ description: 'What is taken when the fact is not given. Only a value that never grants.' }),
  whenUnknown: ReasonRef.optional().meta({ description: 'The reason told when this fact is missing.' }),
  canChange: z
    .enum(['up', 'down', 'either'])
    .optional()
    .meta({ description: 'Which way the person asked about can move it; explains the nearest way to yes.' }),
  is: Derivation.optional(),
});

/** Something a rule may ask. */
export type Fact = z.infer<typeof Fact>;

/** A list of rows that facts are derived from. */
export const Collection = z.record(Name, Field);

/** A list of rows that facts are derived from. */
export type Collection = z.infer<typeof Collection>;

/** Which date picks the values in force. */
export const Clock = z.strictObject({
  fact: FactName,
  says: z.string().min(1).max(500),
  ifMissing: z.enum(['today', 'period', 'unknown']).meta({
    description: 'What picks the values when the date is not given: today, the period that holds today, or nothing.',
  }),
});

/** A year that begins on the same day each time, and the longer or shorter ones. */
export const Periods = z.strictObject({
  yearlyFrom: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])$/, 'is no day of a year: write MM-DD, up to day 28'),
  first: FactName.meta({ description: 'The fact that holds the first day of the period.' }),
  last: FactName.meta({ description: 'The fact that holds its last day, included.' }),
  exceptions: z
    .array(
      z.strictObject({
        from: CalendarDate,
        to: CalendarDate,
        source: z.string().optional(),
        status: z.literal('assumed').optional(),
        note: z.string().optional(),
      }),
    )
    .max(50),
  source: z.string().optional(),
  status: z.literal('assumed').optional(),
  note: z.string().optional(),
});

/** A year that begins on the same day each time. */
export type Periods = z.infer<typeof Periods>;
