import { deriveFacts, labelOf } from '@guildhall/core';
import { type CpdRecord, countIfApproved, describeCount } from '@guildhall/core/cpd';
import { cpdActivityLife } from '@guildhall/core/machines';
import type { ViewDesk } from '../../engine/desk.js';
import { mayNot } from '../../shared/may.js';
import { mayMove } from '../../shared/may-move.js';
import { nameOf } from '../../shared/name-of.js';
import type { CpdActivityRow } from '../rows.js';

/** A claim as it is listed, with what whoever looks may do about it. */
export function showClaim(desk: ViewDesk, row: CpdActivityRow) {
  const { id, title, doneOn, subcategory, points, stage, submittedAt, why, resubmissionOf, resubmittedAs } = row;
  const isMine = desk.scope('cpd/withdraw-activity').includes('self') && row.personId === desk.actor.personId;
  return {
    id,
    title,
    doneOn,
    subcategory,
    subcategoryLabel: labelOf(desk.rulebook('cpd'), subcategory, desk.language),
    points,
    stage,
    submittedAt,
    ...(why === undefined ? {} : { why }),
    hasEvidence: row.evidenceId !== undefined,
    ...(resubmissionOf === undefined ? {} : { resubmissionOf }),
    ...(resubmittedAs === undefined ? {} : { resubmittedAs }),
    may: {
      resubmit: isMine ? mayMove(cpdActivityLife, row, { type: 'resubmit', as: id }) : mayNot(),
      withdraw: isMine && stage === 'submitted' ? { ok: true } : mayNot(),
    },
  };
}

/** A claim as whoever reviews it sees it: with what its approval comes to, by which rule. */
export async function showForReview(desk: ViewDesk, row: CpdActivityRow, record: CpdRecord) {
  const { may, ...claim } = showClaim(desk, row);
  const { personId, stage, points, subcategory, doneOn, decidedAt, decidedBy } = row;
  const rulebook = desk.rulebook('cpd');
  const { periodStartsOn } = deriveFacts(rulebook, {}, { on: doneOn });
  const counts =
    stage === 'submitted'
      ? countIfApproved(rulebook, record, { id: row.id, doneOn, subcategory, points }, { on: desk.today })
      : undefined;
  const signed = { by: desk.actor.personId ?? '', at: desk.now };
  return {
    ...claim,
    personId,
    name: nameOf(await desk.get('people', personId)),
    ...(counts === undefined || typeof periodStartsOn !== 'string'
      ? {}
      : {
          counts,
          says: describeCount(
            rulebook,
            { subcategory, periodStartsOn, counted: counts, of: points },
            'would',
            desk.language,
          ),
        }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(decidedBy === undefined ? {} : { decidedByName: nameOf(await desk.get('accounts', decidedBy)) }),
    may: {
      approve: mayReview(stage === 'submitted'),
      reject: mayReview(stage === 'submitted'),
      reopen: stage === 'submitted' ? mayNot() : mayMove(cpdActivityLife, row, { type: 'reopen', ...signed }),
    },
  };
}

const mayReview = (ok: boolean) => (ok ? { ok } : mayNot());
