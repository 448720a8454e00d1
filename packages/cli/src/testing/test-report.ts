import type { PlacedProblem } from '../input/placed-problem.js';

/** An example or check that came out otherwise than expected, with its place. */
export interface TestFailure {
  readonly of: string;
  readonly example: string;
  readonly differences: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How one file went. */
export interface FileReport {
  readonly file: string;
  /** The rulebook’s id, or the number of a qualification. */
  readonly id: string;
  readonly kind: 'rulebook' | 'catalogue';
  readonly passed: number;
  readonly failures: readonly TestFailure[];
  /** What may be a slip and is no failure. */
  readonly warnings: readonly PlacedProblem[];
}

/** How all of them went: what `guildhall test --json` prints. */
export interface TestReport {
  readonly files: readonly FileReport[];
  readonly passed: number;
  readonly failed: number;
  /** What is wrong with files that could not be tested at all. */
  readonly problems: readonly PlacedProblem[];
}
