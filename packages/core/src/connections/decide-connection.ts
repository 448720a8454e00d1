import { londonDate } from '../kernel/london-date.js';
import { decide, type Decision, type Given, type Rulebook } from '../rulebook/index.js';
import { deriveConnectionFacts } from './derive-connection-facts.js';
import { deriveIsParty } from './derive-is-party.js';
import type { Connection, ConnectionAction, ConnectionActor } from './schema.js';

/**
 * Whether somebody may do something with a connection that exists.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @param more - facts that the action needs beside the connection and the actor.
 * @returns a decision about `connections/may-<action>`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @internal
 */
export function decideConnection(
  rulebook: Rulebook,
  connection: Connection,
  actor: ConnectionActor,
  action: ConnectionAction,
  now: string,
  more: Given = {},
): Decision {
  return decide(
    rulebook,
    {
      ...deriveConnectionFacts(connection),
      actor: actor.role,
      isParty: deriveIsParty(connection, actor),
      action,
      ...more,
    },
    { on: londonDate(now), ask: [`connections/may-${action}`] },
  );
}
