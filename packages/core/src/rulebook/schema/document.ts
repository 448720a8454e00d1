import { z } from 'zod';
import { Condition } from './condition.js';
import { Clock, Collection, Fact, Periods } from './fact.js';
import { Band, Ladder, OutcomeRule, Parameter, ReasonText, Requirement, Table } from './rule.js';
import { CalendarDate, Code, Name, provenance, Slug, Text } from './words.js';

const Given = z.record(z.string(), z.json());
const OutcomeRef = Code.meta({ refersTo: 'outcome' });

/** A case with its right answer; one runner makes each a test. */
export const Example = z.strictObject({
  id: Slug,
  says: z.string().min(1).max(500).optional(),
  on: CalendarDate,
  ...provenance,
  given: Given,
  expect: z.strictObject({
    outcomes: z.record(OutcomeRef, z.enum(['yes', 'no', 'unknown', 'not-applicable'])).optional(),
    values: z.record(z.string(), z.union([z.string(), z.number().int(), z.boolean(), z.null()])).optional(),
    reasons: z
      .array(Code.meta({ refersTo: 'told-reason' }))
      .optional()
      .meta({ description: 'Exactly these codes, in any order.' }),
  }),
});

/** A case with its right answer. */
export type Example = z.infer<typeof Example>;

/** What must hold for everybody, whatever the numbers are. */
export const Guarantee = z.union([
  z.strictObject({
    id: Slug,
    says: z.string().min(1),
    monotone: z.strictObject({ up: Name.meta({ refersTo: 'fact' }), outcome: OutcomeRef }),
  }),
  z.strictObject({ id: Slug, says: z.string().min(1).optional(), satisfiable: OutcomeRef }),
  z.strictObject({ id: Slug, says: z.string().min(1).optional(), explained: OutcomeRef }),
]);

/** What must hold for everybody. */
export type Guarantee = z.infer<typeof Guarantee>;

/** One scheme's rules as one file. */
export const RulebookDocument = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    format: z.literal('guildhall/rulebook@1'),
    id: Code,
    body: Slug,
    title: Text,
    version: z
      .string()
      .regex(
        /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/,
        'is no version: write three numbers, such as 1.0.0',
      ),
    clock: Clock,
    periods: Periods.optional(),
    collections: z.record(Name, Collection).optional(),
    facts: z.record(Name, Fact),
    conditions: z.record(Slug, Condition).optional(),
    parameters: z.record(Name, Parameter).optional(),
    requirements: z.array(Requirement).max(500).optional(),
    tables: z.array(Table).max(50).optional(),
    bands: z.array(Band).max(50).optional(),
    ladders: z.array(Ladder).max(50).optional(),
    outcomes: z.record(Code, OutcomeRule).optional(),
    reasons: z.record(Code, ReasonText),
    labels: z
      .record(Slug, Text)
      .optional()
      .meta({ description: 'What the names of enum values and lists are called on a page.' }),
    examples: z.array(Example).max(1000),
    guarantees: z.array(Guarantee).max(100).optional(),
    accepted: z
      .array(
        z.strictObject({
          finding: z
            .string()
            .max(80)
            .regex(/^lint\/[a-z0-9-]+$/, 'is no finding: write its code, such as lint/redundant-rule')
            .meta({ description: 'The code of a warning, such as lint/redundant-rule.' }),
          at: z.string().max(400).meta({ description: 'Where the warning is: its JSON pointer.' }),
          why: z.string().min(1).max(500),
          by: Slug.meta({ description: 'The role that accepted it, such as cpd-staff.' }),
          until: CalendarDate.meta({ description: 'The first day on which it is a warning again.' }),
        }),
      )
      .max(100)
      .optional()
      .meta({ description: 'Warnings that somebody has looked at and lets stand.' }),
    changes: z
      .array(
        z.strictObject({
          version: z.string(),
          on: CalendarDate,
          why: z.string().min(1),
          kind: z.enum(['text', 'value', 'logic']),
        }),
      )
      .min(1),
  })
  .meta({
    title: 'Guildhall rulebook',
    description: 'One scheme: its facts, numbers, requirements, reasons and examples.',
  });

/** One scheme's rules as one file. */
export type RulebookDocument = z.infer<typeof RulebookDocument>;
