import { z } from 'zod';
import { day, id } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { AnswerOf, May, nothing, Reason, whose } from '../shapes.js';
import { membershipStage } from './shapes.js';

/** The commands about the coming renewal. */
export const renewalCommands = {
  'memberships/confirm-details': command({
    rows: ['I5'],
    says: 'Confirms that the details are right for the coming renewal.',
    input: nothing,
    answer: z.object({ ready: AnswerOf, missing: z.array(Reason) }),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/renew': command({
    rows: ['I5', 'I15'],
    says: 'Adds a year to a membership, to one that has lapsed too.',
    input: z.strictObject({ personId: id }),
    answer: z.object({ renewsOn: day }),
    refusals: ['memberships/no-membership'],
  }),
  'memberships/send-reminder': command({
    rows: ['I5'],
    says: 'Reminds a member of the coming renewal, once.',
    input: z.strictObject({ membershipId: id, renewal: day }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of the coming renewal. */
export const renewalViews = {
  'memberships/renewal-readiness': view({
    rows: ['I5'],
    says: 'How far the renewal is, and what the invoice would lack if it were made today.',
    input: z.strictObject(whose),
    answer: z.object({
      renewsOn: day.optional(),
      stage: membershipStage.optional(),
      /** Whether the member is asked to check the details now. */
      asked: AnswerOf,
      invoiceDue: AnswerOf,
      ready: AnswerOf,
      missing: z.array(Reason),
      checkedOn: day.optional(),
      /** From which day a check counts for this renewal. */
      countsFrom: day.optional(),
      invoiced: z.boolean(),
      /** Who gets the invoice, and why. */
      invoiceTo: z.string().optional(),
      invoiceReasons: z.array(Reason),
      may: z.object({ confirm: May }),
    }),
  }),
} satisfies ViewContracts;
