import type { Actor } from '@guildhall/core/access';
import type { Identify } from './options.js';

/**
 * Reads who somebody is from the account that `session.personId` names.
 *
 * A host whose own sign-in hands out other sessions passes an `identify` of
 * its own. A session of no account, or of one that was closed, is nobody's.
 */
export const identifyByAccount: Identify = async (session, body, reading): Promise<Actor> => {
  const personId = personIdOf(session);
  if (personId === undefined) return { body, roles: [] };
  const account = await reading.get('accounts', personId);
  if (account === undefined || account.stage !== 'active' || account.body !== body) return { body, roles: [] };
  const person = await reading.get('people', personId);
  const organisationId = person?.organisationId ?? undefined;
  const { learnerId, centreId, roles } = account;
  return {
    body,
    personId,
    roles,
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(learnerId === undefined ? {} : { learnerId }),
    ...(centreId === undefined ? {} : { centreId }),
  };
};

function personIdOf(session: unknown): string | undefined {
  if (typeof session !== 'object' || session === null || !('personId' in session)) return undefined;
  return typeof session.personId === 'string' ? session.personId : undefined;
}
