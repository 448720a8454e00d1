import { labelOf } from '@guildhall/core';
import { type CpdRecord, summariseCpd } from '@guildhall/core/cpd';
import { cpdActivityLife } from '@guildhall/core/machines';
import type { cpdViews } from '../contract/cpd.js';
import { base64OfBytes } from '../documents/base64-of-bytes.js';
import { done, refuse, type ViewDesk } from '../engine/desk.js';
import type { ViewHandlers } from '../engine/room.js';
import { cpdRecordOf } from './cpd-record-of.js';
import { mayMove } from '../shared/may-move.js';
import { nameOf } from '../shared/name-of.js';
import type { CpdActivityRow } from './rows.js';
import { cpdStatementOf } from './statement.js';

/** What the views of the room cpd show. */
export const cpdViewHandlers: ViewHandlers<typeof cpdViews> = {
  'cpd/summary': async (desk, input) => {
    const personId = input.personId ?? desk.actor.personId;
    const may = desk.may('cpd/summary', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const record: CpdRecord = {
      ...(await cpdRecordOf(desk, personId ?? '')),
      ...(input.periodStartsOn === undefined ? {} : { periodStartsOn: input.periodStartsOn }),
    };
    const { decision, ...summary } = summariseCpd(desk.rulebook('cpd'), record, {
      on: desk.today,
      language: desk.language,
    });
    return done({
      ...summary,
      rows: [...summary.rows],
      reasons: [...summary.reasons],
      ways: [...summary.ways],
      account: summary.account.map(({ id, ...each }) => ({ ...(id === undefined ? {} : { activityId: id }), ...each })),
    });
  },
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
  'cpd/history': async (desk, { personId = desk.actor.personId, limit, after }) => {
    const may = desk.may('cpd/history', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const page = await desk.find('cpd-activities', {
      index: 'person',
      where: [personId ?? ''],
      descending: true,
      limit,
      after,
    });
    return done({ ...page, rows: page.rows.map((row) => shown(desk, row)) });
  },
  'cpd/queue': async (desk, { limit, after }) => {
    const may = desk.may('cpd/queue', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('cpd-activities', {
      index: 'stage',
      where: ['submitted'],
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (row) => {
        const person = await desk.get('people', row.personId);
        const name = person === undefined ? '' : nameOf(person);
        return { ...shown(desk, row), personId: row.personId, name };
      }),
    );
    return done({ ...page, rows });
  },
};

function shown(desk: ViewDesk, row: CpdActivityRow) {
  const { id, title, doneOn, subcategory, points, stage, submittedAt, why, resubmissionOf } = row;
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
    may: { resubmit: mayMove(cpdActivityLife, row, { type: 'resubmit', as: id }) },
  };
}
