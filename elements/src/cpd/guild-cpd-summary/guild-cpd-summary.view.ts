import type { Answer } from '@guildhall/core';
import type { ViewAnswer } from '@guildhall/portal/contract';

type Portal = ViewAnswer<'cpd/summary'>;

/** What `<guild-cpd-summary>` shows, such as the view `cpd/summary`. Points are whole; days are `YYYY-MM-DD`. */
export interface CpdSummaryView {
  /** Whether the member has met the scheme's rules. Where they do not apply, nothing is shown. */
  readonly answer: Answer;
  /** The first and last day of the period, both included. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  /** `have` is absent while it is unknown; so is `need`. */
  readonly points: { readonly have?: number | undefined; readonly need?: number | undefined };
  /** How many categories have points, and how many must. */
  readonly categories: { readonly have?: number | undefined; readonly need?: number | undefined };
  /** Every category of the scheme, also those without points. */
  readonly rows: readonly { readonly label: string; readonly points: number }[];
  /** Why the answer is not yes, in sentences. */
  readonly reasons: readonly { readonly text: string; readonly next?: string | undefined }[];
  /** The nearest ways to yes, one sentence each. */
  readonly ways: readonly string[];
  /** What the total would be if all that waits for review were approved; absent where nothing waits. */
  readonly ifApproved?: { readonly points: number; readonly answer?: Answer } | undefined;
  /** What it would be if the events booked were attended as well; absent where none is booked. */
  readonly ifAttended?: { readonly points: number; readonly answer?: Answer } | undefined;
  /** What was done in the period and what it came to. */
  readonly account?: Portal['account'] | undefined;
  /** The fewest events to book whose attendance meets the scheme. */
  readonly bookable?: Portal['bookable'] | undefined;
}
