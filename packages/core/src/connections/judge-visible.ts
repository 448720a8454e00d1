import { londonDate } from '../kernel/london-date.js';
import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveConnectionFacts } from './derive-connection-facts.js';
import type { Connection, SharedDocument } from './schema.js';

/**
 * Whether a third party sees a document over a connection at an instant, and why not.
 *
 * The connection was accepted, its last day has not passed, the learner chose
 * the document, it is the learner's, and the third party that looks is the one
 * the connection is with. Everything else shows nothing.
 *
 * @param viewerId - the third party's account; absent for whoever is not signed in.
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @returns a decision about `connections/visible`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-centre-portal
 */
export function judgeVisible(
  rulebook: Rulebook,
  connection: Connection,
  document: SharedDocument,
  viewerId: string | undefined,
  now: string,
): Decision {
  const { thirdPartyId } = connection;
  return decide(
    rulebook,
    {
      ...deriveConnectionFacts(connection),
      documentChosen: connection.documentIds.includes(document.id),
      documentIsLearners: document.learnerId === connection.learnerId && document.body === connection.body,
      thirdPartyRegistered: thirdPartyId !== undefined,
      viewerIsThirdParty: viewerId !== undefined && viewerId === thirdPartyId,
    },
    { on: londonDate(now), ask: ['connections/visible'] },
  );
}
