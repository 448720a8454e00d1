import { type Decision, explain, type Rulebook } from '../rulebook/index.js';
import type { MembershipReason } from './schema.js';

/**
 * Why a decision is not what was hoped for, each reason once, and what was
 * wrong with what was handed in.
 *
 * @param of - only the reasons of this outcome or table; all where left out.
 * @internal
 */
export function reasonsOf(
  rulebook: Rulebook,
  decision: Decision,
  language = 'en-GB',
  of?: string,
): readonly MembershipReason[] {
  const told = new Map<string, MembershipReason>();
  for (const reason of explain(rulebook, decision, { language }).reasons) {
    const { code, text, next } = reason;
    if (of === undefined || reason.of === of)
      told.set(code, next === undefined ? { code, text } : { code, text, next });
  }
  return [...told.values(), ...decision.problems.map(({ code, says }) => ({ code, text: says }))];
}
