import { en as shared } from '../../shared/texts.js';

/** The words of `<guild-billing-route>`, in English. */
export const en = {
  ...shared,
  title: 'Who is invoiced',
  BM: 'Billed to the member',
  BC: 'Billed to the employer, all members on one invoice',
  code: 'Billing code',
  unknown: 'The billing code is not settled',
  membership: 'Membership fee',
  event: 'Training and events',
  employer: 'The employer',
  member: 'The member',
  booker: 'Whoever books',
  inPortal: 'By email, and listed in the portal',
  notInPortal: 'By email only; not listed in the member’s portal',
  byEmail: 'By email',
  to: 'goes to',
  why: 'Why',
};

/** The words of `<guild-billing-route>`. */
export type BillingRouteWords = typeof en;
