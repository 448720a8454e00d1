import { z } from 'zod';
import { day, id, instant, line, points, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { AnswerOf, base64, FileAnswered, May, pageOf, paging, Reason, whose } from './shapes.js';

const stage = z.enum(['submitted', 'approved', 'not-approved', 'withdrawn']);
const claim = {
  title: line,
  doneOn: day,
  subcategory: line,
  /** The bytes of a PDF; what it is called says nothing. */
  evidence: z.object({ name: line, bytes: base64 }).optional(),
};
const outlook = z.object({ points: z.int(), answer: AnswerOf });
const activity = z.object({
  id,
  title: line,
  doneOn: day,
  subcategory: line,
  subcategoryLabel: z.string(),
  points,
  stage,
  submittedAt: instant,
  why: z.string().optional(),
  hasEvidence: z.boolean(),
  resubmissionOf: id.optional(),
  may: z.object({ resubmit: May }),
});

/** The commands of the room cpd. */
export const cpdCommands = {
  'cpd/submit-activity': command({
    rows: ['I13'],
    says: 'Submits a claim for an activity that was not an event of the body, for review.',
    input: z.strictObject(claim),
    answer: z.object({ activityId: id, points }),
    refusals: ['cpd/not-accepted', 'documents/not-a-pdf', 'documents/active-content', 'documents/too-large'],
  }),
  'cpd/resubmit-activity': command({
    rows: ['I13'],
    says: 'Makes a claim that was not approved again, as a new claim linked to it.',
    input: z.strictObject({ activityId: id, ...claim }),
    answer: z.object({ activityId: id, points }),
    refusals: ['cpd/not-accepted', 'documents/not-a-pdf', 'documents/active-content', 'documents/too-large'],
  }),
  'cpd/withdraw-activity': command({
    rows: ['I13'],
    says: 'Takes back a claim that awaits review.',
    input: z.strictObject({ activityId: id }),
    answer: z.object({}),
    refusals: [],
  }),
  'cpd/approve-activity': command({
    rows: ['I13', 'I15'],
    says: 'Approves a claim, with the points the reviewer grants.',
    input: z.strictObject({ activityId: id, points: points.optional() }),
    answer: z.object({ points }),
    refusals: [],
  }),
  'cpd/reject-activity': command({
    rows: ['I13', 'I15'],
    says: 'Turns a claim down and tells the member why.',
    input: z.strictObject({ activityId: id, why: prose }),
    answer: z.object({}),
    refusals: [],
  }),
  'cpd/reopen-activity': command({
    rows: ['I15'],
    says: 'Takes a review back, so that the claim awaits review again.',
    input: z.strictObject({ activityId: id }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of the room cpd. */
export const cpdViews = {
  'cpd/summary': view({
    rows: ['I12'],
    says: 'Points and categories of a CPD period, whether the scheme is met and if not why, and what is nearest to meeting it.',
    input: z.strictObject({ ...whose, periodStartsOn: day.optional() }),
    answer: z.object({
      answer: AnswerOf,
      period: z.object({ from: day, to: day }).optional(),
      points: z.object({ have: z.int().optional(), need: z.int().optional() }),
      categories: z.object({ have: z.int().optional(), need: z.int().optional() }),
      rows: z.array(z.object({ category: z.string(), label: z.string(), points: z.int(), pending: z.int() })),
      reasons: z.array(Reason),
      ways: z.array(z.string()),
      ifApproved: outlook.optional(),
      ifAttended: outlook.optional(),
      account: z.array(
        z.object({
          activityId: z.string().optional(),
          eventId: z.string().optional(),
          counted: z.int(),
          of: z.int(),
          because: z.enum(['counted', 'capped', 'left-out', 'unknown']),
        }),
      ),
    }),
  }),
  'cpd/statement-pdf': view({
    rows: ['I12'],
    says: 'A statement of a CPD period as a PDF: points, categories, and what each activity came to.',
    input: z.strictObject({ personId: id.optional(), periodStartsOn: day.optional() }),
    answer: FileAnswered,
  }),
  'cpd/history': view({
    rows: ['I12', 'I13'],
    says: 'The claims of a member, newest activity first, with why those turned down were.',
    input: z.strictObject({ ...whose, ...paging }),
    answer: pageOf(activity),
  }),
  'cpd/queue': view({
    rows: ['I15'],
    says: 'The claims that await review, longest waiting first.',
    input: z.strictObject(paging),
    answer: pageOf(activity.extend({ personId: id, name: z.string() })),
  }),
} satisfies ViewContracts;
