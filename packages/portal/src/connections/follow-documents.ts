import { type ConnectionEvent, connectionLife } from '@guildhall/core/machines';
import type { AchievementDocumentRow } from '../achievements/rows.js';
import type { Desk } from '../engine/desk.js';
import { connectionsOfLearner, showsNow } from './shares.js';

/**
 * Puts a correction in the place of what it corrects in every open connection
 * that the learner chose it for, and tells those who see it now.
 *
 * @returns in how many connections it was chosen.
 */
export async function followCorrection(
  desk: Desk,
  from: AchievementDocumentRow,
  to: { readonly id: string; readonly number: string },
): Promise<number> {
  return tellShares(desk, from, { type: 'document.corrected', from: from.id, to: to.id, number: to.number });
}

/** Tells those who see a document now that it does not stand any more. They go on seeing that. */
export async function announceEnd(desk: Desk, document: AchievementDocumentRow): Promise<void> {
  await tellShares(desk, document, { type: 'document.ended', id: document.id, number: document.number });
}

async function tellShares(desk: Desk, document: AchievementDocumentRow, event: ConnectionEvent): Promise<number> {
  let followed = 0;
  for (const settled of await connectionsOfLearner(desk, document.learnerId)) {
    const { row, thirdParty } = settled;
    // Whose sharing has ended is not told what became of the document since.
    const isSeen = showsNow(desk, settled, document);
    const told = isSeen && thirdParty !== undefined ? { email: thirdParty.email, personId: thirdParty.id } : undefined;
    const moved = desk.move('connections', connectionLife, row, event, { 'third-party': told });
    if (moved.ok) followed++;
  }
  return followed;
}
