import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-member-desk>` shows: the view `memberships/members` of the wire contract. */
export type MemberDeskView = ViewAnswer<'memberships/members'>;
