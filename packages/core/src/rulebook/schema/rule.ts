import { z } from 'zod';
import { Condition } from './condition.js';
import { Unit } from './fact.js';
import {
  CalendarDate,
  Code,
  Duration,
  FactRef,
  inForce,
  Name,
  ParameterRef,
  provenance,
  ReasonRef,
  Slug,
  Text,
} from './words.js';

const Bound = z.union([
  z.number().int(),
  z.strictObject({ fact: ParameterRef }),
  z.strictObject({ sizeOf: ParameterRef }),
]);

/** A number, list, table or date that staff may change. */
export const Parameter = z.strictObject({
  title: Text,
  type: z.enum(['integer', 'boolean', 'date', 'duration', 'enum', 'list', 'dates', 'map']).meta({
    description: 'list: names. dates: calendar dates. map: a name to a number or to another name.',
  }),
  unit: Unit.optional(),
  min: Bound.optional(),
  max: Bound.optional(),
  of: z.array(Slug).min(1).max(200).optional().meta({ description: 'The values an enum may take.' }),
  editableBy: z.array(Slug).min(1),
  bigChange: z.strictObject({ percent: z.number().int().min(1) }).optional(),
  values: z.record(
    CalendarDate,
    z.strictObject({
      value: z.union([
        z.number().int(),
        z.boolean(),
        z.string().max(80),
        z.array(z.string().max(80)).max(2000),
        z.record(Slug, z.union([z.number().int(), Slug])),
      ]),
      ...provenance,
    }),
  ),
});

/** A number, list, table or date that staff may change. */
export type Parameter = z.infer<typeof Parameter>;

/** One thing that must hold: a literal json-rules-engine rule with our keys beside. */
export const Requirement = z.strictObject({
  name: Code,
  title: Text.optional(),
  ...inForce,
  ...provenance,
  conditions: Condition,
  event: z.strictObject({
    type: Slug,
    params: z.record(Name, z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  whenNot: ReasonRef,
  whenUnknown: ReasonRef,
});

/** One thing that must hold. */
export type Requirement = z.infer<typeof Requirement>;

const AskedWith = z
  .array(Name.meta({ refersTo: 'fact-or-collection' }))
  .min(1)
  .optional()
  .meta({ description: 'Asked only when one of these facts or collections is given, or by name.' });

const RequirementRef = Code.meta({ refersTo: 'requirement' });

/** A question the rulebook answers: yes when every requirement it needs is met. */
export const OutcomeRule = z.strictObject({
  title: Text.optional(),
  needs: z.array(RequirementRef).min(1).max(100),
  onlyIf: RequirementRef.optional().meta({
    description: 'A requirement; when it is not met the question does not apply, and nothing is said of it.',
  }),
  askedWith: AskedWith,
});

/** A question the rulebook answers. */
export type OutcomeRule = z.infer<typeof OutcomeRule>;

/** Rows of which exactly one applies. */
export const Table = z.strictObject({
  name: Code,
  title: Text.optional(),
  hit: z.literal('unique'),
  ...inForce,
  askedWith: AskedWith,
  outputs: z.record(Name, z.array(Slug).min(1)).meta({ description: 'Each output and the values it may take.' }),
  rows: z
    .array(
      z.strictObject({
        id: Slug,
        when: Condition,
        then: z.record(Name.meta({ refersTo: 'output' }), Slug.meta({ refersTo: 'output-value' })),
        reason: ReasonRef.optional(),
        ...provenance,
      }),
    )
    .min(1)
    .max(500),
  otherwise: z
    .strictObject({ reason: ReasonRef, ...provenance })
    .optional()
    .meta({
      description: 'What is told of those to whom no row is meant to apply. Without it, one must apply to everybody.',
    }),
  whenUnknown: ReasonRef,
});

/** Rows of which exactly one applies. */
export type Table = z.infer<typeof Table>;

const NumberOrParameter = z.union([z.number().int(), z.strictObject({ fact: ParameterRef })]);

const FactName = Name.meta({ refersTo: 'fact' });

/** A charge that falls as notice grows: lower bounds only, so no day is in two bands or in none. */
export const Band = z.strictObject({
  name: Code,
  title: Text.optional(),
  ...inForce,
  askedWith: AskedWith,
  over: FactName.meta({ description: 'The fact that is measured, such as noticeDays.' }),
  of: FactName.meta({ description: 'The fact a percentage is taken of, in pence.' }),
  when: Condition.optional().meta({ description: 'The bands apply only when this holds.' }),
  direction: z.literal('more-notice-never-costs-more'),
  rounding: z.enum(['down', 'nearest']),
  steps: z
    .array(
      z.strictObject({
        atLeast: NumberOrParameter,
        percent: NumberOrParameter.optional(),
        pence: NumberOrParameter.optional(),
        ...provenance,
      }),
    )
    .min(1)
    .max(50),
  after: ReasonRef.meta({ description: 'The refusal for what no notice covers.' }),
  whenUnknown: ReasonRef,
});

/** A charge that falls as notice grows. */
export type Band = z.infer<typeof Band>;

const LadderOutcome = Slug.meta({ refersTo: 'ladder-outcome' });

/** Ordered rungs of facts that must all hold; the first that does decides. */
export const Ladder = z.strictObject({
  name: Code,
  title: Text.optional(),
  ...inForce,
  askedWith: AskedWith,
  outcomes: z.array(Slug).min(2),
  rungs: z
    .array(z.strictObject({ id: Slug, match: z.array(FactRef).min(1), outcome: LadderOutcome, ...provenance }))
    .min(1)
    .max(50),
  otherwise: z.strictObject({ outcome: LadderOutcome, reason: ReasonRef, ...provenance }),
});

/** Ordered rungs of facts that must all hold. */
export type Ladder = z.infer<typeof Ladder>;

/** What is told, and to whom. */
export const ReasonText = z.strictObject({
  text: Text,
  next: Text.optional().meta({ description: 'What the person can do about it.' }),
  audience: z.array(z.enum(['member', 'booker', 'learner', 'centre', 'third-party', 'staff'])).min(1),
});

/** What is told, and to whom. */
export type ReasonText = z.infer<typeof ReasonText>;

/** Durations a rulebook may name; kept beside parameters, of which they are one type. */
export { Duration };
