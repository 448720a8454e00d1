import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-registration-queue>` shows: the view `accounts/review-queue` of the wire contract. */
export type RegistrationQueueView = ViewAnswer<'accounts/review-queue'>;

/** One registration, looked at: the view `accounts/registration`. */
export type RegistrationView = ViewAnswer<'accounts/registration'>;
