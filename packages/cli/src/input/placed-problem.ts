import type { Problem } from '@guildhall/core';

/** A place in a text as editors count it: the first line and the first column are 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem with the file it is in. What comes from the command line itself has no file. */
export interface PlacedProblem extends Problem {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
