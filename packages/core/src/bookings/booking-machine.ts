import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** One person's place on an event. What is left out is not there yet. */
export interface BookingRow {
  readonly id: string;
  readonly body: string;
  readonly orderId: string;
  readonly eventId: string;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly bookerId: string;
  readonly delegateId: string;
  /** The day it was booked: its terms apply for good. */
  readonly bookedOn: string;
  readonly terms: { readonly rulebook: string; readonly version: string; readonly hash: string };
  readonly optionId: string;
  /** Whole pence, without VAT. */
  readonly pricePence: number;
  readonly vatPercent?: number | undefined;
  readonly funded: boolean;
  readonly informalName?: string | undefined;
  readonly requirements?: string | undefined;
  readonly invoiceId?: string | undefined;
  readonly stage: 'booked' | 'attended' | 'absent' | 'cancelled';
  /** The last mark, if it stands. */
  readonly markedAt?: string | undefined;
  readonly markedBy?: string | undefined;
  /** Every mark there was, and every one taken back, earliest first. */
  readonly marks?: readonly BookingMark[] | undefined;
  readonly cancelledAt?: string | undefined;
  readonly cancelledBy?: string | undefined;
  /** What cancelling cost, in whole pence, without VAT. */
  readonly chargePence?: number | undefined;
  /** The credit note or invoice that settled it; absent where nothing was left to settle. */
  readonly settledBy?: string | undefined;
  readonly substitutions: readonly {
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly by: string;
  }[];
  readonly transfers: number;
}

/** One mark of attendance, or one taken back. */
export interface BookingMark {
  readonly at: string;
  readonly by: string;
  readonly mark: 'attended' | 'absent' | 'taken-back';
}

/** What an email about an event says of it. */
export interface EventInBrief {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

/** What happens to a booking. Whether the rules allow it, and what it costs, is decided before. */
export type BookingEvent =
  | {
      readonly type: 'cancel';
      /** Whole pence, without VAT. */
      readonly chargePence: number;
      readonly settledBy?: string | undefined;
      readonly by: string;
      readonly at: string;
      readonly event: EventInBrief;
    }
  | {
      readonly type: 'substitute';
      readonly to: string;
      readonly informalName?: string | undefined;
      readonly requirements?: string | undefined;
      readonly by: string;
      readonly at: string;
      readonly event: EventInBrief;
    }
  | {
      readonly type: 'transfer';
      readonly eventId: string;
      readonly optionId: string;
      readonly startsOn: string;
      readonly by: string;
      readonly at: string;
      readonly event: EventInBrief;
    }
  /** The body moved the event itself. */
  | { readonly type: 'event.moved'; readonly startsOn: string; readonly event: EventInBrief }
  | { readonly type: 'mark'; readonly mark: 'attended' | 'absent'; readonly by: string; readonly at: string }
  | { readonly type: 'unmark'; readonly by: string; readonly at: string };

const life = /* @__PURE__ */ setupLife<BookingRow, BookingEvent>();

const machine = /* @__PURE__ */ life.createMachine({
  id: 'bookings/booking',
  initial: 'booked',
  context: ({ input }) => input,
  states: {
    booked: {
      on: {
        cancel: {
          target: 'cancelled',
          actions: [
            assign(({ event: { chargePence, settledBy, by, at } }) => ({
              chargePence,
              ...(settledBy === undefined ? {} : { settledBy }),
              cancelledBy: by,
              cancelledAt: at,
            })),
            {
              type: 'effect',
              params: ({ event: { event } }) => ({
                do: 'email',
                template: 'bookings/place-cancelled',
                to: 'delegate',
                data: { ...event },
              }),
            },
          ],
        },
        substitute: {
          guard: ({ context, event }) => event.to !== context.delegateId,
          actions: [
            assign(({ context, event: { to, informalName, requirements, by, at } }) => ({
              delegateId: to,
              // What was noted of whoever came before is not the newcomer's.
              informalName,
              requirements,
              substitutions: [...context.substitutions, { at, from: context.delegateId, to, by }],
            })),
            {
              type: 'effect',
              params: ({ event: { event } }) => ({
                do: 'email',
                template: 'bookings/joining-instructions',
                to: 'delegate',
                data: { ...event },
              }),
            },
            {
              type: 'effect',
              params: ({ event: { event } }) => ({
                do: 'email',
                template: 'bookings/place-taken-over',
                to: 'former',
                data: { ...event },
              }),
            },
          ],
        },
        transfer: {
          guard: ({ context, event }) => event.eventId !== context.eventId,
          actions: [
            assign(({ context, event: { eventId, optionId, startsOn } }) => ({
              eventId,
              optionId,
              startsOn,
              transfers: context.transfers + 1,
            })),
            {
              type: 'effect',
              params: ({ event: { event } }) => ({
                do: 'email',
                template: 'bookings/joining-instructions',
                to: 'delegate',
                data: { ...event },
              }),
            },
          ],
        },
        'event.moved': {
          actions: [
            assign(({ event: { startsOn } }) => ({ startsOn })),
            {
              type: 'effect',
              params: ({ event: { event } }) => ({
                do: 'email',
                template: 'bookings/event-changed',
                to: 'delegate',
                data: { ...event },
              }),
            },
          ],
        },
        mark: [
          { target: 'attended', guard: ({ event }) => event.mark === 'attended', actions: marked() },
          { target: 'absent', actions: marked() },
        ],
      },
    },
    attended: {
      on: {
        mark: { target: 'absent', guard: ({ event }) => event.mark === 'absent', actions: marked() },
        unmark: { target: 'booked', actions: unmarked() },
      },
    },
    absent: {
      tags: 'ours',
      on: {
        mark: { target: 'attended', guard: ({ event }) => event.mark === 'attended', actions: marked() },
        unmark: { target: 'booked', actions: unmarked() },
      },
    },
    cancelled: { type: 'final' },
  },
});

function marked() {
  return assign<BookingRow, Extract<BookingEvent, { type: 'mark' }>, undefined, BookingEvent, never>(
    ({ context, event: { mark, by, at } }) => ({
      markedAt: at,
      markedBy: by,
      marks: [...(context.marks ?? []), { at, by, mark }],
    }),
  );
}

function unmarked() {
  return assign<BookingRow, Extract<BookingEvent, { type: 'unmark' }>, undefined, BookingEvent, never>(
    ({ context, event: { by, at } }) => ({
      markedAt: undefined,
      markedBy: undefined,
      marks: [...(context.marks ?? []), { at, by, mark: 'taken-back' }],
    }),
  );
}

/**
 * The life of one person's place on an event: booked, then attended, missed or cancelled.
 *
 * - The price, the invoice, whoever booked and the terms of the day of booking never change.
 * - A place is cancelled once, at one charge, and nothing happens to it after that.
 * - Attendance can be marked, changed and taken back, and tells who did so and when.
 * - Whoever takes a place over starts with nothing noted of whoever had it.
 *
 * @see docs/lifecycles.md#booking
 */
export const bookingLife = /* @__PURE__ */ defineLife<BookingRow, BookingEvent>(
  'bookings/booking',
  'booking',
  machine,
  {
    cancel: 'Only a place that is booked can be cancelled. Take a mark of attendance back first.',
    substitute: 'Only somebody else can take a place over, while it is booked.',
    transfer: 'Only a place that is booked can be moved, and only to another event.',
    unmark: 'There is no mark to take back.',
  },
);
