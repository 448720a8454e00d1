import type { RegistrationGroupRow as Group } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { day, id, instant, line, rowFields } from '../rows/fields.js';

/** How a candidate came by a unit. */
export const WAYS_OF_MEETING = ['achieved', 'prior-learning', 'equivalent', 'exemption'] as const;

/** Qualifications that candidates of a centre are registered for together. */
export const RegistrationGroupRow = z.object({
  ...rowFields,
  centreId: id,
  /** One of the rulebook's `groupTypes`; absent until one is chosen. */
  type: line.optional(),
  /** Empty until given. */
  number: z.string().max(60),
  description: z.string().max(200),
  qualifications: z
    .array(z.object({ number: line, units: z.array(line).readonly(), picked: z.array(line).readonly() }))
    .readonly(),
  stage: z.enum(['draft', 'defined']),
  createdBy: id,
  createdAt: instant,
  changedAt: instant,
  definedAt: instant.optional(),
  definedBy: id.optional(),
  /** The rules it was found to satisfy. */
  rules: z.array(z.object({ rulebook: z.string(), version: z.string(), hash: z.string() })).readonly(),
  copyOf: id.optional(),
}) satisfies z.ZodType<Group>;
/** What {@link RegistrationGroupRow} checks, as a type. */
export type RegistrationGroupRow = z.infer<typeof RegistrationGroupRow>;

/** A candidate of a centre, with the units they have. */
export const CandidateRow = z.object({
  ...rowFields,
  centreId: id,
  number: line,
  name: line,
  /** As the catalogues are named. */
  qualifications: z.array(line),
  /** It picks the rules for good. */
  registeredOn: day,
  /** Units by number, and how the candidate came by each. */
  units: z.array(z.object({ number: line, by: z.enum(WAYS_OF_MEETING) })),
});
/** What {@link CandidateRow} checks, as a type. */
export type CandidateRow = z.infer<typeof CandidateRow>;

/** The tables of the room. */
export const registrationsTables = {
  'registration-groups': defineTable(RegistrationGroupRow, {
    centre: ['body', 'centreId', 'createdAt'],
    number: ['body', 'centreId', 'number'],
  }),
  candidates: defineTable(CandidateRow, { centre: ['body', 'centreId', 'number'], number: ['body', 'number'] }),
};
