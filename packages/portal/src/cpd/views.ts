import { deriveFacts } from '@guildhall/core';
import { type CpdRecord, listCpdPeriods } from '@guildhall/core/cpd';
import type { cpdViews } from '../contract/cpd.js';
import { base64OfBytes } from '../documents/base64-of-bytes.js';
import { done, refuse } from '../engine/desk.js';
import type { ViewHandlers } from '../engine/room.js';
import { MAY, mayNot } from '../shared/may.js';
import { cpdRecordOf } from './cpd-record-of.js';
import { cpdStatementOf } from './statement.js';
import { showClaimForm } from './views/claim-form.js';
import { showClaim, showForReview } from './views/show-claim.js';
import { showSummary } from './views/summary.js';

/** What the views of the room cpd show. */
export const cpdViewHandlers: ViewHandlers<typeof cpdViews> = {
  'cpd/summary': showSummary,
  'cpd/claim-form': showClaimForm,
  'cpd/statement-pdf': async (desk, { personId = desk.actor.personId, periodStartsOn }) => {
    const may = desk.may('cpd/statement-pdf', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const statement = await cpdStatementOf(desk, personId ?? '', periodStartsOn);
    if (statement === undefined) {
      return refuse({ code: 'cpd/not-open', says: 'The CPD scheme is not open, so there is nothing to state.' });
    }
    const { makeCpdStatementPdf } = await import('../documents/make-cpd-statement-pdf.js');
    const bytes = await makeCpdStatementPdf(statement);
    return done({ name: 'cpd.pdf', mediaType: 'application/pdf', bytes: base64OfBytes(bytes) });
  },
  'cpd/periods': async (desk, { personId = desk.actor.personId }) => {
    const may = desk.may('cpd/periods', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const { holdsCertMap, joinedOn, activities = [], attendances = [] } = await cpdRecordOf(desk, personId ?? '');
    const days = [joinedOn, ...activities.map(({ doneOn }) => doneOn), ...attendances.map(({ doneOn }) => doneOn)];
    const since = days.reduce<string>(
      (first, day) => (typeof day === 'string' && day < first ? day : first),
      desk.today,
    );
    const periods = listCpdPeriods(desk.rulebook('cpd'), since, desk.today);
    const maySee = desk.scope('cpd/statement-pdf');
    const isOwn = maySee.includes('self') && personId === desk.actor.personId;
    const isOpen = holdsCertMap !== false || activities.length > 0;
    return done({
      rows: isOpen ? periods.map(({ from, to }, at) => ({ startsOn: from, endsOn: to, isCurrent: at === 0 })) : [],
      may: { statement: holdsCertMap !== false && (isOwn || maySee.includes('anyone')) ? MAY : mayNot() },
    });
  },
  'cpd/evidence': async (desk, { activityId }) => {
    const may = desk.may('cpd/evidence', await desk.get('cpd-activities', activityId), ({ body, personId }) => ({
      body,
      ownerId: personId,
    }));
    if (!may.ok) return may;
    const { evidenceId } = may.thing;
    const file = evidenceId === undefined ? undefined : await desk.get('files', evidenceId);
    if (file === undefined) return refuse({ code: 'cpd/no-evidence', says: 'There is no evidence with this claim.' });
    // What was taken in as a PDF is given out as one, whatever it is called.
    return done({ name: file.name, mediaType: 'application/pdf', bytes: base64OfBytes(file.bytes) });
  },
  'cpd/history': async (desk, { personId = desk.actor.personId, periodStartsOn, limit, after }) => {
    const may = desk.may('cpd/history', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const { periodStartsOn: from, periodEndsOn: to } =
      periodStartsOn === undefined ? {} : deriveFacts(desk.rulebook('cpd'), {}, { on: periodStartsOn });
    const page = await desk.find('cpd-activities', {
      index: 'person',
      where: [personId ?? ''],
      // What follows the last day is the first text after it, so that the day itself is in.
      ...(typeof from === 'string' && typeof to === 'string' ? { from, to: `${to}\u0000` } : {}),
      descending: true,
      limit,
      after,
    });
    const [membership] = (await desk.find('memberships', { index: 'person', where: [personId ?? ''] })).rows;
    return done({
      ...page,
      rows: page.rows.map((row) => showClaim(desk, row)),
      applies: membership?.holdsCertMap !== false || page.rows.length > 0,
    });
  },
  'cpd/queue': async (desk, { stage = 'submitted', limit, after }) => {
    const may = desk.may('cpd/queue', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('cpd-activities', {
      index: 'stage',
      where: [stage],
      descending: stage !== 'submitted',
      limit,
      after,
    });
    const records = new Map<string, CpdRecord>();
    const rows = [];
    for (const row of page.rows) {
      const record = records.get(row.personId) ?? (await cpdRecordOf(desk, row.personId));
      records.set(row.personId, record);
      rows.push(await showForReview(desk, row, record));
    }
    const { id, version } = desk.rulebook('cpd');
    return done({ ...page, rows, rules: { id, version } });
  },
};
