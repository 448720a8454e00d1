import type { Used } from '@guildhall/core';
import type { BookingReason, CancellationQuote, CurveStep } from '@guildhall/core/bookings';

/** A quote without the decision it came from. */
export type ToldQuote = CancellationQuote extends infer Quote
  ? Quote extends unknown
    ? Omit<Quote, 'decision'>
    : never
  : never;

/** What `guildhall quote --json` prints. */
export interface Quoted {
  /** The charge on the day asked about, or why there is none. */
  readonly quote: ToldQuote;
  readonly curve: {
    /** From the day of booking, or else the day asked about, to the start of the event. Earliest first, without gaps. */
    readonly steps: readonly CurveStep[];
    /** The next day, after the one asked about, on which the charge is another one. */
    readonly nextChange?: { readonly on: string; readonly chargePence: number };
    /** What is told after the last step; without steps, why there are none. */
    readonly afterwards: readonly BookingReason[];
  };
  readonly used: Used;
}
