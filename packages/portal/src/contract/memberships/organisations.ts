import { z } from 'zod';
import { address, day, email, id, line } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { pageOf, paging, searching } from '../shapes.js';
import { affiliation } from './shapes.js';

/** The commands about organisations that people work for. */
export const organisationsCommands = {
  'memberships/add-organisation': command({
    rows: ['I4', 'I6'],
    says: 'Adds an organisation that people work for.',
    input: z.strictObject({
      name: line,
      type: line.optional(),
      billingEmail: email.optional(),
      address: address.optional(),
    }),
    answer: z.object({ organisationId: id }),
    refusals: ['memberships/name-taken'],
  }),
  'memberships/update-organisation': command({
    rows: ['I4', 'I6'],
    says: 'Changes what is known of an organisation; what is left out stays as it is.',
    input: z.strictObject({
      organisationId: id,
      name: line.optional(),
      type: line.nullable().optional(),
      billingEmail: email.nullable().optional(),
      address: address.nullable().optional(),
    }),
    answer: z.object({}),
    refusals: ['memberships/name-taken'],
  }),
  'memberships/set-affiliation': command({
    rows: ['I6'],
    says: 'Records from which day an organisation has, or no longer has, the discount for central invoicing.',
    input: z.strictObject({ organisationId: id, from: day, central: z.boolean() }),
    answer: z.object({ affiliation }),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of organisations that people work for. */
export const organisationsViews = {
  'memberships/organisations': view({
    rows: ['I4'],
    says: 'Organisations whose name begins with a text.',
    input: z.strictObject({ ...searching, ...paging }),
    answer: pageOf(
      z.object({
        id,
        name: z.string(),
        type: z.string().optional(),
        /** For staff only. */
        billingEmail: z.string().optional(),
        affiliation: affiliation.optional(),
      }),
    ),
  }),
} satisfies ViewContracts;
