import type { Decision, Rulebook } from '../rulebook/index.js';
import { decideConnection } from './decide-connection.js';
import type { Connection, ConnectionActor } from './schema.js';

/**
 * Whether somebody may accept a connection: the side that did not begin it, while it waits, before it lapses or ends.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @returns a decision about `connections/may-accept`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-centre-portal
 */
export function decideAccept(
  rulebook: Rulebook,
  connection: Connection,
  actor: ConnectionActor,
  now: string,
): Decision {
  return decideConnection(rulebook, connection, actor, 'accept', now);
}
