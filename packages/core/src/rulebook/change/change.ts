import type { LintFinding } from '../lint/finding.js';

/** What sort of change it is: of what is told, of what staff may set, or of what developers write. */
export type ChangeKind = 'text' | 'value' | 'logic';

/** One thing that differs between two versions of a rulebook. */
export interface Changed {
  readonly kind: ChangeKind;
  /** A JSON Pointer (RFC 6901): into the later version, or into the earlier one for what was taken out. */
  readonly at: string;
  /** A plain sentence without a full stop, such as "Points needed: 20 from 16 February 2027 (16 before)". */
  readonly says: string;
  /** The first day of the clock on which it may change an answer, `YYYY-MM-DD`; absent where it changes none by itself. */
  readonly from?: string;
}

/** How one version of a rulebook follows another. */
export interface Change {
  /** The widest kind of all that changed; absent where nothing did. */
  readonly kind?: ChangeKind;
  /** The version that the later one must have; the earlier one's where nothing changed. */
  readonly version: string;
  readonly changed: readonly Changed[];
  /** The first day of the clock on which an answer may differ, `YYYY-MM-DD`; absent where none does. */
  readonly inForceFrom?: string;
  /** What may not be published so: `lint/changes-published`, `lint/retroactive` and `lint/version-wrong`. */
  readonly problems: readonly LintFinding[];
}

/** When the later version is published. */
export interface ChangeOptions {
  /** The day of publishing, `YYYY-MM-DD`: what is dated before it has applied. */
  readonly on: string;
}

const WIDTH = { text: 0, value: 1, logic: 2 } as const satisfies Record<ChangeKind, number>;

/** The widest of some kinds; `undefined` of none. */
export function widest(kinds: Iterable<ChangeKind>): ChangeKind | undefined {
  let found: ChangeKind | undefined;
  for (const kind of kinds) if (found === undefined || WIDTH[kind] > WIDTH[found]) found = kind;
  return found;
}
