import type { LintFinding } from '@guildhall/core/lint';

/** A finding with its place in a file, as editors count it: the first line and the first column are 1. */
export interface PlacedFinding extends Omit<LintFinding, 'code'> {
  /** `lint/…`, or the code of what the shape of a file does not allow. */
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What was found in one file. */
export interface CheckedFile {
  readonly file: string;
  /** The rulebook's id, or the number of a qualification; left out where the file is neither. */
  readonly id?: string;
  readonly kind?: 'rulebook' | 'catalogue';
  readonly version?: string;
  /** How many examples and guarantees hold it. */
  readonly examples?: number;
  readonly guarantees?: number;
  /** How many of the small mistakes that could be made in it the examples and guarantees notice. */
  readonly strength?: MeasuredStrength;
  readonly findings: readonly PlacedFinding[];
}

/** How strong the examples of a rulebook are. */
export interface MeasuredStrength {
  readonly noticed: number;
  readonly unnoticed: number;
  /** Noticed of all, 0 to 1. */
  readonly score: number;
}

/** What was found in all of them: what `guildhall check --json` prints. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  readonly errors: number;
  /** Warnings that nobody has accepted. */
  readonly warnings: number;
  readonly accepted: number;
  readonly hints: number;
}
