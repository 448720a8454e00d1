import { z } from 'zod';
import { day, id, instant, line, points, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { AnswerOf, base64, Choice, FileAnswered, May, pageOf, paging, Reason, whose } from './shapes.js';

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
  resubmittedAs: id.optional(),
  may: z.object({ resubmit: May, withdraw: May }),
});
const period = { from: day, to: day };

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
      period: z.object(period).optional(),
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
          title: z.string(),
          doneOn: day,
          subcategoryLabel: z.string(),
          /** Of a claim; an event was attended. */
          stage: stage.optional(),
          counted: z.int(),
          of: z.int(),
          because: z.enum(['counted', 'capped', 'left-out', 'unknown']),
          /** What it came to; left out where that has still to be decided. */
          says: z.string().optional(),
        }),
      ),
      /** The fewest events open for booking whose attendance, with what is approved and booked, meets the scheme. */
      bookable: z.array(
        z.object({ eventId: id, title: z.string(), startsOn: day, points, subcategoryLabel: z.string() }),
      ),
    }),
  }),
  'cpd/statement-pdf': view({
    rows: ['I12'],
    says: 'A statement of a CPD period as a PDF: points, categories, and what each activity came to.',
    input: z.strictObject({ personId: id.optional(), periodStartsOn: day.optional() }),
    answer: FileAnswered,
  }),
  'cpd/periods': view({
    rows: ['I12'],
    says: 'The CPD periods a member has been in the scheme, latest first; none without the certificate.',
    input: z.strictObject(whose),
    answer: z.object({
      rows: z.array(z.object({ startsOn: day, endsOn: day, isCurrent: z.boolean() })),
      may: z.object({ statement: May }),
    }),
  }),
  'cpd/claim-form': view({
    rows: ['I13'],
    says: 'What a claim may name: its days, each sub-category with what it would come to, and what a claim that is made again said.',
    input: z.strictObject({ resubmissionOf: id.optional() }),
    answer: z.object({
      earliestOn: day,
      latestOn: day,
      subcategories: z.array(
        Choice.extend({
          categoryLabel: z.string(),
          points,
          /** What it would add to the total of the period that holds today. */
          counts: z.int().optional(),
          says: z.string(),
        }),
      ),
      evidence: z.object({ mostBytes: z.int() }),
      before: z
        .object({
          activityId: id,
          title: z.string(),
          doneOn: day,
          subcategory: z.string(),
          why: z.string().optional(),
          hasEvidence: z.boolean(),
        })
        .optional(),
      may: z.object({ submit: May }),
    }),
  }),
  'cpd/evidence': view({
    rows: ['I13', 'I15'],
    says: 'The evidence of a claim, to look at or to keep.',
    input: z.strictObject({ activityId: id }),
    answer: FileAnswered,
  }),
  'cpd/history': view({
    rows: ['I12', 'I13'],
    says: 'The claims of a member, newest activity first, with why those turned down were.',
    input: z.strictObject({ ...whose, periodStartsOn: day.optional(), ...paging }),
    answer: pageOf(activity).extend({
      /** Whether the scheme is for the member, or was: without the certificate nothing can be submitted. */
      applies: z.boolean().optional(),
    }),
  }),
  'cpd/queue': view({
    rows: ['I15'],
    says: 'The claims that await review, longest waiting first, with what each would come to; or those that were reviewed, latest first.',
    input: z.strictObject({ stage: z.enum(['submitted', 'approved', 'not-approved']).optional(), ...paging }),
    answer: pageOf(
      activity.extend({
        personId: id,
        name: z.string(),
        /** What its approval adds to the total of its period. */
        counts: z.int().optional(),
        /** What it would come to, with the rule that caps it. */
        says: z.string().optional(),
        decidedAt: instant.optional(),
        decidedByName: z.string().optional(),
        may: z.object({ approve: May, reject: May, reopen: May }),
      }),
    ).extend({ rules: z.object({ id: z.string(), version: z.string() }) }),
  }),
} satisfies ViewContracts;
