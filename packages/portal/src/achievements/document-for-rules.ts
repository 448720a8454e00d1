import type { AchievementDocument } from '@guildhall/core/achievements';
import type { AchievementDocumentRow } from './rows.js';

/** A document as the rules ask about it. One that the body took back, for whatever cause, is revoked to them. */
export function documentForRules(row: AchievementDocumentRow): AchievementDocument {
  const { id, body, learnerId, centreId, number, qualification, shownOnVerify, stage, endedOn, supersededBy } = row;
  const isTakenBack = stage === 'withdrawn' || stage === 'revoked';
  return {
    id,
    body,
    learnerId,
    centreId,
    number,
    qualification,
    shownOnVerify,
    ...(isTakenBack ? { revokedOn: endedOn ?? row.issuedOn } : {}),
    ...(supersededBy === undefined ? {} : { supersededBy }),
  };
}
