import { londonDate } from '../kernel/london-date.js';
import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveExpiry } from './derive-expiry.js';
import type { ConnectionActor } from './schema.js';

/** What a connection that somebody wants to begin would be. */
export interface ConnectionRequest {
  readonly body: string;
  readonly learnerId: string;
  /** Absent where the learner begins it and the third party has no account yet. */
  readonly thirdPartyId?: string;
  /** What a third party needs to see documents for. */
  readonly purpose?: string;
  /** The last day chosen, `YYYY-MM-DD`; absent for the rulebook's default. */
  readonly expiresOn?: string;
}

/** Whether a connection may be begun, and when it would end. */
export interface InitiateDecision {
  /** About `connections/may-initiate` and, where a last day was chosen, `connections/expiry-allowed`. */
  readonly decision: Decision;
  /** Absent unless both are yes. */
  readonly begins?: { readonly createdOn: string; readonly expiresOn: string };
}

/**
 * Whether somebody may begin a connection of their own.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-learner-portal
 */
export function decideInitiate(
  rulebook: Rulebook,
  request: ConnectionRequest,
  actor: ConnectionActor,
  now: string,
): InitiateDecision {
  const createdOn = londonDate(now);
  const self = actor.role === 'learner' ? request.learnerId : request.thirdPartyId;
  const chosen = request.expiresOn;
  const ask = ['connections/may-initiate', ...(chosen === undefined ? [] : ['connections/expiry-allowed'])];
  const decision = decide(
    rulebook,
    {
      createdOn,
      action: 'initiate',
      actor: actor.role,
      isParty: actor.body === request.body && actor.id === self,
      purposeStated: (request.purpose ?? '').trim() !== '',
      ...(chosen === undefined ? {} : { newExpiresOn: chosen }),
    },
    { on: createdOn, ask },
  );
  const expiresOn = chosen ?? deriveExpiry(rulebook, createdOn);
  const isYes = ask.every((name) => decision.outcomes[name] === 'yes');
  return isYes && expiresOn !== undefined ? { decision, begins: { createdOn, expiresOn } } : { decision };
}
