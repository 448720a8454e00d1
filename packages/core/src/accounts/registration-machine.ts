import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** An account asked for. What is left out is not known, or not there yet. */
export interface AccountRegistrationRow {
  readonly id: string;
  readonly body: string;
  readonly kind: 'member' | 'learner' | 'centre' | 'third-party';
  readonly details: {
    readonly number?: string | undefined;
    readonly firstName: string;
    readonly surname: string;
    readonly dateOfBirth?: string | undefined;
  };
  readonly address?:
    { readonly lines: string[]; readonly postcode?: string | undefined; readonly country: string } | undefined;
  readonly phone?: string | undefined;
  readonly email: string;
  /** {@link email} as it is found by. */
  readonly emailKey: string;
  readonly consentedAt: string;
  /** `YYYY-MM-DD`: it picks the rules. */
  readonly registeredOn: string;
  /** The secret of the latest link, as a hash. */
  readonly linkHash: string;
  readonly linkSentAt: string;
  readonly linkUsedAt?: string | undefined;
  readonly stage: 'details-given' | 'email-verified' | 'in-review' | 'approved' | 'refused' | 'de-registered';
  /** The account it becomes: named from the beginning, so that its password can be kept. */
  readonly accountId?: string | undefined;
  readonly decidedAt?: string | undefined;
  /** Who decided; absent where the records did. */
  readonly decidedBy?: string | undefined;
  /** Why an administrator decided so, for staff alone. */
  readonly why?: string | undefined;
}

/** What happens to a registration. Whether a link holds and the details match is decided before. */
export type AccountRegistrationEvent =
  | { readonly type: 'send-link'; readonly secret: string; readonly linkHash: string; readonly at: string }
  | { readonly type: 'verify'; readonly at: string }
  | { readonly type: 'review' }
  | {
      readonly type: 'approve';
      readonly accountId: string;
      readonly at: string;
      readonly by?: string;
      readonly why?: string;
    }
  | { readonly type: 'refuse'; readonly why: string; readonly by: string; readonly at: string }
  | { readonly type: 'de-register'; readonly at: string };

const machine = setupLife<AccountRegistrationRow, AccountRegistrationEvent>().createMachine({
  id: 'accounts/registration',
  initial: 'details-given',
  context: ({ input }) => input,
  states: {
    'details-given': {
      on: {
        // One hash is kept: the link before it leads nowhere any more.
        'send-link': {
          actions: [
            assign(({ event: { linkHash, at } }) => ({ linkHash, linkSentAt: at })),
            {
              type: 'effect',
              params: ({ context: { details }, event: { secret } }) => ({
                do: 'email',
                template: 'accounts/verify',
                to: 'registrant',
                data: { firstName: details.firstName, secret },
              }),
            },
          ],
        },
        verify: { target: 'email-verified', actions: assign(({ event: { at } }) => ({ linkUsedAt: at })) },
      },
    },
    'email-verified': {
      on: {
        review: {
          target: 'in-review',
          // Which detail differs is nobody's to tell: the email says no more than that somebody looks.
          actions: {
            type: 'effect',
            params: ({ context: { details } }) => ({
              do: 'email',
              template: 'accounts/in-review',
              to: 'registrant',
              data: { firstName: details.firstName },
            }),
          },
        },
        approve: {
          target: 'approved',
          actions: [
            assign(({ event: { accountId, at, by, why } }) => ({
              accountId,
              decidedAt: at,
              ...(by === undefined ? {} : { decidedBy: by }),
              ...(why === undefined ? {} : { why }),
            })),
            {
              type: 'effect',
              params: ({ context: { details } }) => ({
                do: 'email',
                template: 'accounts/approved',
                to: 'registrant',
                data: { firstName: details.firstName },
              }),
            },
          ],
        },
      },
    },
    'in-review': {
      on: {
        approve: {
          target: 'approved',
          actions: [
            assign(({ event: { accountId, at, by, why } }) => ({
              accountId,
              decidedAt: at,
              ...(by === undefined ? {} : { decidedBy: by }),
              ...(why === undefined ? {} : { why }),
            })),
            {
              type: 'effect',
              params: ({ context: { details } }) => ({
                do: 'email',
                template: 'accounts/approved',
                to: 'registrant',
                data: { firstName: details.firstName },
              }),
            },
          ],
        },
        refuse: {
          target: 'refused',
          actions: [
            assign(({ event: { why, by, at } }) => ({ why, decidedBy: by, decidedAt: at })),
            {
              type: 'effect',
              params: ({ context: { details } }) => ({
                do: 'email',
                template: 'accounts/refused',
                to: 'registrant',
                data: { firstName: details.firstName },
              }),
            },
          ],
        },
      },
    },
    approved: {
      on: {
        'de-register': {
          target: 'de-registered',
          actions: assign({ phone: undefined, address: undefined }),
        },
      },
    },
    refused: { tags: 'ours', type: 'final' },
    'de-registered': { type: 'final' },
  },
});

/**
 * The life of a registration: details given, the email address verified by a
 * link, then approved by the records or reviewed by an administrator.
 *
 * - Nobody is approved before the link was used.
 * - Only a review refuses, and what it says of why stays with staff.
 * - A link that was used, or that a later one replaced, does nothing.
 *
 * @see docs/lifecycles.md#accountsregistration
 */
export const accountRegistrationLife = defineLife<AccountRegistrationRow, AccountRegistrationEvent>(
  'accounts/registration',
  'registration',
  machine,
  {
    approve: 'Only a registration that waits for review can be approved.',
    refuse: 'Only a registration that waits for review can be refused.',
    verify: 'An email address is verified once.',
  },
);
