import type { ConnectionRow as Connection } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { day, email, id, instant, line, prose, rowFields } from '../rows/fields.js';
import { ERASED_EMAIL } from '../shared/erased.js';

const emailOrErased = z.union([email, z.literal(ERASED_EMAIL)]);

/** A learner's permission for a third party to see some documents for a while. */
export const ConnectionRow = z.object({
  ...rowFields,
  /** The learner's record; absent while a request has not found its learner. */
  learnerId: id.optional(),
  learnerPersonId: id.optional(),
  learnerName: line.optional(),
  /** Where a third party asked. */
  learnerEmail: emailOrErased.optional(),
  learnerEmailKey: z.string().optional(),
  /** Absent until the third party has an account. */
  thirdPartyId: id.optional(),
  thirdPartyName: line,
  thirdPartyEmail: emailOrErased,
  thirdPartyEmailKey: z.string(),
  initiatedBy: z.enum(['learner', 'third-party']),
  /** Why a third party asks. */
  purpose: prose.optional(),
  stage: z.enum(['pending', 'active', 'declined', 'removed']),
  createdOn: day,
  createdAt: instant,
  /** The last day, which counts to its end in Europe/London. */
  expiresOn: day,
  documentIds: z.array(id).readonly(),
  acceptedAt: instant.optional(),
  endedAt: instant.optional(),
  /** Since when somebody waits for an answer: rows that nobody waits for are not in its index. */
  waitingSince: day.optional(),
  /** The last day that is still to be announced. */
  endToAnnounce: day.optional(),
}) satisfies z.ZodType<Connection>;
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
    email: ['body', 'thirdPartyEmailKey', 'createdAt'],
    'learner-email': ['body', 'learnerEmailKey', 'createdAt'],
    waiting: ['body', 'waitingSince'],
    ending: ['body', 'endToAnnounce'],
  }),
  sightings: defineTable(SightingRow, {
    learner: ['body', 'learnerId', 'seenAt'],
    'third-party': ['body', 'thirdPartyId', 'seenAt'],
    connection: ['body', 'connectionId', 'seenAt'],
  }),
};
