import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { day, email, id, instant, line, prose, rowFields } from '../rows/fields.js';

/** A learner's permission for a third party to see some documents for a while. */
export const ConnectionRow = z.object({
  ...rowFields,
  learnerId: id,
  learnerName: line,
  /** Absent until the third party has an account. */
  thirdPartyId: id.optional(),
  thirdPartyName: line,
  thirdPartyEmail: email,
  thirdPartyEmailKey: z.string(),
  initiatedBy: z.enum(['learner', 'third-party']),
  /** Why a third party asks. */
  purpose: prose.optional(),
  stage: z.enum(['pending', 'active', 'declined', 'removed']),
  createdOn: day,
  createdAt: instant,
  /** The last day, which counts to its end in Europe/London. */
  expiresOn: day,
  documentIds: z.array(id),
  acceptedAt: instant.optional(),
  endedAt: instant.optional(),
  /** The last day for which its end was announced. */
  nudgedFor: day.optional(),
});
/** What {@link ConnectionRow} checks, as a type. */
export type ConnectionRow = z.infer<typeof ConnectionRow>;

/** That a third party looked at a document. Both sides may read it. */
export const SightingRow = z.object({
  ...rowFields,
  connectionId: id,
  learnerId: id,
  thirdPartyId: id,
  documentId: id,
  seenAt: instant,
});
/** What {@link SightingRow} checks, as a type. */
export type SightingRow = z.infer<typeof SightingRow>;

/** The tables of the room. */
export const connectionsTables = {
  connections: defineTable(ConnectionRow, {
    learner: ['body', 'learnerId', 'createdAt'],
    'third-party': ['body', 'thirdPartyId', 'createdAt'],
    email: ['body', 'thirdPartyEmailKey'],
    expiry: ['body', 'stage', 'expiresOn'],
  }),
  sightings: defineTable(SightingRow, {
    learner: ['body', 'learnerId', 'seenAt'],
    'third-party': ['body', 'thirdPartyId', 'seenAt'],
    connection: ['body', 'connectionId', 'seenAt'],
  }),
};
