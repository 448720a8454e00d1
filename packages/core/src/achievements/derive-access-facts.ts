import type { AchievementDocument, DocumentActor } from './schema.js';

/** What the rules may know about who asks for a document. */
export interface AccessFacts {
  readonly actor: DocumentActor['role'] | 'outsider';
  readonly documentIsOwn: boolean;
  readonly learnerIsOwn: boolean;
  readonly sharedNow?: boolean;
}

/**
 * How somebody stands to a document.
 *
 * Whoever belongs to another body is an outsider, whatever their role there.
 *
 * @param sharedNow - whether a connection shows it to this third party now;
 *   absent where nobody has asked the connections.
 */
export function deriveAccessFacts(
  actor: DocumentActor,
  document: AchievementDocument,
  sharedNow: boolean | undefined,
): AccessFacts {
  const isOfBody = actor.body === document.body;
  return {
    actor: isOfBody ? actor.role : 'outsider',
    documentIsOwn: isOfBody && actor.role === 'learner' && actor.id === document.learnerId,
    learnerIsOwn: isOfBody && actor.role === 'centre' && actor.id === document.centreId,
    ...(sharedNow === undefined ? {} : { sharedNow: isOfBody && actor.role === 'third-party' && sharedNow }),
  };
}
