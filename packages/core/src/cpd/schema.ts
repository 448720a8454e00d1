import type { Answer, Decision } from '../rulebook/index.js';

/** One activity of a member's record. Rows of the rulebook's `activities`, with what tells them apart. */
export interface CpdActivity {
  readonly id?: string;
  /** The body's own event this is about, where it is one. */
  readonly eventId?: string;
  /** `YYYY-MM-DD`. */
  readonly doneOn?: string;
  /** Left out: the category of the sub-category. */
  readonly category?: string;
  readonly subcategory?: string;
  /** Whole points. */
  readonly points?: number;
  readonly stage?: 'submitted' | 'approved' | 'not-approved';
}

/** A place the member has, or had, on an event of the body. */
export interface CpdAttendance {
  readonly eventId: string;
  /** `YYYY-MM-DD`. */
  readonly doneOn: string;
  readonly subcategory: string;
  /** Left out: the category of the sub-category. */
  readonly category?: string;
  /** Whole points. */
  readonly points: number;
  /** `attended` once staff have marked it; `booked` before the event. */
  readonly mark: 'attended' | 'absent' | 'booked';
}

/** A member's CPD record. Other facts of the rulebook may lie beside these. */
export interface CpdRecord {
  /** Left out: nobody knows. */
  readonly holdsCertMap?: boolean;
  /** The day the member joined, `YYYY-MM-DD`; `null` or left out: before the period. */
  readonly joinedOn?: string | null;
  /** The first day of the period asked about; left out: the period that holds the day of the question. */
  readonly periodStartsOn?: string;
  readonly activities?: readonly CpdActivity[];
  readonly attendances?: readonly CpdAttendance[];
}

/** Why, in a sentence. */
export interface CpdReason {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
}

/** What one activity came to. */
export interface CpdAccount {
  readonly id?: string;
  readonly eventId?: string;
  readonly counted: number;
  readonly of: number;
  readonly because: 'counted' | 'capped' | 'left-out' | 'unknown';
}

/** What would hold if something more came true. */
export interface CpdOutlook {
  readonly points: number;
  readonly answer: Answer;
}

/** All that a page says about a member's CPD in one period. */
export interface CpdSummary {
  /** Whether the scheme is met. `not-applicable`: nothing is said at all, and all else is empty. */
  readonly answer: Answer;
  /** First and last day, both included. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Left out while unknown. */
  readonly points: { readonly have?: number; readonly need?: number };
  readonly categories: { readonly have?: number; readonly need?: number };
  /** Every category of the scheme, also those without points; `pending` awaits review. */
  readonly rows: readonly {
    readonly category: string;
    readonly label: string;
    readonly points: number;
    readonly pending: number;
  }[];
  readonly reasons: readonly CpdReason[];
  /** The nearest ways to yes, one sentence each. */
  readonly ways: readonly string[];
  /** If all that awaits review is approved; left out where nothing does. */
  readonly ifApproved?: CpdOutlook;
  /** If the events booked are attended as well; left out where none is booked. */
  readonly ifAttended?: CpdOutlook;
  /** One for each activity, then one for each event recorded automatically. */
  readonly account: readonly CpdAccount[];
  readonly decision: Decision;
}

/** A claim for an activity, as it is about to be submitted. */
export interface CpdClaim {
  /** `YYYY-MM-DD`. */
  readonly doneOn?: string;
  readonly subcategory?: string | null;
  /** Whether the body itself held the event. */
  readonly isImaEvent?: boolean;
  /** What the bytes of the file are, not what its name says. */
  readonly evidence?: 'none' | 'pdf' | 'other-file';
}
