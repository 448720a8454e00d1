import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-member>` shows: the view `memberships/member` of the wire contract. */
export type MemberView = ViewAnswer<'memberships/member'>;
