import { londonDate } from '../kernel/london-date.js';
import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveLinkFacts } from './derive-link-facts.js';
import type { VerificationLink } from './schema.js';

/**
 * Whether a link verifies the email address it was sent to, at an instant.
 *
 * It holds until the last instant before its end, once, and only while no later
 * one was sent.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @returns a decision about `accounts/link-valid`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-learner-portal
 */
export function decideLink(rulebook: Rulebook, link: VerificationLink, now: string): Decision {
  const on = londonDate(now);
  return decide(rulebook, { ...deriveLinkFacts(rulebook, link, now) }, { on, ask: ['accounts/link-valid'] });
}
