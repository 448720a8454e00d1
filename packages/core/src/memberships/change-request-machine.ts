import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A change a member asked for that staff review. What is left out is not known, or not there yet. */
export interface ChangeRequestRow {
  readonly id: string;
  readonly body: string;
  readonly personId: string;
  readonly field: 'roleType' | 'organisationType' | 'organisation';
  /** An organisation's id, or the type's name; `null` for no organisation, or for one that is not on the list. */
  readonly to: string | null;
  /** The name of an organisation that is not on the list yet. */
  readonly proposed?: string | undefined;
  /** What it was when it was asked. */
  readonly from?: string | null | undefined;
  readonly note?: string | undefined;
  readonly stage: 'asked' | 'approved' | 'refused' | 'withdrawn';
  /** Instants in UTC. */
  readonly askedAt: string;
  readonly decidedAt?: string | undefined;
  /** Who reviewed it; absent where the rules ask for no review. */
  readonly decidedBy?: string | undefined;
  /** Why it was refused, in the reviewer's words. */
  readonly why?: string | undefined;
}

/** What happens to a request. Whether the change may take effect is decided before. */
export type ChangeRequestEvent =
  | {
      readonly type: 'approve';
      /** What it changes to; another than was asked where staff found the organisation that was meant. */
      readonly to: string | null;
      /** What it is called in a sentence. */
      readonly called: string;
      readonly at: string;
      readonly by?: string;
    }
  | {
      readonly type: 'refuse';
      readonly why: string;
      readonly called: string;
      readonly by: string;
      readonly at: string;
    }
  | { readonly type: 'withdraw'; readonly at: string };

const machine = setupLife<ChangeRequestRow, ChangeRequestEvent>().createMachine({
  id: 'memberships/change-request',
  initial: 'asked',
  context: ({ input }) => input,
  states: {
    asked: {
      on: {
        approve: {
          target: 'approved',
          actions: [
            assign(({ event: { to, by, at } }) => ({
              to,
              decidedAt: at,
              ...(by === undefined ? {} : { decidedBy: by }),
            })),
            {
              type: 'effect',
              params: ({ context: { field }, event: { called } }) => ({
                do: 'email',
                template: 'memberships/change-approved',
                to: 'member',
                data: { field, called },
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
              params: ({ context: { field }, event: { called, why } }) => ({
                do: 'email',
                template: 'memberships/change-refused',
                to: 'member',
                data: { field, called, why },
              }),
            },
          ],
        },
        withdraw: { target: 'withdrawn', actions: assign(({ event: { at } }) => ({ decidedAt: at })) },
      },
    },
    approved: { type: 'final' },
    refused: { type: 'final' },
    withdrawn: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of a change that a member asked for: asked, then approved or
 * refused by staff, or withdrawn.
 *
 * - It is answered once, and its answer stays.
 * - Nothing of the member changes but by its approval.
 *
 * @see docs/lifecycles.md#membershipschange-request
 */
export const changeRequestLife = defineLife<ChangeRequestRow, ChangeRequestEvent>(
  'memberships/change-request',
  'request',
  machine,
);
