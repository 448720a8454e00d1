import type { Answer } from '@guildhall/core';

/** What `<guild-cancellation-quote>` shows. Money is whole pence; days are `YYYY-MM-DD`. */
export interface CancellationQuoteView {
  /** What the place is on, where the page says so. */
  readonly title?: string;
  /** The day the quote is for. */
  readonly on: string;
  /** The day the event begins. */
  readonly startsOn: string;
  /** Whether the person who asks may cancel it by themselves today. */
  readonly mayCancel: Answer;
  /** Why not, or why no charge can be named, in sentences. */
  readonly reasons: readonly { readonly text: string; readonly next?: string }[];
  /** What cancelling on that day costs; absent where that is unknown or refused. */
  readonly chargePence?: number;
  /** What comes back of what has been paid; absent where nothing has been paid. */
  readonly refundPence?: number;
  /** What each day costs, earliest first, without gaps; both ends of a step included. */
  readonly steps: readonly CancellationStep[];
}

/** A stretch of days on which cancelling costs the same. */
export interface CancellationStep {
  readonly from: string;
  readonly until: string;
  readonly chargePence: number;
  /** The charge as a part of the price, where the terms say it so. */
  readonly percent?: number;
}
