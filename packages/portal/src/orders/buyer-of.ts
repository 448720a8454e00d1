import type { Actor, Subject } from '@guildhall/core/access';
import type { Buyer } from '@guildhall/core/orders';
import type { AchievementDocumentRow } from '../achievements/rows.js';
import type { OrderRow } from './rows.js';

/** Whether somebody buys for their centre or for themselves. */
export function buyerOf({ roles, centreId }: Actor): Buyer {
  return roles.includes('centre-user') && centreId !== undefined ? 'centre' : 'learner';
}

/** Whether a document is one that a buyer may order: their own, or one of a centre's learners. */
export function isOfBuyer(actor: Actor, { body, learnerId, centreId }: AchievementDocumentRow): boolean {
  if (body !== actor.body) return false;
  return buyerOf(actor) === 'centre' ? centreId === actor.centreId : learnerId === actor.learnerId;
}

/** What of a document matters for ordering it. */
export const documentSubject = ({ body, learnerId, centreId }: AchievementDocumentRow): Subject => ({
  body,
  learnerId,
  centreId,
});

/** What of an order matters for access. */
export const orderSubject = ({ body, ownerId, centreId }: OrderRow): Subject => ({ body, ownerId, centreId });
