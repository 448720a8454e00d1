import type { ViewDesk } from '../engine/desk.js';
import { documentShown } from './document-shown.js';
import { nameOfLearner } from './learner-of.js';
import type { AchievementDocumentRow } from './rows.js';

/** A document with whose it is, for those who may know. */
export async function recordShown(desk: ViewDesk, row: AchievementDocumentRow) {
  const learner = await desk.get('learners', row.learnerId);
  return {
    ...documentShown(desk, row),
    learnerId: row.learnerId,
    learnerNumber: learner?.number ?? '',
    learnerName: nameOfLearner(learner),
  };
}
