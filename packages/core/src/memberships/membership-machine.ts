import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A person's membership. What is left out is not known, or not there yet. Days are `YYYY-MM-DD`. */
export interface MembershipRow {
  readonly id: string;
  readonly body: string;
  readonly personId: string;
  readonly category: string;
  readonly holdsCertMap?: boolean | undefined;
  /** The day from which months of experience in money advice are counted. */
  readonly practisingSince?: string | undefined;
  readonly joinedOn: string;
  /** The day the next year begins. */
  readonly renewsOn: string;
  /** The fee of a year in whole pence. */
  readonly feePence: number;
  readonly stage: 'current' | 'suspended' | 'lapsed' | 'ended';
  /** The day the member last confirmed that the details are right. */
  readonly detailsCheckedOn?: string | undefined;
  /** The renewal that was last invoiced, by its day. */
  readonly invoicedFor?: string | undefined;
  /** The renewal that the member was last reminded of, by its day. */
  readonly remindedFor?: string | undefined;
  readonly endedOn?: string | undefined;
  /** Why it was suspended or ended, in the words of staff. */
  readonly why?: string | undefined;
}

/** What happens to a membership. Who may do it, and whether the rules allow it, is decided before. */
export type MembershipEvent =
  | { readonly type: 'remind'; readonly renewal: string; readonly missing: readonly string[] }
  | { readonly type: 'invoice'; readonly renewal: string }
  | { readonly type: 'confirm-details'; readonly on: string }
  | { readonly type: 'categorise'; readonly category: string; readonly called: string }
  | { readonly type: 'renew'; readonly until: string }
  | { readonly type: 'suspend'; readonly why: string }
  | { readonly type: 'reinstate' }
  | { readonly type: 'lapse' }
  | { readonly type: 'end'; readonly on: string; readonly why: string };

const machine = setupLife<MembershipRow, MembershipEvent>().createMachine({
  id: 'memberships/membership',
  initial: 'current',
  context: ({ input }) => input,
  states: {
    current: {
      on: {
        remind: {
          guard: ({ context, event }) => context.renewsOn === event.renewal && context.remindedFor !== event.renewal,
          actions: [
            assign(({ event: { renewal } }) => ({ remindedFor: renewal })),
            {
              type: 'effect',
              params: ({ event: { renewal, missing } }) => ({
                do: 'email',
                template: 'memberships/renewal-reminder',
                to: 'member',
                data: { renewsOn: renewal, missing },
              }),
            },
          ],
        },
        invoice: {
          guard: ({ context, event }) => context.renewsOn === event.renewal && context.invoicedFor !== event.renewal,
          actions: assign(({ event: { renewal } }) => ({ invoicedFor: renewal })),
        },
        'confirm-details': { actions: assign(({ event: { on } }) => ({ detailsCheckedOn: on })) },
        categorise: {
          actions: [
            assign(({ event: { category } }) => ({ category })),
            {
              type: 'effect',
              params: ({ event: { called } }) => ({
                do: 'email',
                template: 'memberships/category-changed',
                to: 'member',
                data: { called },
              }),
            },
          ],
        },
        renew: {
          guard: ({ context, event }) => event.until > context.renewsOn,
          actions: assign(({ event: { until } }) => ({ renewsOn: until })),
        },
        suspend: { target: 'suspended', actions: assign(({ event: { why } }) => ({ why })) },
        lapse: 'lapsed',
        end: { target: 'ended', actions: assign(({ event: { on, why } }) => ({ endedOn: on, why })) },
      },
    },
    suspended: {
      on: {
        reinstate: { target: 'current', actions: assign({ why: undefined }) },
        end: { target: 'ended', actions: assign(({ event: { on, why } }) => ({ endedOn: on, why })) },
      },
    },
    lapsed: {
      tags: 'ours',
      on: {
        // Who renews late is a member again, from the renewal that was missed.
        renew: {
          target: 'current',
          guard: ({ context, event }) => event.until > context.renewsOn,
          actions: assign(({ event: { until } }) => ({ renewsOn: until })),
        },
        end: { target: 'ended', actions: assign(({ event: { on, why } }) => ({ endedOn: on, why })) },
      },
    },
    ended: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of a membership: current from year to year, suspended or lapsed at
 * times, and ended once.
 *
 * - A renewal is reminded of and invoiced at most once each.
 * - A year is only ever added.
 * - An ended membership never comes back: who joins again has a new one.
 *
 * @see docs/lifecycles.md#membershipsmembership
 */
export const membershipLife = defineLife<MembershipRow, MembershipEvent>(
  'memberships/membership',
  'membership',
  machine,
  {
    remind: 'A renewal is reminded of once, while the membership is current.',
    invoice: 'A renewal is invoiced once, while the membership is current.',
    renew: 'The next year begins after the one that it follows.',
    reinstate: 'Only a suspended membership is reinstated.',
  },
);
