import { assign } from 'xstate';
import type { Role } from '../access/index.js';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** Somebody who can sign in. Its id is the person's. What is left out is not known, or not there yet. */
export interface AccountRow {
  readonly id: string;
  readonly body: string;
  readonly kind: 'member' | 'learner' | 'centre' | 'third-party' | 'staff';
  readonly roles: Role[];
  readonly firstName: string;
  readonly lastName: string;
  /** The address they sign in with. */
  readonly email: string;
  /** {@link email} as it is found by. */
  readonly emailKey: string;
  /** The name as it is found by: the last name first. */
  readonly nameKey?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?:
    { readonly lines: string[]; readonly postcode?: string | undefined; readonly country: string } | undefined;
  readonly learnerId?: string | undefined;
  readonly centreId?: string | undefined;
  /** An address that takes the place of {@link email} once its link is used. */
  readonly newEmail?: string | undefined;
  /** The secret of that link, as a hash. */
  readonly newEmailHash?: string | undefined;
  readonly newEmailSentAt?: string | undefined;
  /** The id its password is kept by, where that is not its own. */
  readonly passwordOf?: string | undefined;
  readonly stage: 'active' | 'closed';
  /** Instants in UTC. */
  readonly createdAt: string;
  readonly closedAt?: string | undefined;
}

/** What happens to an account. Who may do it is decided before. */
export type AccountEvent =
  | { readonly type: 'move-to'; readonly email: string; readonly emailKey: string }
  | { readonly type: 'close'; readonly at: string }
  | { readonly type: 'reopen'; readonly at: string };

const machine = setupLife<AccountRow, AccountEvent>().createMachine({
  id: 'accounts/account',
  initial: 'active',
  context: ({ input }) => input,
  states: {
    active: {
      tags: 'ours',
      on: {
        // The old address is told, so that nobody loses an account in silence.
        'move-to': {
          actions: [
            {
              type: 'effect',
              params: ({ event: { email } }) => ({
                do: 'email',
                template: 'accounts/email-changed',
                to: 'owner',
                data: { email },
              }),
            },
            assign(({ event: { email, emailKey } }) => ({
              email,
              emailKey,
              newEmail: undefined,
              newEmailHash: undefined,
              newEmailSentAt: undefined,
            })),
          ],
        },
        close: {
          target: 'closed',
          actions: [
            assign(({ event: { at } }) => ({
              closedAt: at,
              phone: undefined,
              address: undefined,
              newEmail: undefined,
              newEmailHash: undefined,
              newEmailSentAt: undefined,
            })),
            { type: 'effect', params: { do: 'email', template: 'accounts/closed', to: 'owner', data: {} } },
          ],
        },
      },
    },
    closed: {
      tags: 'ours',
      on: {
        reopen: {
          target: 'active',
          actions: assign(({ event: { at } }) => ({ createdAt: at, closedAt: undefined })),
        },
      },
    },
  },
});

/**
 * The life of an account: active until it is closed, and opened anew at most for the same person.
 *
 * - A closed account signs nobody in and shows nothing to anybody, at once. It opens again only where
 *   the same person registers anew or is invited.
 * - The address to sign in with changes only by the link sent to the new one.
 *
 * @see docs/lifecycles.md#accountsaccount
 */
export const accountLife = defineLife<AccountRow, AccountEvent>('accounts/account', 'account', machine);
