import { deriveFacts, labelOf } from '@guildhall/core';
import { type CpdRecord, type CpdSummary, describeCount, nearestEvents, summariseCpd } from '@guildhall/core/cpd';
import { bookingsOn } from '../../bookings/event-facts.js';
import { mayBook } from '../../bookings/may-book.js';
import type { EventRow } from '../../bookings/rows.js';
import type { cpdViews } from '../../contract/cpd.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { cpdRecordOf } from '../cpd-record-of.js';

/** Where a member stands in a period, and what is nearest to meeting the scheme. */
export const showSummary: ViewHandlers<typeof cpdViews>['cpd/summary'] = async (desk, input) => {
  const personId = input.personId ?? desk.actor.personId;
  const may = desk.may('cpd/summary', { body: desk.body, ownerId: personId });
  if (!may.ok) return may;
  const record: CpdRecord = {
    ...(await cpdRecordOf(desk, personId ?? '')),
    ...(input.periodStartsOn === undefined ? {} : { periodStartsOn: input.periodStartsOn }),
  };
  const summary = summariseCpd(desk.rulebook('cpd'), record, { on: desk.today, language: desk.language });
  const { decision, account, ...shown } = summary;
  return done({
    ...shown,
    rows: [...summary.rows],
    reasons: [...summary.reasons],
    ways: [...summary.ways],
    account: await accountShown(desk, summary),
    bookable: summary.answer === 'no' ? await bookable(desk, record, summary.period) : [],
  });
};

/** What was done in the period, latest first, with what it came to. */
async function accountShown(desk: ViewDesk, { account, period }: CpdSummary) {
  const rulebook = desk.rulebook('cpd');
  const rows = [];
  for (const { id, eventId, counted, of, because } of account) {
    const claim = id === undefined ? undefined : await desk.get('cpd-activities', id);
    const event = eventId === undefined ? undefined : await desk.get('events', eventId);
    const { title, subcategory, doneOn } = claim ?? { ...event, doneOn: event?.startsOn };
    if (title === undefined || subcategory === undefined || doneOn === undefined || period === undefined) continue;
    if (doneOn < period.from || doneOn > period.to) continue;
    const count = { subcategory, periodStartsOn: period.from, counted, of };
    rows.push({
      ...(claim === undefined ? { eventId } : { activityId: claim.id, stage: claim.stage }),
      title,
      doneOn,
      subcategoryLabel: labelOf(rulebook, subcategory, desk.language),
      counted,
      of,
      because,
      ...(because === 'counted' || because === 'capped'
        ? { says: describeCount(rulebook, count, 'did', desk.language) }
        : {}),
    });
  }
  return rows.sort((a, b) => (a.doneOn < b.doneOn ? 1 : a.doneOn > b.doneOn ? -1 : 0));
}

/** The fewest events that can still be booked by which the scheme is met. */
async function bookable(desk: ViewDesk, record: CpdRecord, period: CpdSummary['period']) {
  const rulebook = desk.rulebook('cpd');
  const ends = period?.to ?? deriveFacts(rulebook, {}, { on: desk.today })['periodEndsOn'];
  if (typeof ends !== 'string' || ends < desk.today) return [];
  const { rows } = await desk.find('events', { index: 'start', where: [], from: desk.today });
  const open: EventRow[] = [];
  for (const event of rows) {
    if (event.startsOn <= ends && mayBook(desk, event, await bookingsOn(desk, event.id)).ok) open.push(event);
  }
  const events = open.map(({ id, startsOn, subcategory, points }) => ({
    eventId: id,
    doneOn: startsOn,
    subcategory,
    points,
  }));
  const byId = new Map(open.map((event) => [event.id, event]));
  return nearestEvents(rulebook, record, events, { on: desk.today }).map((eventId) => {
    const { title = '', startsOn = '', points = 0, subcategory = '' } = byId.get(eventId) ?? {};
    return { eventId, title, startsOn, points, subcategoryLabel: labelOf(rulebook, subcategory, desk.language) };
  });
}
