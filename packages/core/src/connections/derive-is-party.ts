import type { Connection, ConnectionActor } from './schema.js';

/**
 * Whether somebody is one of the two sides of a connection.
 *
 * A third party without an account is not yet anybody, and an id means nothing
 * outside its body and role.
 */
export function deriveIsParty(connection: Connection, actor: ConnectionActor): boolean {
  if (actor.body !== connection.body) return false;
  if (actor.role === 'learner') return actor.id === connection.learnerId;
  return actor.role === 'third-party' && actor.id === connection.thirdPartyId;
}
