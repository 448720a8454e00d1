import { type Given, type Rulebook, decide } from '../rulebook/index.js';
import { reasonsOf } from './reasons-of.js';
import type { BookingAnswer } from './schema.js';

/**
 * One outcome of the bookings rules, with why it is not yes.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @internal
 */
export function answer(
  rulebook: Rulebook,
  given: Given,
  outcome: string,
  options: { readonly on: string; readonly language?: string },
): BookingAnswer {
  const { on, language } = options;
  const decision = decide(rulebook, given, { on, ask: [outcome] });
  return {
    answer: decision.outcomes[outcome] ?? 'unknown',
    reasons: reasonsOf(rulebook, decision, language),
    decision,
  };
}
