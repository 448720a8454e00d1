import type { Given } from '../decision.js';

/** E blocks publishing; W is mended, or accepted with a reason; H is a hint. */
export type Severity = 'E' | 'W' | 'H';

/** Somebody for whom what a finding says is so: what is given, and the day of the question. */
export interface Witness {
  readonly given: Given;
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
}

/** One thing that is wrong, weak or left over in a rulebook whose shape is sound. */
export interface LintFinding {
  /** `lint/kebab-case`, stable between versions. */
  readonly code: `lint/${string}`;
  readonly severity: Severity;
  /** A JSON Pointer (RFC 6901) into the rulebook's file. */
  readonly at: string;
  /** Sentences about a person: what is wrong, and what there is to decide. */
  readonly says: string;
  /** Somebody who shows it, where somebody can. Decided again, they are answered as the finding says. */
  readonly witness?: Witness;
  /** Why a warning may stand, where the file says so and that has not run out. */
  readonly accepted?: { readonly why: string; readonly by: string; readonly until: string };
}
