import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** An activity in a member's CPD record. What is left out is not there yet. */
export interface CpdActivityRow {
  readonly id: string;
  readonly body: string;
  readonly personId: string;
  readonly title: string;
  /** `YYYY-MM-DD`: it picks the CPD period. */
  readonly doneOn: string;
  readonly subcategory: string;
  /** Whole points: what the claim starts with, then what the reviewer grants. */
  readonly points: number;
  /** The row of the file that shows it. */
  readonly evidenceId?: string | undefined;
  readonly stage: 'submitted' | 'approved' | 'not-approved' | 'withdrawn';
  /** Instants in UTC. */
  readonly submittedAt: string;
  readonly decidedAt?: string | undefined;
  readonly decidedBy?: string | undefined;
  /** Why it was not approved, in the reviewer's words. */
  readonly why?: string | undefined;
  /** The claim that was not approved and that this one makes again. */
  readonly resubmissionOf?: string | undefined;
  /** The claim that makes this one again. */
  readonly resubmittedAs?: string | undefined;
}

/** What happens to an activity. Who may do it, and whether the rules allow it, is decided before. */
export type CpdActivityEvent =
  | { readonly type: 'approve'; readonly points: number; readonly by: string; readonly at: string }
  | { readonly type: 'reject'; readonly why: string; readonly by: string; readonly at: string }
  | { readonly type: 'resubmit'; readonly as: string }
  | { readonly type: 'reopen'; readonly by: string; readonly at: string }
  | { readonly type: 'withdraw'; readonly at: string };

const machine = setupLife<CpdActivityRow, CpdActivityEvent>().createMachine({
  id: 'cpd/activity',
  initial: 'submitted',
  context: ({ input }) => input,
  states: {
    submitted: {
      on: {
        approve: {
          target: 'approved',
          actions: [
            assign(({ event: { points, by, at } }) => ({ points, decidedBy: by, decidedAt: at })),
            {
              type: 'effect',
              params: ({ context: { title, points } }) => ({
                do: 'email',
                template: 'cpd/approved',
                to: 'member',
                data: { title, points },
              }),
            },
          ],
        },
        reject: {
          target: 'not-approved',
          actions: [
            assign(({ event: { why, by, at } }) => ({ why, decidedBy: by, decidedAt: at })),
            {
              type: 'effect',
              params: ({ context: { title }, event: { why } }) => ({
                do: 'email',
                template: 'cpd/not-approved',
                to: 'member',
                data: { title, why },
              }),
            },
          ],
        },
        withdraw: 'withdrawn',
      },
    },
    approved: {
      on: {
        // A decision taken by mistake is taken back, and the claim reviewed again.
        reopen: {
          target: 'submitted',
          actions: assign({ decidedBy: undefined, decidedAt: undefined }),
        },
      },
    },
    'not-approved': {
      on: {
        reopen: {
          target: 'submitted',
          guard: ({ context }) => context.resubmittedAs === undefined,
          actions: assign({ decidedBy: undefined, decidedAt: undefined, why: undefined }),
        },
        // It stays in the history as it was; the new claim is a row of its own.
        resubmit: {
          guard: ({ context }) => context.resubmittedAs === undefined,
          actions: assign(({ event }) => ({ resubmittedAs: event.as })),
        },
      },
    },
    withdrawn: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of a claim for a CPD activity: submitted, then approved or not, and
 * if not, perhaps made again as a claim of its own.
 *
 * - Only an approved activity ever counts, and only review makes it so.
 * - A claim is made again at most once, and keeps what was said of it.
 * - Attendance at the body's own events is no claim: its points are derived from the booking.
 *
 * @see docs/lifecycles.md#cpdactivity
 */
export const cpdActivityLife = defineLife<CpdActivityRow, CpdActivityEvent>('cpd/activity', 'claim', machine, {
  approve: 'Only a claim that awaits review can be approved. Reopen it first.',
  reject: 'Only a claim that awaits review can be turned down. Reopen it first.',
  resubmit: 'A claim that was not approved can be made again once.',
});
