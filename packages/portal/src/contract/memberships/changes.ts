import { z } from 'zod';
import { id, line, prose } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { Choice, May, nothing, pageOf, paging, Reason } from '../shapes.js';
import { field, request, requestStage } from './shapes.js';

/** What a change would do: the same thing before and after. */
const beforeAndAfter = z.object({
  before: z.string(),
  after: z.string(),
  changes: z.boolean(),
  /** Why, and what is not settled. */
  reasons: z.array(Reason),
});

/** The commands about changes that staff review. */
export const changesCommands = {
  'memberships/ask-change': command({
    rows: ['I4'],
    says: 'Asks for another role type, organisation type or organisation; what the rules leave to staff waits for them.',
    input: z.strictObject({
      field,
      /** A type by its name, or an organisation by its id; `null` for no organisation. */
      to: z.string().max(200).nullable(),
      /** An organisation that is not on the list, by its name; then `to` is `null`. */
      proposed: line.optional(),
      note: prose.optional(),
    }),
    answer: z.object({ requestId: id, stage: requestStage, reasons: z.array(Reason) }),
    refusals: ['memberships/change-open', 'memberships/no-change', 'memberships/no-such-choice'],
  }),
  'memberships/withdraw-change': command({
    rows: ['I4'],
    says: 'Takes back a request that staff have not answered.',
    input: z.strictObject({ requestId: id }),
    answer: z.object({}),
    refusals: [],
  }),
  'memberships/approve-change': command({
    rows: ['I4', 'I15'],
    says: 'Approves a change that a member asked for, which then takes effect.',
    input: z.strictObject({
      requestId: id,
      /** The organisation that was meant, where another than on the list was named. */
      organisationId: id.optional(),
    }),
    answer: z.object({}),
    refusals: ['memberships/needs-organisation', 'memberships/no-such-choice', 'memberships/no-effect'],
  }),
  'memberships/refuse-change': command({
    rows: ['I4', 'I15'],
    says: 'Refuses a change that a member asked for, and tells them why.',
    input: z.strictObject({ requestId: id, why: prose }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of changes that staff review. */
export const changesViews = {
  'memberships/role-and-organisation': view({
    rows: ['I4'],
    says: 'Role type, organisation type and organisation, what was asked for, and what can be asked for.',
    input: nothing,
    answer: z.object({
      fields: z.array(
        z.object({
          field,
          label: z.string(),
          value: z.string().nullable().optional(),
          valueLabel: z.string(),
          /** Whether staff review a change of it, and why. */
          isReviewed: z.boolean(),
          says: z.array(z.string()),
          open: request.optional(),
          /** Not given for organisations: those are searched. */
          options: z.array(Choice),
          may: z.object({ ask: May }),
        }),
      ),
      history: z.array(request),
    }),
  }),
  'memberships/change-queue': view({
    rows: ['I4', 'I15'],
    says: 'Changes that members asked for and that wait for staff, longest waiting first.',
    input: z.strictObject(paging),
    answer: pageOf(request.extend({ personId: id, name: z.string(), proposed: z.string().optional() })),
  }),
  'memberships/change-preview': view({
    rows: ['I4', 'I15'],
    says: 'What a change would do if it were approved today, before it is.',
    input: z.strictObject({ requestId: id, organisationId: id.optional() }),
    answer: z.object({
      request,
      personId: id,
      name: z.string(),
      proposed: z.string().optional(),
      category: beforeAndAfter.extend({ judged: z.string().optional() }),
      billingCode: beforeAndAfter,
      invoiceTo: beforeAndAfter,
      booking: beforeAndAfter.extend({ colleaguesBefore: z.int(), colleaguesAfter: z.int() }),
      cpd: beforeAndAfter,
      may: z.object({ approve: May, refuse: May }),
    }),
  }),
} satisfies ViewContracts;
