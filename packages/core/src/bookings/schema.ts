import type { Answer, Decision } from '../rulebook/index.js';

/** Who asks for something to be done with a booking. */
export type BookingActor = 'booker' | 'attendee' | 'staff' | 'somebody-else';

/** One person's place on an event. What is left out is not known. */
export interface Booking {
  /** The day the place was booked, `YYYY-MM-DD`: its terms apply for good. */
  readonly bookedOn?: string;
  /** The first day of the event, `YYYY-MM-DD`. */
  readonly startsOn?: string;
  /** The price of the place in whole pence. */
  readonly pricePence?: number;
  /** What has been paid of it, in whole pence. */
  readonly paidPence?: number;
  /** Whether it is a free place that somebody else funds. */
  readonly funded?: boolean;
  readonly stage?: 'none' | 'booked' | 'cancelled';
}

/** Why, in a sentence. */
export interface BookingReason {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
}

/** An answer and why it is not yes. */
export interface BookingAnswer {
  readonly answer: Answer;
  readonly reasons: readonly BookingReason[];
  readonly decision: Decision;
}

/** The line of the terms that a charge comes from. */
export interface ChargeStep {
  /** The name of the band it is a step of. */
  readonly band: string;
  /** The share of the price; left out where the step is a sum only. */
  readonly percent?: number;
  /** A sum on top, in whole pence; left out where there is none. */
  readonly fixedPence?: number;
}

/** What cancelling costs on a day: a charge, or a refusal with why, never both. */
export type CancellationQuote =
  | {
      readonly kind: 'charge';
      readonly chargePence: number;
      /** What comes back of what was paid. */
      readonly refundPence: number;
      /** What is still to be paid. */
      readonly owedPence: number;
      readonly step?: ChargeStep;
      readonly noticeDays?: number;
      readonly decision: Decision;
    }
  | {
      /** `unknown`: something has to be known first. */
      readonly kind: 'refused' | 'unknown';
      readonly reasons: readonly BookingReason[];
      /** What it would cost if somebody else cancelled it, such as staff; left out where nobody can say. */
      readonly chargePence?: number;
      readonly decision: Decision;
    };

/** Days in a row on which cancelling costs the same; both ends are included. */
export interface CurveStep {
  readonly from: string;
  readonly until: string;
  readonly chargePence: number;
  readonly percent?: number;
  readonly fixedPence?: number;
}

/** What cancelling costs on each day of a stretch. */
export interface CancellationCurve {
  /** Earliest first, without gaps up to the last day on which it can be cancelled. */
  readonly steps: readonly CurveStep[];
  /** The next day on which the charge is another one; left out where none comes. */
  readonly nextChange?: { readonly on: string; readonly chargePence: number };
  /** Why there are no steps. */
  readonly reasons: readonly BookingReason[];
}

/** A place that somebody wants to book. */
export interface BookingRequest {
  /** The organisation of whoever books; `null`: known to have none; left out: not known. */
  readonly bookerOrganisationId?: string | null;
  readonly attendee?: RequestedAttendee;
  /** The first day of the event, `YYYY-MM-DD`. */
  readonly startsOn?: string;
  readonly funded?: boolean;
  readonly eligibleForFunding?: boolean;
  readonly termsAgreed?: boolean;
}

/** Who a place is booked for. */
export type RequestedAttendee =
  | { readonly kind: 'self' }
  | { readonly kind: 'colleague'; readonly organisationId?: string | null }
  | {
      readonly kind: 'new-contact';
      readonly firstName?: string;
      readonly lastName?: string;
      readonly email?: string;
      /** What the booker says: that the contact works at the booker's organisation. */
      readonly worksAtBookersOrganisation?: boolean;
    };
