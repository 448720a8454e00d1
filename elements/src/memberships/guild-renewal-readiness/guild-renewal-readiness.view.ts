import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-renewal-readiness>` shows: the view `memberships/renewal-readiness` of the wire contract. */
export type RenewalReadinessView = ViewAnswer<'memberships/renewal-readiness'>;
