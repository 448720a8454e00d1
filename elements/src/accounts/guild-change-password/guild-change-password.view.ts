import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-change-password>` shows: the view `accounts/my-account` of the wire contract. */
export type ChangePasswordView = ViewAnswer<'accounts/my-account'>;
