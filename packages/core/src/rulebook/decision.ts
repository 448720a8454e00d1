import type { Problem } from '../kernel/problem.js';

/** An answer. A missing fact gives `unknown`, never `yes`. */
export type Answer = 'yes' | 'no' | 'unknown' | 'not-applicable';

/** What a fact may hold: a date is `YYYY-MM-DD`, a list holds enum values, `null` is *known to be none*. */
export type FactValue = string | number | boolean | null | readonly string[];

/**
 * What a decision is asked about: facts and collections by name, exactly as in
 * a rulebook's `examples[].given`.
 *
 * `Fact` is the names that may be given. It is checked while deciding; what is wrong comes back in
 * {@link Decision.problems}.
 */
export type Given<Fact extends string = string> = Readonly<Partial<Record<Fact, unknown>>>;

/** One requirement looked at, with what it rests on. */
export interface Finding {
  readonly requirement: string;
  readonly verdict: 'met' | 'not-met' | 'unknown';
  /** What is told when the requirement is not met, or is unknown. */
  readonly reason?: string;
  /** `document#heading` of `rules/sources.json`; absent when the requirement is assumed. */
  readonly source?: string;
}

/** Why an answer is not yes, with the numbers in it. */
export interface Reason {
  readonly code: string;
  /** The outcome, table, band or ladder it belongs to. */
  readonly of: string;
  /** Every fact and parameter that the reason's text names, as it stood; absent when unknown. */
  readonly values: Readonly<Record<string, FactValue>>;
}

/** What a decision rests on, so that it can be replayed for ever. */
export interface Used {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the rulebook, as 64 hexadecimal digits. */
  readonly hash: string;
  /** The day the question was asked, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day whose values were used, where it is known. */
  readonly clock?: string;
}

/** What a rulebook answers. A plain value: it can be stored, sent and compared. `Outcome` is the names it may answer. */
export interface Decision<Outcome extends string = string> {
  /** By outcome. An outcome that was not asked is not in it. */
  readonly outcomes: Readonly<Partial<Record<Outcome, Answer>>>;
  /** What tables, bands and ladders give, by output, band or ladder name. What is unknown is not in it. */
  readonly values: Readonly<Record<string, FactValue>>;
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  /** What was wrong with what was given. Where there is one, nothing is decided. */
  readonly problems: readonly Problem[];
  readonly used: Used;
}
