import { labelOf } from '@guildhall/core';
import { judgeAuthenticity } from '@guildhall/core/achievements';
import type { z } from 'zod';
import type { DocumentShown } from '../contract/achievements.js';
import type { ViewDesk } from '../engine/desk.js';
import { documentForRules } from './document-for-rules.js';
import type { AchievementDocumentRow } from './rows.js';

/** A document as lists show it, with how it stands today in a word. */
export function documentShown(desk: ViewDesk, row: AchievementDocumentRow): z.input<typeof DocumentShown> {
  const { id, kind, number, qualification, qualificationTitle, issuedOn, stage } = row;
  const { endedOn, why, supersedes, supersededBy } = row;
  const rulebook = desk.rulebook('achievements');
  const { authenticity } = judgeAuthenticity(rulebook, documentForRules(row), desk.today);
  return {
    id,
    kind,
    number,
    qualification,
    qualificationTitle,
    issuedOn,
    stage,
    stands: authenticity === 'valid',
    stageLabel: authenticity === undefined ? '' : labelOf(rulebook, authenticity, desk.language),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(why === undefined ? {} : { why }),
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
  };
}
