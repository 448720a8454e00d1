import type { ViewDesk } from '../engine/desk.js';
import { documentShown } from './document-shown.js';
import { nameOf } from '../shared/name-of.js';
import type { AchievementDocumentRow } from './rows.js';

/** A document with whose it is, for those who may know. */
export async function recordShown(desk: ViewDesk, row: AchievementDocumentRow) {
  const learner = await desk.get('learners', row.learnerId);
  return {
    ...documentShown(desk, row),
    learner: { id: row.learnerId, number: learner?.number ?? '', name: nameOf(learner) },
  };
}
