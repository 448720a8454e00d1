import type { Decision, Rulebook } from '../rulebook/index.js';
import { decideConnection } from './decide-connection.js';
import { deriveChosenDocuments } from './derive-chosen-documents.js';
import type { Connection, ConnectionActor, SharedDocument } from './schema.js';

/** Whether a choice of documents may be made, and what would then be shared. */
export interface ShareDecision {
  /** About `connections/may-share`. */
  readonly decision: Decision;
  /** The whole new choice, which replaces the old one; absent unless the answer is yes. */
  readonly documentIds?: readonly string[];
}

/**
 * Whether somebody may choose the documents of a connection: the learner alone,
 * among their own.
 *
 * @param ticked - ids of all that is to be shared from now on; none stops sharing.
 * @param documents - the documents those ids may mean. An id that is none of them is not the learner's.
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-centre-portal
 */
export function decideShare(
  rulebook: Rulebook,
  connection: Connection,
  actor: ConnectionActor,
  ticked: readonly string[],
  documents: readonly SharedDocument[],
  now: string,
): ShareDecision {
  const chosen = deriveChosenDocuments(ticked);
  const own = new Set(
    documents
      .filter(({ body, learnerId }) => body === connection.body && learnerId === connection.learnerId)
      .map(({ id }) => id),
  );
  const chosenAreLearners = chosen?.every((id) => own.has(id)) ?? false;
  const decision = decideConnection(rulebook, connection, actor, 'share', now, { chosenAreLearners });
  return chosen !== undefined && decision.outcomes['connections/may-share'] === 'yes'
    ? { decision, documentIds: chosen }
    : { decision };
}
