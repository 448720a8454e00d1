import type { Given } from '../decision.js';

/** Somebody whom two versions of a rulebook are asked about. */
export interface Person {
  /** What they are called in a report; a number of membership, never needed to decide. */
  readonly id?: string;
  /** Facts and collections. What only one of the two versions asks is given to that one alone. */
  readonly given: Given;
  /** The day they ask, `YYYY-MM-DD`. Default: the day of all. */
  readonly on?: string;
  /** Made up, not anybody's. Whatever is counted or shown of such people says so. */
  readonly synthetic?: true;
}
