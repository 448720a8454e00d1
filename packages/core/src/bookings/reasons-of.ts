import { type Decision, type Rulebook, explain } from '../rulebook/index.js';
import type { BookingReason } from './schema.js';

/**
 * Why a decision is not what was hoped for, each reason once, and what was
 * wrong with what was handed in.
 *
 * @internal
 */
export function reasonsOf(rulebook: Rulebook, decision: Decision, language = 'en-GB'): readonly BookingReason[] {
  const told = new Map<string, BookingReason>();
  for (const { code, text, next } of explain(rulebook, decision, { language }).reasons) {
    told.set(code, next === undefined ? { code, text } : { code, text, next });
  }
  return [...told.values(), ...decision.problems.map(({ code, says }) => ({ code, text: says }))];
}
