import type { Answer, FactValue } from '../decision.js';
import type { Witness } from '../lint/finding.js';

/** How a version answers beside another: nobody better off is *stricter*, nobody worse off *looser*. */
export type Verdict = 'same' | 'stricter' | 'looser' | 'neither';

/** What one question answers: for an outcome its answer, for a table, band or ladder what it gives. */
export type Answered = Answer | Readonly<Record<string, FactValue>>;

/** People whom two versions answer otherwise, all in the same way. */
export interface Region {
  readonly before: Answered;
  readonly after: Answered;
  /** The codes of the reasons told to the witness. */
  readonly reasons: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Who they are, by the facts that are asked of them. */
  readonly says: string;
  /** The first of them, at the border. */
  readonly witness: Witness;
}

/** How two versions answer one question on days between two dated changes of either. */
export interface Difference {
  /** The name of an outcome, table, band or ladder. */
  readonly question: string;
  /** Days of the clock, `YYYY-MM-DD`: `from` included, `to` not; without `to` for ever. */
  readonly stretch: { readonly from: string; readonly to?: string };
  readonly verdict: Verdict;
  readonly regions: readonly Region[];
}

/** All that two versions of a rulebook answer otherwise. */
export interface Comparison {
  readonly verdict: Verdict;
  /** The questions that are answered otherwise. */
  readonly byQuestion: readonly Difference[];
  /** Questions about which nothing is certain, and why. */
  readonly notProved: readonly { readonly question: string; readonly why: string }[];
}
