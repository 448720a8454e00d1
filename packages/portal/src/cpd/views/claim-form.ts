import { deriveFacts, labelOf, parameterOn, type Rulebook } from '@guildhall/core';
import { countIfApproved, decideClaim, describeCount } from '@guildhall/core/cpd';
import { cpdActivityLife } from '@guildhall/core/machines';
import type { cpdViews } from '../../contract/cpd.js';
import { MOST_BYTES } from '../../documents/check-pdf.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot, mayNotBecause } from '../../shared/may.js';
import { mayMove } from '../../shared/may-move.js';
import { cpdRecordOf } from '../cpd-record-of.js';

const CLOSED = {
  'en-GB': 'The CPD scheme is not open to you.',
  cy: 'Nid yw’r cynllun DPP ar agor i chi.',
};

const AGAIN = {
  'en-GB': {
    whyNot: 'You have submitted this activity again already.',
    unblock: 'See in your CPD history where the new claim stands.',
  },
  cy: {
    whyNot: 'Rydych wedi cyflwyno’r gweithgaredd hwn eto yn barod.',
    unblock: 'Gweler yn eich hanes DPP ble mae’r cais newydd arni.',
  },
};

/** What a member may name in a claim. */
export const showClaimForm: ViewHandlers<typeof cpdViews>['cpd/claim-form'] = async (desk, { resubmissionOf }) => {
  const personId = desk.actor.personId ?? '';
  const may = desk.may('cpd/claim-form', { body: desk.body, ownerId: personId });
  if (!may.ok) return may;
  const before = resubmissionOf === undefined ? undefined : await desk.get('cpd-activities', resubmissionOf);
  if (resubmissionOf !== undefined) {
    const again = desk.may('cpd/resubmit-activity', before, (row) => ({ body: row.body, ownerId: row.personId }));
    if (!again.ok) return again;
  }
  const rulebook = desk.rulebook('cpd');
  const { periodStartsOn, periodEndsOn } = deriveFacts(rulebook, {}, { on: desk.today });
  const from = typeof periodStartsOn === 'string' ? periodStartsOn : desk.today;
  const to = typeof periodEndsOn === 'string' ? periodEndsOn : desk.today;
  return done({
    earliestOn: from,
    latestOn: desk.today < to ? desk.today : to,
    subcategories: await choices(desk, rulebook, personId, from),
    evidence: { mostBytes: MOST_BYTES },
    ...(before === undefined
      ? {}
      : {
          before: {
            activityId: before.id,
            title: before.title,
            doneOn: before.doneOn,
            subcategory: before.subcategory,
            ...(before.why === undefined ? {} : { why: before.why }),
            hasEvidence: before.evidenceId !== undefined,
          },
        }),
    may: {
      submit:
        before === undefined
          ? await maySubmit(desk, rulebook, personId, from)
          : before.resubmittedAs === undefined
            ? mayMove(cpdActivityLife, before, { type: 'resubmit', as: before.id })
            : { ok: false, ...AGAIN[desk.language] },
    },
  });
};

async function maySubmit(desk: ViewDesk, rulebook: Rulebook, personId: string, from: string) {
  const { holdsCertMap } = await cpdRecordOf(desk, personId);
  const [subcategory] = subcategoriesOn(rulebook, from);
  const { answer, reasons } = decideClaim(
    rulebook,
    holdsCertMap === undefined ? {} : { holdsCertMap },
    { doneOn: desk.today, subcategory: subcategory ?? null, isImaEvent: false, evidence: 'none' },
    { on: desk.today, language: desk.language },
  );
  if (answer === 'yes') return MAY;
  return reasons.length > 0 ? mayNotBecause(reasons) : mayNot(CLOSED[desk.language]);
}

async function choices(desk: ViewDesk, rulebook: Rulebook, personId: string, from: string) {
  const { language, today } = desk;
  const record = await cpdRecordOf(desk, personId);
  const starts = parameterOn(rulebook, 'pointsBySubcategory', from);
  const categories = parameterOn(rulebook, 'categoryBySubcategory', from);
  return subcategoriesOn(rulebook, from).map((id) => {
    const points = numberAt(starts, id) ?? 0;
    const counts = countIfApproved(
      rulebook,
      record,
      { doneOn: today, subcategory: id, points },
      {
        on: today,
      },
    );
    const count = { subcategory: id, periodStartsOn: from, counted: counts ?? points, of: points };
    return {
      id,
      label: labelOf(rulebook, id, language),
      categoryLabel: labelOf(rulebook, textAt(categories, id), language),
      points,
      ...(counts === undefined ? {} : { counts }),
      says: describeCount(rulebook, count, 'would', language),
    };
  });
}

function subcategoriesOn(rulebook: Rulebook, day: string): readonly string[] {
  const listed = parameterOn(rulebook, 'subcategories', day);
  return Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : [];
}

function valueAt(map: unknown, key: string): unknown {
  return typeof map === 'object' && map !== null && Object.hasOwn(map, key)
    ? (map as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function numberAt(map: unknown, key: string): number | undefined {
  const value = valueAt(map, key);
  return typeof value === 'number' ? value : undefined;
}

function textAt(map: unknown, key: string): string {
  const value = valueAt(map, key);
  return typeof value === 'string' ? value : '';
}
