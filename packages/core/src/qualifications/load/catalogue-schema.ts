import { z } from 'zod';

// zod looks for `new Function` unless told not to; pages with a strict content security policy report that.
z.config({ jitless: true });
const whole = (min: number, max: number) => z.int().min(min).max(max);
const text = z.string().min(1).max(600);
const source = z
  .string()
  .regex(
    /^[a-z0-9-]+#[a-z0-9-]+$/,
    'names a document of sources.json and one of its headings, as in `imi-learner-portal#documents`',
  );
const provenance = {
  source: source.exactOptional(),
  status: z.literal(['assumed', 'illustrative']).exactOptional(),
  why: text.exactOptional(),
};
const isGrounded = (value: { source?: string; status?: string; why?: string }): boolean =>
  value.source === undefined ? value.status !== undefined && value.why !== undefined : value.status === undefined;
const GROUND = 'needs either a `source`, or a `status` of `assumed` or `illustrative` with a `why`';
const grounded = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject({ ...shape, ...provenance }).refine((value) => isGrounded(value as object), { error: GROUND });
const except = z.record(z.string(), grounded({})).exactOptional();
const number = (max: number) => grounded({ value: whole(0, max) }).exactOptional();
const units = z.array(text).max(60);
const group = grounded({
  id: text,
  description: text,
  kind: z.literal(['mandatory', 'optional']),
  minUnits: number(500),
  minCredit: number(5_000),
  maxUnits: number(500),
  maxCredit: number(5_000),
});
const unit = grounded({
  number: text,
  ref: text.exactOptional(),
  title: text,
  level: whole(0, 12).exactOptional(),
  credit: whole(0, 500).exactOptional(),
  glh: whole(0, 5_000).exactOptional(),
  groups: z.array(text).min(1).max(20),
  except,
});

/**
 * The shape of a catalogue file, strict: unknown keys are errors, numbers are whole and bounded. What the shape cannot
 * say (that names exist, that the rule can be met) is checked by `checkCatalogue`.
 */
export const CatalogueSchema = grounded({
  $schema: z.string().exactOptional(),
  format: z.literal('guildhall/catalogue@1'),
  number: text,
  pathway: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'is small letters, digits and dashes')
    .exactOptional(),
  title: text,
  level: whole(0, 12).exactOptional(),
  except,
  notes: z.array(grounded({ text })).max(50).exactOptional(),
  minima: z.strictObject({ minUnits: number(500), minCredit: number(5_000), minCreditAtLevel: number(5_000) }),
  listed: grounded({ total: whole(0, 500), mandatory: whole(0, 500), optional: whole(0, 500) }).exactOptional(),
  groups: z.array(group).min(1).max(60),
  units: z.array(unit).min(1).max(500),
  links: z
    .array(grounded({ units: units.min(2) }))
    .max(500)
    .exactOptional(),
  bars: z
    .array(grounded({ units: units.min(2) }))
    .max(500)
    .exactOptional(),
});
