import { isVisible } from '@guildhall/core/connections';
import { documentForRules } from '../achievements/document-for-rules.js';
import type { AchievementDocumentRow } from '../achievements/rows.js';
import type { ViewDesk } from '../engine/desk.js';
import { type Settled, settle } from './settle.js';

/** The connections of a learner, oldest first, as they stand. */
export async function connectionsOfLearner(desk: ViewDesk, learnerId: string): Promise<readonly Settled[]> {
  const { rows } = await desk.find('connections', { index: 'learner', where: [learnerId] });
  return Promise.all(rows.map((row) => settle(desk, row)));
}

/** Whether a connection shows a document to its third party at this instant. */
export function showsNow(desk: ViewDesk, { connection }: Settled, document: AchievementDocumentRow): boolean {
  return isVisible(desk.rulebook('connections'), connection, documentForRules(document), desk.now);
}

/** The third parties a connection shows a document to at this instant: one, or none. */
export function sharedWith(desk: ViewDesk, settled: Settled, document: AchievementDocumentRow): readonly string[] {
  const { thirdPartyId } = settled.connection;
  return thirdPartyId !== undefined && showsNow(desk, settled, document) ? [thirdPartyId] : [];
}
