import type { CpdActivityRow as Activity } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { day, id, instant, line, points, prose, rowFields } from '../rows/fields.js';

/** A claim for an activity. */
export const CpdActivityRow = z.object({
  ...rowFields,
  personId: id,
  title: line,
  doneOn: day,
  subcategory: line,
  points,
  evidenceId: id.optional(),
  stage: z.enum(['submitted', 'approved', 'not-approved', 'withdrawn']),
  submittedAt: instant,
  decidedAt: instant.optional(),
  decidedBy: id.optional(),
  why: prose.optional(),
  resubmissionOf: id.optional(),
  resubmittedAs: id.optional(),
}) satisfies z.ZodType<Activity>;
/** What {@link CpdActivityRow} checks, as a type. */
export type CpdActivityRow = z.infer<typeof CpdActivityRow>;

/** The tables of the room. */
export const cpdTables = {
  'cpd-activities': defineTable(CpdActivityRow, {
    person: ['body', 'personId', 'doneOn'],
    stage: ['body', 'stage', 'submittedAt'],
  }),
};
