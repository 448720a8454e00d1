import { z } from 'zod';
import { day, id, instant, line, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { Choice, FileAnswered, LearnerInBrief, May, pageOf, paging, Reason, searching } from './shapes.js';

const kind = z.enum(['certificate', 'transcript', 'badge']);
const stage = z.enum(['issued', 'superseded', 'withdrawn', 'revoked']);
const authenticity = z.enum(['valid', 'revoked', 'superseded', 'not-found']);

/** A document as a list shows it. `stands` is whether it proves anything; `stageLabel` says how it stands, in a word. */
export const DocumentShown = z.object({
  id,
  kind,
  number: z.string(),
  qualification: z.string(),
  qualificationTitle: z.string(),
  issuedOn: day,
  stage,
  stands: z.boolean(),
  stageLabel: z.string(),
  endedOn: day.optional(),
  why: z.string().optional(),
  supersedes: id.optional(),
  supersededBy: id.optional(),
});

const record = DocumentShown.extend({ learner: LearnerInBrief });
const reportShown = z.object({
  id,
  documentId: id,
  number: z.string(),
  reason: z.string(),
  reasonLabel: z.string(),
  description: z.string(),
  learnerNumber: z.string(),
  qualification: z.string(),
  stage: z.enum(['raised', 'answered']),
  raisedAt: instant,
  answeredAt: instant.optional(),
  answer: z.string().optional(),
});
const job = z.object({
  id,
  number: z.string(),
  centreId: id,
  centreName: z.string(),
  issuedAt: instant,
  documents: z.int(),
  notifiedOn: day.optional(),
  may: z.object({ notify: May }),
});
const manifest = z.array(z.object({ documentId: id, number: z.string(), learnerId: id, qualification: z.string() }));

/** The commands of the room achievements. */
export const achievementsCommands = {
  'achievements/issue-job': command({
    rows: ['L2', 'C2'],
    says: 'Issues documents to learners of a centre together, and tells each learner and the centre.',
    input: z.strictObject({
      centreId: id,
      documents: z
        .array(
          z.strictObject({
            learnerId: id,
            kind,
            qualification: line,
            qualificationTitle: line,
            issuedOn: day.optional(),
            shownOnVerify: z.boolean().default(true),
          }),
        )
        .min(1)
        .max(500),
    }),
    answer: z.object({
      jobId: id,
      number: z.string(),
      documents: z.array(z.object({ documentId: id, number: z.string(), learnerId: id })),
    }),
    refusals: ['achievements/no-such-centre', 'achievements/no-such-learner', 'achievements/day-to-come'],
  }),
  'achievements/supersede-document': command({
    rows: ['L4'],
    says: 'Issues a corrected document in the place of one, wherever that is shared, and tells whoever sees it.',
    input: z.strictObject({
      documentId: id,
      qualification: line.optional(),
      qualificationTitle: line.optional(),
      why: prose,
    }),
    answer: z.object({ documentId: id, number: z.string(), sharesFollowed: z.int() }),
    refusals: [],
  }),
  'achievements/withdraw-document': command({
    rows: ['L2', 'T2'],
    says: 'Takes back a document that should not have been issued.',
    input: z.strictObject({ documentId: id, why: prose }),
    answer: z.object({}),
    refusals: [],
  }),
  'achievements/revoke-document': command({
    rows: ['L2', 'T2'],
    says: 'Takes a document away that was rightly issued and is not deserved any more.',
    input: z.strictObject({ documentId: id, why: prose }),
    answer: z.object({}),
    refusals: [],
  }),
  'achievements/set-shown-on-verify': command({
    rows: ['T2'],
    says: 'Decides whether whoever scans the code of a document sees the document itself.',
    input: z.strictObject({ documentId: id, shown: z.boolean() }),
    answer: z.object({}),
    refusals: [],
  }),
  'achievements/report-document': command({
    rows: ['L4', 'C2'],
    says: 'Reports a problem on a document to the team.',
    input: z.strictObject({
      documentId: id,
      reason: z.string().max(100).nullable(),
      description: z.string().max(4000),
    }),
    answer: z.object({ reportId: id }),
    refusals: [],
  }),
  'achievements/answer-report': command({
    rows: ['L4', 'C2'],
    says: 'Answers a report; the answer goes back to whoever raised it.',
    input: z.strictObject({ reportId: id, answer: prose }),
    answer: z.object({}),
    refusals: [],
  }),
  'achievements/notify-learners': command({
    rows: ['C2'],
    says: 'Tells the learners of a job again that their documents are there, at most once a day.',
    input: z.strictObject({ jobId: id }),
    answer: z.object({ notified: z.int(), withoutAccount: z.int() }),
    refusals: ['achievements/notified-today'],
  }),
  'achievements/ask-archive': command({
    rows: ['C3'],
    says: 'Asks for a download of documents of the centre’s own learners, for a stated purpose.',
    input: z.strictObject({ documentIds: z.array(id).min(1).max(500), purpose: z.string().max(100).nullable() }),
    answer: z.object({ archiveId: id }),
    refusals: [],
  }),
  'achievements/record-download': command({
    rows: ['C3'],
    says: 'Keeps that a download was fetched, while it can be.',
    input: z.strictObject({ archiveId: id }),
    answer: z.object({ downloads: z.int() }),
    refusals: [],
  }),
  'achievements/delete-archive': command({
    rows: ['C3'],
    says: 'Deletes the file of a download whose time is over. Time itself gives this command.',
    input: z.strictObject({ archiveId: id, dueAt: instant }),
    answer: z.object({}),
    refusals: ['achievements/archive-not-due'],
  }),
} satisfies CommandContracts;

/** The views of the room achievements. */
export const achievementsViews = {
  'achievements/documents': view({
    rows: ['L2', 'L3'],
    says: 'The documents and badges of a learner, newest first, with what a copy is worth and how many see each.',
    input: z.strictObject({ learnerId: id.optional(), ...paging }),
    answer: pageOf(
      DocumentShown.extend({ shownOnVerify: z.boolean(), sharedWith: z.int(), may: z.object({ report: May }) }),
    ).extend({
      copies: z.object({ onPortal: z.string(), printed: z.string(), downloaded: z.string(), ordered: z.string() }),
    }),
  }),
  'achievements/document': view({
    rows: ['L2', 'L4', 'C2', 'T2'],
    says: 'One document as it is, its code, what a print of it says, and what a report of it would carry.',
    input: z.strictObject({ documentId: id }),
    answer: record.extend({
      centreName: z.string(),
      shownOnVerify: z.boolean(),
      code: z.string(),
      /** A path of the portal's site: what the code to scan leads to. */
      verifyPath: z.string(),
      printNotice: z.string(),
      /** Who sees it now; only the learner is told. */
      shares: z
        .array(z.object({ connectionId: id, thirdPartyName: z.string(), thirdPartyEmail: z.string(), until: day }))
        .optional(),
      report: z.object({ reasons: z.array(Choice), learnerNumber: z.string(), qualification: z.string() }),
      may: z.object({ report: May, setShown: May, supersede: May, withdraw: May }),
    }),
  }),
  'achievements/jobs': view({
    rows: ['C2'],
    says: 'The jobs issued for a centre, newest first.',
    input: z.strictObject({ centreId: id.optional(), ...paging }),
    answer: pageOf(job),
  }),
  'achievements/job': view({
    rows: ['C2'],
    says: 'The documents of a job, with whose learner has no account to be told by.',
    input: z.strictObject({ jobId: id }),
    answer: job.extend({ rows: z.array(record.extend({ hasAccount: z.boolean() })) }),
  }),
  'achievements/records': view({
    rows: ['C2', 'C3'],
    says: 'The documents of a centre’s learners, newest first, by a search in names, numbers and qualifications.',
    input: z.strictObject({ centreId: id.optional(), ...searching, ...paging }),
    answer: pageOf(record).extend({ purposes: z.array(Choice), notice: z.string() }),
  }),
  'achievements/downloads': view({
    rows: ['C3'],
    says: 'The downloads of a centre, newest first, with what is in each and how long it can be fetched.',
    input: z.strictObject(paging),
    answer: pageOf(
      z.object({
        id,
        purpose: z.string(),
        purposeLabel: z.string(),
        askedAt: instant,
        /** `gone` from the instant its time is over, whether or not it has been deleted yet. */
        standing: z.enum(['being-made', 'ready', 'gone']),
        goneAt: instant.optional(),
        secondsLeft: z.int().optional(),
        manifest,
        downloads: z.int(),
      }),
    ).extend({ notice: z.string() }),
  }),
  'achievements/archive-file': view({
    rows: ['C3'],
    says: 'The bytes of a download, while it can be fetched.',
    input: z.strictObject({ archiveId: id }),
    answer: FileAnswered,
  }),
  'achievements/reports': view({
    rows: ['L4', 'C2'],
    says: 'The reports of a stage, longest waiting first.',
    input: z.strictObject({ stage: z.enum(['raised', 'answered']).default('raised'), ...paging }),
    answer: pageOf(reportShown.extend({ reporterName: z.string(), reporterEmail: z.string() })),
  }),
  'achievements/my-reports': view({
    rows: ['L4', 'C2'],
    says: 'What somebody reported themselves, newest first, with the answers.',
    input: z.strictObject(paging),
    answer: pageOf(reportShown),
  }),
  'achievements/verify': view({
    rows: ['T2'],
    says: 'How the document behind a code stands at this moment, its key facts, and the document itself where that is shown.',
    input: z.strictObject({ code: z.string().max(200) }),
    answer: z.object({
      /** Absent where the rules cannot say: then nobody should rely on it. */
      authenticity: authenticity.optional(),
      verdict: z.enum(['valid', 'not-valid', 'cannot-say']),
      authenticityLabel: z.string(),
      reasons: z.array(Reason),
      askedAt: instant,
      facts: z
        .object({
          kind,
          number: z.string(),
          qualificationTitle: z.string(),
          learnerName: z.string(),
          issuedOn: day,
          endedOn: day.optional(),
        })
        .optional(),
      document: z.object({ qualification: z.string(), centreName: z.string(), learnerNumber: z.string() }).optional(),
    }),
  }),
} satisfies ViewContracts;
