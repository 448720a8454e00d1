import type { Decision, Rulebook } from '../rulebook/index.js';
import { decideConnection } from './decide-connection.js';
import type { Connection, ConnectionActor } from './schema.js';

/** Whether a connection may be extended, and to when. */
export interface ExtendDecision {
  /** About `connections/may-extend`. */
  readonly decision: Decision;
  /** The new last day; absent unless the answer is yes. */
  readonly expiresOn?: string;
}

/**
 * Whether somebody may extend a connection, one that has ended included.
 *
 * The documents chosen stay as they are. Extending to the day agreed already
 * changes nothing.
 *
 * @param newExpiresOn - the last day asked for, `YYYY-MM-DD`; no earlier than
 *   today, nor than the last day now agreed.
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-learner-portal
 */
export function decideExtend(
  rulebook: Rulebook,
  connection: Connection,
  actor: ConnectionActor,
  newExpiresOn: string,
  now: string,
): ExtendDecision {
  const decision = decideConnection(rulebook, connection, actor, 'extend', now, { newExpiresOn });
  return decision.outcomes['connections/may-extend'] === 'yes' ? { decision, expiresOn: newExpiresOn } : { decision };
}
