import { z } from 'zod';

// zod looks for `new Function` unless told not to; pages with a strict content security policy report that.
z.config({ jitless: true });

/** What a name in a rulebook may refer to: the schema of one rulebook lists those that there are. */
export type RefersTo =
  | 'fact'
  | 'fact-or-parameter'
  | 'fact-or-collection'
  | 'parameter'
  | 'collection'
  | 'field'
  | 'condition'
  | 'requirement'
  | 'outcome'
  | 'reason'
  | 'told-reason'
  | 'output'
  | 'output-value'
  | 'ladder-outcome';

declare module 'zod' {
  /** What is said of a schema beside its shape. */
  interface GlobalMeta {
    refersTo?: RefersTo;
  }
}

const INHERITED = 'constructor|toString|valueOf|toLocaleString|hasOwnProperty|isPrototypeOf|propertyIsEnumerable';

/** The name of a fact, a field, a parameter or a collection: camel case, and nothing every object inherits. */
export const Name = z
  .string()
  .max(60)
  .regex(
    new RegExp(`^(?!(?:${INHERITED})$)[a-z][A-Za-z0-9]*$`),
    'is no name: write it in camelCase, such as totalPoints',
  )
  .meta({ description: 'A camel-case name, such as totalPoints.' });

/** The name of something a fact clause may ask: a fact, a field, or a parameter as `param.<id>`. */
export const FactRef = z
  .string()
  .max(70)
  .regex(
    new RegExp(`^(?:param\\.)?(?!(?:${INHERITED})$)[a-z][A-Za-z0-9]*$`),
    'is no fact: name a fact such as totalPoints, or a parameter such as param.minimumPoints',
  )
  .meta({ description: 'A fact, or a parameter as param.<id>.', refersTo: 'fact-or-parameter' });

/** The name of a parameter as conditions write it. */
export const ParameterRef = z
  .string()
  .regex(/^param\.[a-z][A-Za-z0-9]*$/)
  .meta({ refersTo: 'parameter' });

/** `room/kebab-reason`: the name of a requirement, outcome, table, band, ladder or reason. */
export const Code = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'is no code: write room/kebab-case, such as cpd/points-short')
  .meta({ description: 'room/kebab-case, such as cpd/points-short.' });

/** A kebab-case name: of a shared condition, a rung, an example, a guarantee, an enum value. */
export const Slug = z
  .string()
  .max(80)
  .regex(
    new RegExp(`^(?!(?:${INHERITED})$)[A-Za-z0-9][A-Za-z0-9-]*$`),
    'is no plain name: use letters, digits and hyphens',
  )
  .meta({ description: 'Letters, digits and hyphens.' });

/** A calendar date. That the day exists is checked after the shape is. */
export const CalendarDate = z
  .string()
  .regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/, 'is no date: write YYYY-MM-DD, such as 2027-02-16')
  .meta({ description: 'A calendar date in Europe/London, YYYY-MM-DD.' });

/** An ISO 8601 duration of whole years, months, weeks, days, hours, minutes or seconds. */
export const Duration = z
  .string()
  .max(30)
  .regex(
    /^P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?$/,
    'is no duration: write ISO 8601, such as P1M, P7D or PT24H',
  )
  .meta({ description: 'An ISO 8601 duration, such as P1M, P7D or PT24H.' });

/** A code of `reasons`. */
export const ReasonRef = Code.meta({ refersTo: 'reason' });

/** Where a value rests: a document of `rules/sources.json` and one of its headings. */
export const SourceRef = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9-]*#[a-z0-9][a-z0-9-]*$/, 'is no source: write document#heading, as in rules/sources.json')
  .meta({ description: 'document#heading, both as in rules/sources.json.' });

/** A sentence in one or more languages, as an ICU message. English is always there. */
export const Text = z
  .strictObject({
    'en-GB': z.string().min(1).max(2000),
    cy: z.string().min(1).max(2000).optional(),
  })
  .meta({ description: 'An ICU message. cy is Welsh, a draft until a speaker has reviewed it.' });

/** What each value says it rests on: exactly one of the two, which is checked after the shape is. */
export const provenance = {
  source: SourceRef.optional(),
  status: z
    .literal('assumed')
    .optional()
    .meta({ description: 'Nobody says; this is our default until somebody does.' }),
  note: z.string().min(1).max(500).optional().meta({ description: 'Why, in a sentence, for those who edit rules.' }),
};

/** The days on which something is in force: from the first (included) to the second (excluded). */
export const inForce = {
  from: CalendarDate,
  to: CalendarDate.optional(),
};

/** A sentence in one or more languages. */
export type Text = z.infer<typeof Text>;
