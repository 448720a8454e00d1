import { type Decision, explain, type ExplainedReason, type CompiledRulebook } from '@guildhall/core';

/** How many sentences are kept before beginning anew: few enough to forget about, many enough for most schemes. */
const MOST = 10_000;

/**
 * Puts the reasons of many decisions into sentences.
 *
 * Making a sentence takes many times as long as a decision, and in a long run most of them come again: those are
 * kept. The same sentences as `explain` gives.
 */
export function createTeller(
  rulebook: CompiledRulebook,
  language: string,
): (decision: Decision) => readonly ExplainedReason[] {
  const told = new Map<string, readonly ExplainedReason[]>();
  return (decision) =>
    decision.reasons.flatMap((reason) => {
      const key = JSON.stringify(reason);
      const known = told.get(key);
      if (known !== undefined) return known;
      const { reasons } = explain(rulebook, { ...decision, reasons: [reason] }, { language });
      if (told.size >= MOST) told.clear();
      told.set(key, reasons);
      return reasons;
    });
}
