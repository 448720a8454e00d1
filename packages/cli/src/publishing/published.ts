import type { Changed, ChangeKind } from '@guildhall/core/change';
import type { PlacedProblem } from '../input/placed-problem.js';

/** One new version, as it was published. */
export interface NewVersion {
  readonly id: string;
  readonly version: string;
  /** The version it follows; absent for the first. */
  readonly follows?: string;
  readonly hash: string;
  /** Where it lies, from the index on. */
  readonly file: string;
  readonly kind?: ChangeKind;
  readonly inForceFrom?: string;
  readonly changed: readonly Changed[];
}

/** What `guildhall publish --json` prints. */
export interface Published {
  /** The path of the index. */
  readonly index: string;
  readonly on: string;
  /** Empty where anything is wrong: then nothing was published. */
  readonly published: readonly NewVersion[];
  readonly unchanged: readonly { readonly id: string; readonly version: string }[];
  /** Files that were given their version. */
  readonly written: readonly string[];
  /** What keeps all of it from being published. */
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
}
