import { durationInMs } from '../kernel/duration.js';
import { parseInstant } from '../kernel/instant.js';
import { londonDate } from '../kernel/london-date.js';
import { durationOn, type Rulebook } from '../rulebook/index.js';
import type { VerificationLink } from './schema.js';

/** What the rules may know about a verification link. */
export interface LinkFacts {
  /** The day it was sent, which picks the rules. */
  readonly registeredOn: string;
  /** A part of a second counts as a whole one, so that 0 is the end itself; absent where no length is in force. */
  readonly linkSecondsLeft?: number;
  readonly linkUsed: boolean;
  readonly linkIsNewest: boolean;
}

/**
 * What the rules may know about a verification link at an instant.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function deriveLinkFacts(rulebook: Rulebook, link: VerificationLink, now: string): LinkFacts {
  const sent = parseInstant(link.sentAt);
  const registeredOn = londonDate(link.sentAt);
  const lasts = durationOn(rulebook, 'verificationLinkLasts', registeredOn);
  return {
    registeredOn,
    ...(lasts === undefined
      ? {}
      : { linkSecondsLeft: Math.ceil((sent + durationInMs(lasts) - parseInstant(now)) / 1000) }),
    linkUsed: link.usedAt !== undefined,
    linkIsNewest: link.replacedAt === undefined,
  };
}
