import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-role-and-organisation>` shows: the view `memberships/role-and-organisation` of the wire contract. */
export type RoleAndOrganisationView = ViewAnswer<'memberships/role-and-organisation'>;
