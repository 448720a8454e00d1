import type { FactValue } from '../decision.js';
import type { Witness } from '../lint/finding.js';

/**
 * Which way the answers go from one version to the next.
 *
 * `stricter`: nobody is newly yes. `looser`: nobody is newly no. `neither`: some
 * of both, or a value that is another and neither more nor less.
 */
export type DiffVerdict = 'same' | 'stricter' | 'looser' | 'neither';

/** The days of the clock on which a difference holds: from the first (included) to the last (excluded); without an end, for good. */
export interface Stretch {
  readonly from: string;
  readonly to?: string;
}

/** People who are answered the same by each version, and otherwise by the two. */
export interface DiffRegion {
  /** An outcome's answer, or the value given; `null`: not asked, or no value given. */
  readonly before: FactValue;
  readonly after: FactValue;
  /** Who they are, as part of a sentence: “exactly 16 points in three categories”. */
  readonly says: string;
  /** Somebody among them, at the border. */
  readonly witness: Witness;
}

/** What is answered otherwise to one question over one stretch of days. */
export interface QuestionDifference {
  /** The name of an outcome, a table's output, a band or a ladder. */
  readonly question: string;
  readonly stretch: Stretch;
  readonly verdict: DiffVerdict;
  /** Empty where the verdict is `same`. */
  readonly regions: readonly DiffRegion[];
}

/** What was too large to go through: nothing is claimed about it. */
export interface NotProved {
  readonly question: string;
  readonly stretch: Stretch;
  /** Why, as a sentence. */
  readonly says: string;
}

/** How the answers of two versions of a rulebook differ, over everybody there could be. */
export interface Difference {
  readonly verdict: DiffVerdict;
  readonly byQuestion: readonly QuestionDifference[];
  readonly notProved: readonly NotProved[];
}
