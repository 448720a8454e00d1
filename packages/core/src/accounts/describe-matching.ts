import { explain, labelOf, type Rulebook } from '../rulebook/index.js';
import type { Matching } from './decide-match.js';

/** What the person who registered is told. */
export interface MatchingNotice {
  readonly title: string;
  /** Sentences, each with what the person can do next, if anything. */
  readonly sentences: readonly string[];
}

/**
 * Tells the person who registered what happens now, and never which detail differed.
 *
 * @param language - `en-GB`, or another the rulebook has.
 */
export function describeMatching(rulebook: Rulebook, matching: Matching, language = 'en-GB'): MatchingNotice {
  const { reasons } = explain(rulebook, matching.decision, { language });
  return {
    title: labelOf(rulebook, matching.outcome, language),
    sentences: reasons.flatMap(({ text, next }) => (next === undefined ? [text] : [text, next])),
  };
}
