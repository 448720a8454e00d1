import type {
  AchievementDocumentRow as Document,
  ArchiveRow as Archive,
  DocumentReportRow as Report,
} from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { day, email, id, instant, line, prose, rowFields } from '../rows/fields.js';
import { ERASED_EMAIL } from '../shared/erased.js';

/** Documents issued together. */
export const JobRow = z.object({
  ...rowFields,
  number: line,
  centreId: id,
  issuedAt: instant,
  documents: z.int().min(1),
  /** The last day on which its learners were told again. */
  notifiedOn: day.optional(),
});
/** What {@link JobRow} checks, as a type. */
export type JobRow = z.infer<typeof JobRow>;

/** A document or badge that the body issued to a learner through a centre. */
export const AchievementDocumentRow = z.object({
  ...rowFields,
  /** As printed on it. */
  number: line,
  kind: z.enum(['certificate', 'transcript', 'badge']),
  learnerId: id,
  centreId: id,
  jobId: id,
  qualification: line,
  qualificationTitle: line,
  issuedOn: day,
  /** What its code carries. */
  code: line,
  shownOnVerify: z.boolean(),
  stage: z.enum(['issued', 'superseded', 'withdrawn', 'revoked']),
  endedOn: day.optional(),
  why: prose.optional(),
  /** The corrected document that took its place. */
  supersededBy: id.optional(),
  supersedes: id.optional(),
}) satisfies z.ZodType<Document>;
/** What {@link AchievementDocumentRow} checks, as a type. */
export type AchievementDocumentRow = z.infer<typeof AchievementDocumentRow>;

/** A problem somebody reports on a document. */
export const DocumentReportRow = z.object({
  ...rowFields,
  documentId: id,
  learnerId: id,
  centreId: id,
  reason: line,
  description: prose,
  reporterId: id,
  reporterName: line,
  /** `erased@invalid` once the reporter has been forgotten. */
  reporterEmail: z.union([email, z.literal(ERASED_EMAIL)]),
  learner: line,
  qualification: line,
  stage: z.enum(['raised', 'answered']),
  raisedAt: instant,
  answeredAt: instant.optional(),
  answeredBy: id.optional(),
  answer: prose.optional(),
}) satisfies z.ZodType<Report>;
/** What {@link DocumentReportRow} checks, as a type. */
export type DocumentReportRow = z.infer<typeof DocumentReportRow>;

/** A file of documents that a centre asked for. */
export const ArchiveRow = z.object({
  ...rowFields,
  centreId: id,
  askedBy: id,
  askedAt: instant,
  purpose: prose,
  documentIds: z.array(id).min(1).readonly(),
  manifest: z.array(z.object({ documentId: id, number: line, learnerId: id, qualification: line })).readonly(),
  stage: z.enum(['asked', 'ready', 'deleted']),
  /** When the file was made: it can be fetched for a while from then on. */
  madeAt: instant.optional(),
  fileId: id.optional(),
  downloads: z.array(z.object({ by: id, at: instant })).readonly(),
  deletedAt: instant.optional(),
}) satisfies z.ZodType<Archive>;
/** What {@link ArchiveRow} checks, as a type. */
export type ArchiveRow = z.infer<typeof ArchiveRow>;

/** The tables of the room. */
export const achievementsTables = {
  jobs: defineTable(JobRow, { centre: ['body', 'centreId', 'issuedAt'], issued: ['body', 'issuedAt'] }),
  documents: defineTable(AchievementDocumentRow, {
    learner: ['body', 'learnerId', 'issuedOn'],
    centre: ['body', 'centreId', 'issuedOn'],
    job: ['body', 'jobId', 'number'],
    issued: ['body', 'issuedOn'],
    code: ['body', 'code'],
    number: ['body', 'number'],
  }),
  'document-reports': defineTable(DocumentReportRow, {
    stage: ['body', 'stage', 'raisedAt'],
    reporter: ['body', 'reporterId', 'raisedAt'],
    document: ['body', 'documentId'],
    learner: ['body', 'learnerId', 'raisedAt'],
  }),
  archives: defineTable(ArchiveRow, { centre: ['body', 'centreId', 'askedAt'], made: ['body', 'stage', 'madeAt'] }),
};
