import { z } from 'zod';
import { day, id, instant } from '../../rows/fields.js';

/** What a member may ask to have changed. */
export const field = z.enum(['roleType', 'organisationType', 'organisation']);

/** How a membership stands. */
export const membershipStage = z.enum(['current', 'suspended', 'lapsed', 'ended']);

/** How far a request has come. */
export const requestStage = z.enum(['asked', 'approved', 'refused', 'withdrawn']);

/** A change that was asked for. */
export const request = z.object({
  id,
  field,
  fieldLabel: z.string(),
  from: z.string(),
  to: z.string(),
  note: z.string().optional(),
  stage: requestStage,
  askedAt: instant,
  decidedAt: instant.optional(),
  why: z.string().optional(),
});

/** From which day an organisation is invoiced centrally, or no longer is. */
export const affiliation = z.array(z.object({ from: day, central: z.boolean() }));
