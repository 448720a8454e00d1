import { defineLife, setupLife } from '../lifecycle/index.js';

/** A training course, webinar or conference of the body. What is left out is not there. */
export interface TrainingEventRow {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  readonly kind: 'training' | 'webinar' | 'conference';
  /** Calendar days in Europe/London, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** Instants in UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly description: string;
  /** The CPD sub-category that attendance earns points in. */
  readonly subcategory: string;
  readonly points: number;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** Whole pence, without VAT. */
    readonly pence: number;
    readonly funded: boolean;
    readonly vatPercent: number;
  }[];
  readonly capacity?: number | undefined;
  readonly fundingLink?: string | undefined;
  readonly stage: 'open' | 'closed' | 'cancelled';
}

/** What happens to an event. */
export type TrainingEventEvent = { readonly type: 'close' } | { readonly type: 'reopen' } | { readonly type: 'cancel' };

const life = /* @__PURE__ */ setupLife<TrainingEventRow, TrainingEventEvent>();

const machine = /* @__PURE__ */ life.createMachine({
  id: 'bookings/event',
  initial: 'open',
  context: ({ input }) => input,
  states: {
    open: { tags: 'ours', on: { close: 'closed', cancel: 'cancelled' } },
    closed: { tags: 'ours', on: { reopen: 'open', cancel: 'cancelled' } },
    cancelled: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of an event: open for bookings, closed, or cancelled for good.
 *
 * Closing touches no place that is booked. What cancelling means for those is
 * said of each place.
 *
 * @see docs/lifecycles.md#event
 */
export const eventLife = /* @__PURE__ */ defineLife<TrainingEventRow, TrainingEventEvent>(
  'bookings/event',
  'event',
  machine,
);
