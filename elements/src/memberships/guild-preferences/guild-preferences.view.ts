import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-preferences>` shows: the view `memberships/preferences` of the wire contract. */
export type PreferencesView = ViewAnswer<'memberships/preferences'>;
