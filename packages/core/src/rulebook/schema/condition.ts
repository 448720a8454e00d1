import { z } from 'zod';
import { FactRef, Slug } from './words.js';

/** The operators of json-rules-engine that a rulebook may use. */
export const Operator = z.enum([
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
]);

/** One of json-rules-engine's operators. */
export type Operator = z.infer<typeof Operator>;

const Scalar = z.union([z.string().max(80), z.number().int(), z.boolean(), z.null()]);

/** What a clause compares a fact with: a constant, a list of constants, or another fact. */
export const Operand = z.union([
  Scalar,
  z
    .array(z.union([z.string().max(80), z.number().int()]))
    .min(1)
    .max(500),
  z.strictObject({ fact: FactRef }),
]);

/** What a clause compares a fact with. */
export type Operand = z.infer<typeof Operand>;

/** One comparison, exactly as json-rules-engine writes it. */
export const Clause = z.strictObject({ fact: FactRef, operator: Operator, value: Operand });

/** One comparison. */
export type Clause = z.infer<typeof Clause>;

/**
 * When something holds, exactly as json-rules-engine writes it.
 *
 * One of `all`, `any`, `not`, a named `condition` or a comparison in each
 * object, and no list is empty: what json-rules-engine does with anything else
 * is told in `docs/decisions/`.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Clause;

const Conditions = z.lazy(() => z.array(Condition).min(1).max(200));

/** The check of a {@link Condition}. */
export const Condition: z.ZodType<Condition> = z.union([
  z.strictObject({ all: Conditions }),
  z.strictObject({ any: Conditions }),
  z.strictObject({ not: z.lazy(() => Condition) }),
  z.strictObject({ condition: Slug.meta({ refersTo: 'condition' }) }),
  Clause,
]);
