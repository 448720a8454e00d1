import type { Decision } from '../rulebook/index.js';

/** `BC`: billed through the employer. `BM`: billed to the member. */
export type BillingCode = 'BC' | 'BM';

/** Who a person works for, as far as billing cares. */
export interface Employer {
  readonly id: string;
  /** Whether the employer has a discount for central invoicing; left out while nobody knows. */
  readonly hasCentralInvoicing?: boolean;
}

/** What the billing rules ask about a member. */
export interface MemberToRoute {
  /** `null`: known to have none. Left out: nobody knows. */
  readonly employer?: Employer | null;
  /** The member's choice in the preferences; left out while not asked. */
  readonly sharesWithEmployer?: boolean;
}

/** A member whose fee is due. */
export interface MemberToBill extends MemberToRoute {
  readonly id: string;
  /** The fee in whole pence. */
  readonly feePence: number;
  /** The address that invoices are sent to: the primary one. */
  readonly email: string;
  /** The purchase order number of the member's profile. */
  readonly purchaseOrder?: string;
}

/** Why, in a sentence. */
export interface BillingReason {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
}

/** Where one kind of invoice goes. */
export interface InvoiceRoute {
  readonly invoice: 'membership' | 'event';
  readonly to: 'employer' | 'member' | 'booker';
  /** Whether it is listed in the portal of the person it is about. */
  readonly inPortal: boolean;
  /** Which purchase order number it carries, if there is one. */
  readonly purchaseOrderFrom: 'profile' | 'booking';
  /** What the recipient is called on a page. */
  readonly label: string;
}

/** Where a member's invoices go, and why. */
export interface BillingRoute {
  /** Left out while the affiliation is unknown: then staff decide. */
  readonly code?: BillingCode;
  /** Without the membership fee while the code is unknown. */
  readonly routes: readonly InvoiceRoute[];
  readonly reasons: readonly BillingReason[];
  readonly decision: Decision;
}

/** One invoice for membership fees. */
export interface FeeInvoice {
  readonly code: BillingCode;
  readonly recipient:
    | { readonly kind: 'employer'; readonly employerId: string }
    | { readonly kind: 'member'; readonly memberId: string; readonly email: string };
  /** One line for each member billed, by member id. */
  readonly lines: readonly { readonly memberId: string; readonly feePence: number; readonly purchaseOrder?: string }[];
  readonly totalPence: number;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** The last day to pay; left out where the rules give no term. */
  readonly dueOn?: string;
  /** Whether the members on it see it in their portal. */
  readonly inPortal: boolean;
}

/** The fee invoices of one run. */
export interface FeeInvoicePlan {
  /** Employers' invoices first, by employer id, then members' by member id. */
  readonly invoices: readonly FeeInvoice[];
  /** Members no rule can route: staff decide. */
  readonly unrouted: readonly { readonly memberId: string; readonly reasons: readonly BillingReason[] }[];
}

/** An invoice that has been issued: nothing of it changes any more. */
export interface IssuedInvoice {
  readonly number: string;
  readonly kind: 'membership' | 'event';
  readonly issuedOn: string;
  readonly issuedBy: 'this-portal' | 'earlier-system';
  readonly sentTo: 'employer' | 'member' | 'booker';
  /** Whose account it lies on. */
  readonly accountId: string;
  readonly totalPence: number;
}
