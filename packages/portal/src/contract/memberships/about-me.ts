import { z } from 'zod';
import { address, day, email, id, line } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { May, whose } from '../shapes.js';
import { membershipStage } from './shapes.js';

const use = z.enum(['mailing', 'shipping', 'billing']);
const shownAddress = z.object({
  id,
  ...address.shape,
  uses: z.array(use),
  /** What each use means, in a sentence. */
  says: z.array(z.string()),
  may: z.object({ remove: May }),
});

/** The commands about a person and their addresses. */
export const aboutMeCommands = {
  'memberships/update-person': command({
    rows: ['I2'],
    says: 'Changes names, email address, telephone numbers and the purchase order number for membership fees.',
    input: z.strictObject({
      ...whose,
      firstName: line.optional(),
      lastName: line.optional(),
      informalName: line.nullable().optional(),
      email: email.optional(),
      phones: z.array(line).max(5).optional(),
      purchaseOrder: line.nullable().optional(),
      needsPurchaseOrder: z.boolean().optional(),
    }),
    /** `signInSays`: about the address to sign in with, where another was given. */
    answer: z.object({ signInSays: z.string().optional() }),
    refusals: [],
  }),
  'memberships/add-address': command({
    rows: ['I2'],
    says: 'Adds an address; uses that no address has yet become its.',
    input: z.strictObject({ ...whose, ...address.shape, uses: z.array(use).max(3).default([]) }),
    answer: z.object({ addressId: id }),
    refusals: ['memberships/too-many-addresses'],
  }),
  'memberships/edit-address': command({
    rows: ['I2'],
    says: 'Changes an address; what it is used for stays.',
    input: z.strictObject({ ...whose, addressId: id, ...address.shape }),
    answer: z.object({}),
    refusals: ['memberships/no-such-address'],
  }),
  'memberships/remove-address': command({
    rows: ['I2'],
    says: 'Removes an address that is used for nothing, or the only one.',
    input: z.strictObject({ ...whose, addressId: id }),
    answer: z.object({}),
    refusals: ['memberships/no-such-address', 'memberships/address-in-use'],
  }),
  'memberships/prefer-address': command({
    rows: ['I2', 'I7'],
    says: 'Uses an address for mailing, shipping or billing, and no other for that.',
    input: z.strictObject({ ...whose, addressId: id, use }),
    answer: z.object({ says: z.string() }),
    refusals: ['memberships/no-such-address'],
  }),
} satisfies CommandContracts;

/** The views of a person and their addresses. */
export const aboutMeViews = {
  'memberships/about-me': view({
    rows: ['I2'],
    says: 'What is known of a person, and where each address and the purchase order number appear.',
    input: z.strictObject(whose),
    answer: z.object({
      personId: id,
      firstName: z.string(),
      lastName: z.string(),
      informalName: z.string().optional(),
      email: z.string(),
      /** Says what is sent to the address, and that signing in may differ. */
      emailSays: z.string(),
      signInEmail: z.string().optional(),
      phones: z.array(z.string()),
      purchaseOrder: z.string().optional(),
      needsPurchaseOrder: z.boolean().optional(),
      purchaseOrderSays: z.string(),
      addresses: z.array(shownAddress),
      /** Uses that no address has, each with what is missing by it. */
      unused: z.array(z.object({ use, says: z.string() })),
      organisation: z.string().optional(),
      membership: z
        .object({
          category: z.string(),
          stage: membershipStage,
          joinedOn: day,
          renewsOn: day,
          holdsCertMap: z.boolean().optional(),
        })
        .optional(),
    }),
  }),
} satisfies ViewContracts;
