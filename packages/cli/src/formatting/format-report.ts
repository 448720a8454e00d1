import type { PlacedProblem } from '../input/placed-problem.js';

/** How one rulebook was found. */
export interface FormattedFile {
  readonly file: string;
  /** Whether it was formatted already. */
  readonly wasFormatted: boolean;
}

/** How all of them were found: what `guildhall format --json` prints. */
export interface FormatReport {
  readonly files: readonly FormattedFile[];
  /** How many were not formatted: and now are, or with `--check` should be. */
  readonly changed: number;
  /** What is wrong with files that could not be formatted. */
  readonly problems: readonly PlacedProblem[];
}
