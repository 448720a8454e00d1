import { z } from 'zod';
import { day, email, id, line, pence, prose } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { Choice, May, pageOf, paging, Reason, searching } from '../shapes.js';
import { affiliation, membershipStage, request } from './shapes.js';

/** The commands about members, for staff. */
export const membersCommands = {
  'memberships/add-member': command({
    rows: ['I15'],
    says: 'Makes somebody a member, as a person who is known or a new one.',
    input: z.strictObject({
      firstName: line,
      lastName: line,
      email,
      organisationId: id.nullable().optional(),
      roleType: line.optional(),
      organisationType: line.optional(),
      category: line,
      holdsCertMap: z.boolean().optional(),
      practisingSince: day.optional(),
      joinedOn: day,
      renewsOn: day,
      feePence: pence.min(0),
    }),
    answer: z.object({ personId: id, membershipId: id }),
    refusals: ['memberships/already-member', 'memberships/no-such-choice', 'memberships/renews-before-joining'],
  }),
  'memberships/record-certmap': command({
    rows: ['I12', 'I15'],
    says: 'Records whether a member holds the certificate on which the CPD scheme rests.',
    input: z.strictObject({ personId: id, holds: z.boolean() }),
    answer: z.object({ judged: z.string().optional() }),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/record-experience': command({
    rows: ['I4', 'I15'],
    says: 'Records the day from which a member has worked in money advice.',
    input: z.strictObject({ personId: id, since: day }),
    answer: z.object({ judged: z.string().optional() }),
    refusals: ['memberships/no-membership', 'memberships/day-to-come'],
  }),
  'memberships/set-category': command({
    rows: ['I4', 'I15'],
    says: 'Sets the category: the one the rules point to, or another with a reason.',
    input: z.strictObject({ personId: id, category: line, why: prose.optional() }),
    answer: z.object({ label: z.string() }),
    refusals: ['memberships/no-membership', 'memberships/no-such-choice', 'memberships/category-needs-why'],
  }),
  'memberships/suspend': command({
    rows: ['I15'],
    says: 'Suspends a membership.',
    input: z.strictObject({ personId: id, why: prose }),
    answer: z.object({}),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/reinstate': command({
    rows: ['I15'],
    says: 'Ends a suspension.',
    input: z.strictObject({ personId: id }),
    answer: z.object({}),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/lapse': command({
    rows: ['I15'],
    says: 'Marks a membership as lapsed whose renewal has passed.',
    input: z.strictObject({ personId: id }),
    answer: z.object({}),
    refusals: ['memberships/no-membership', 'memberships/not-past-renewal'],
  }),
  'memberships/end-membership': command({
    rows: ['I15'],
    says: 'Ends a membership for good.',
    input: z.strictObject({ personId: id, on: day, why: prose }),
    answer: z.object({}),
    refusals: ['memberships/no-membership'],
  }),
} satisfies CommandContracts;

/** The views of members, for staff. */
export const membersViews = {
  'memberships/members': view({
    rows: ['I15'],
    says: 'People whose last name or email address begins with a text.',
    input: z.strictObject({ by: z.enum(['name', 'email']).default('name'), ...searching, ...paging }),
    answer: pageOf(
      z.object({
        personId: id,
        name: z.string(),
        email: z.string(),
        organisation: z.string().optional(),
        category: z.string().optional(),
        stage: membershipStage.optional(),
        renewsOn: day.optional(),
        hasAccount: z.boolean(),
      }),
    ),
  }),
  'memberships/member': view({
    rows: ['I6', 'I15'],
    says: 'A member for staff: the category with its billing code, what the rules point to, and what may be done.',
    input: z.strictObject({ personId: id }),
    answer: z.object({
      personId: id,
      name: z.string(),
      email: z.string(),
      organisation: z.object({ id, name: z.string(), affiliation }).optional(),
      roleType: z.string().optional(),
      organisationType: z.string().optional(),
      hasAccount: z.boolean(),
      membership: z
        .object({
          id,
          category: z.string(),
          /** The category with the billing code after it, such as `Accredited (BM)`. */
          categoryAndCode: z.string(),
          stage: membershipStage,
          joinedOn: day,
          renewsOn: day,
          feePence: pence,
          holdsCertMap: z.boolean().optional(),
          practisingSince: day.optional(),
          endedOn: day.optional(),
          why: z.string().optional(),
        })
        .optional(),
      billing: z.object({ code: z.enum(['BC', 'BM']).optional(), to: z.string().optional(), reasons: z.array(Reason) }),
      judged: z.object({ category: z.string().optional(), label: z.string().optional(), reasons: z.array(Reason) }),
      entitlements: z.array(z.object({ name: z.string(), value: z.string(), label: z.string() })),
      openRequests: z.array(request),
      categories: z.array(Choice),
      may: z.object({
        renew: May,
        suspend: May,
        reinstate: May,
        lapse: May,
        end: May,
        setCategory: May,
        recordCertmap: May,
        recordExperience: May,
        invite: May,
      }),
    }),
  }),
} satisfies ViewContracts;
