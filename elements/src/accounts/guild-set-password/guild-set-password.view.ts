import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-set-password>` shows: the view `accounts/link` of the wire contract. */
export type SetPasswordView = ViewAnswer<'accounts/link'>;
