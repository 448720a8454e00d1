import { labelOf } from '@guildhall/core';
import { type CpdSummary, summariseCpd } from '@guildhall/core/cpd';
import { supplierOf } from '../billing/supplier.js';
import type { CpdStatement, CpdStatementActivity } from '../documents/cpd-statement.js';
import type { ViewDesk } from '../engine/desk.js';
import { nameOf } from '../shared/name-of.js';
import { cpdRecordOf } from './cpd-record-of.js';

/**
 * What a statement of a member's CPD says of one period.
 *
 * @param periodStartsOn - left out: the period that holds today.
 * @returns nothing where the scheme is not open to them: then nothing is said at all.
 */
export async function cpdStatementOf(
  desk: ViewDesk,
  personId: string,
  periodStartsOn: string | undefined,
): Promise<CpdStatement | undefined> {
  const rulebook = desk.rulebook('cpd');
  const record = {
    ...(await cpdRecordOf(desk, personId)),
    ...(periodStartsOn === undefined ? {} : { periodStartsOn }),
  };
  const summary = summariseCpd(rulebook, record, { on: desk.today, language: desk.language });
  const { answer, period, points, categories, rows, reasons, decision } = summary;
  if (answer === 'not-applicable' || period === undefined) return undefined;
  return {
    language: desk.language,
    issuer: supplierOf(desk.body),
    person: { name: nameOf(await desk.get('people', personId)) },
    period,
    answer,
    points,
    categories,
    rows,
    activities: await activitiesOf(desk, summary, period),
    reasons,
    rules: { rulebook: decision.used.id, version: decision.used.version, hash: decision.used.hash },
    // By the day, so that the same statement is the same file however often it is looked at.
    printedAt: `${desk.today}T00:00:00.000Z`,
  };
}

/** Every activity done in the period, earliest first, with what it came to. */
async function activitiesOf(
  desk: ViewDesk,
  { account }: CpdSummary,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly CpdStatementActivity[]> {
  const label = (subcategory: string): string => labelOf(desk.rulebook('cpd'), subcategory, desk.language);
  const activities: CpdStatementActivity[] = [];
  for (const { id, eventId, counted, of, because } of account) {
    if (eventId === undefined) {
      const claim = id === undefined ? undefined : await desk.get('cpd-activities', id);
      if (claim === undefined) continue;
      const { title, doneOn, subcategory, stage, why } = claim;
      activities.push({ title, doneOn, label: label(subcategory), stage, of, counted, because, note: why });
    } else {
      const event = await desk.get('events', eventId);
      if (event === undefined) continue;
      const { title, startsOn, subcategory } = event;
      activities.push({ title, doneOn: startsOn, label: label(subcategory), stage: 'attended', of, counted, because });
    }
  }
  return activities
    .filter(({ doneOn }) => doneOn >= from && doneOn <= to)
    .sort((a, b) => (a.doneOn < b.doneOn ? -1 : a.doneOn > b.doneOn ? 1 : 0));
}
