/** What `<guild-billing-route>` shows. */
export interface BillingRouteView {
  /** `BM` or `BC`; absent while it is unknown, and then staff decide. */
  readonly code?: 'BM' | 'BC' | undefined;
  /** Where each kind of invoice goes. Empty while the code is unknown. */
  readonly routes: readonly BillingRoute[];
  /** The day it is as of, where a portal tells it: then it can also tell what another employer would change. */
  readonly on?: string;
  /** Why, or what has to be settled first, in sentences. */
  readonly reasons: readonly { readonly text: string; readonly next?: string | undefined }[];
}

/** Where one kind of invoice goes. */
export interface BillingRoute {
  readonly invoice: 'membership' | 'event';
  readonly to: 'employer' | 'member' | 'booker';
  /** Whether it is listed in the portal of the person it goes to; absent where nobody says. */
  readonly inPortal?: boolean;
  /** Who that is, by name, where it is known. */
  readonly recipient?: string | undefined;
}
