/** What `<guild-billing-route>` shows. */
export interface BillingRouteView {
  /** `BM` or `BC`; absent while it is unknown, and then staff decide. */
  readonly code?: 'BM' | 'BC';
  /** Where each kind of invoice goes. Empty while the code is unknown. */
  readonly routes: readonly BillingRoute[];
  /** Why, or what has to be settled first, in sentences. */
  readonly reasons: readonly { readonly text: string; readonly next?: string }[];
}

/** Where one kind of invoice goes. */
export interface BillingRoute {
  readonly invoice: 'membership' | 'event';
  readonly to: 'employer' | 'member' | 'booker';
  /** Whether it is listed in the portal of the person it goes to; absent where nobody says. */
  readonly inPortal?: boolean;
}
