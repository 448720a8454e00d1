import type { Given } from '../decision.js';

/** One way for the facts of a group to be, as it may be given. */
export interface Option {
  readonly given: Given;
  /** Today's day number, where the group picks it. */
  readonly on?: number;
}

/** Facts that hang together because one is derived from others: they take their values together or not at all. */
export interface Group {
  /** Every fact and collection of it that is asked, or that one that is asked is derived from. */
  readonly names: ReadonlySet<string>;
  readonly options: readonly Option[];
  /** Ways that some of the grounds take and others refuse as wrong. */
  readonly disputed?: readonly Option[];
  /** Why the options may not be all there are; left out where they are. */
  readonly notProved?: string;
}
