import type { AchievementDocumentRow } from '../achievements/rows.js';
import type { ViewDesk } from '../engine/desk.js';
import { nameOf } from '../shared/name-of.js';

/** A document as baskets and orders name it, with whose it is. */
export async function showDocument(desk: ViewDesk, document: AchievementDocumentRow) {
  const { id, number, kind, qualification, qualificationTitle, issuedOn, learnerId } = document;
  const learner = await desk.get('learners', learnerId);
  return {
    id,
    number,
    kind,
    qualification,
    qualificationTitle,
    issuedOn,
    ...(learner === undefined ? {} : { learner: { id: learner.id, number: learner.number, name: nameOf(learner) } }),
  };
}
