import { achievementDocumentLife } from '@guildhall/core/machines';
import type { achievementsCommands } from '../../contract/achievements.js';
import { announceEnd, followCorrection } from '../../connections/follow-documents.js';
import { type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { codeForNew, numberForCorrection, numberForNew } from '../document-number.js';
import { accountOfLearner } from '../../accounts/find-account.js';
import { addresseeOfLearner } from '../learner-of.js';
import type { AchievementDocumentRow } from '../rows.js';

/** What the body does with documents. */
export const issueHandlers: Pick<
  CommandHandlers<typeof achievementsCommands>,
  | 'achievements/issue-job'
  | 'achievements/supersede-document'
  | 'achievements/withdraw-document'
  | 'achievements/revoke-document'
  | 'achievements/set-shown-on-verify'
> = {
  'achievements/issue-job': async (desk, { centreId, documents }) => {
    const { body, today, now } = desk;
    const may = desk.may('achievements/issue-job', { body });
    if (!may.ok) return may;
    const centre = await desk.get('centres', centreId);
    if (centre === undefined) {
      return refuse({ code: 'achievements/no-such-centre', says: 'There is no such centre on record.' });
    }
    const jobId = desk.newId('job');
    const rows: AchievementDocumentRow[] = [];
    const numbers = new Map<string, string>();
    for (const { learnerId, kind, qualification, qualificationTitle, issuedOn = today, shownOnVerify } of documents) {
      const learner = await desk.get('learners', learnerId);
      if (learner === undefined) {
        return refuse({ code: 'achievements/no-such-learner', says: `There is no learner ${learnerId} on record.` });
      }
      if (issuedOn > today) {
        return refuse({
          code: 'achievements/day-to-come',
          says: 'A document cannot be issued as of a day that is still to come.',
          unblock: 'Choose today or an earlier day.',
        });
      }
      numbers.set(learnerId, learner.number);
      rows.push({
        id: desk.newId('document'),
        body,
        number: await numberForNew(desk),
        kind,
        learnerId,
        centreId,
        jobId,
        qualification,
        qualificationTitle,
        issuedOn,
        code: codeForNew(desk),
        shownOnVerify,
        stage: 'issued',
      });
    }
    for (const row of rows) desk.put('documents', row);
    const number = `J${String(await desk.next('jobs')).padStart(6, '0')}`;
    desk.put('jobs', { id: jobId, body, number, centreId, issuedAt: now, documents: rows.length });
    for (const learnerId of numbers.keys()) {
      await tellLearner(
        desk,
        learnerId,
        rows.filter((row) => row.learnerId === learnerId),
      );
    }
    desk.effect({
      do: 'email',
      template: 'achievements/job-issued',
      to: centre.email,
      data: {
        number,
        // By their numbers: a letter to an office names nobody.
        documents: rows.map((row) => `${row.number}: ${row.qualificationTitle} (${numbers.get(row.learnerId) ?? ''})`),
      },
    });
    return done({
      jobId,
      number,
      documents: rows.map(({ id, number: of, learnerId }) => ({ documentId: id, number: of, learnerId })),
    });
  },
  'achievements/supersede-document': async (desk, { documentId, qualification, qualificationTitle, why }) => {
    const may = await mayWithDocument(desk, 'achievements/supersede-document', documentId);
    if (!may.ok) return may;
    const from = may.thing;
    const to: AchievementDocumentRow = {
      ...from,
      id: desk.newId('document'),
      number: numberForCorrection(desk, from.number),
      qualification: qualification ?? from.qualification,
      qualificationTitle: qualificationTitle ?? from.qualificationTitle,
      issuedOn: desk.today,
      code: codeForNew(desk),
      supersedes: from.id,
    };
    const event = { type: 'supersede', as: to.id, why, on: desk.today } as const;
    const moved = desk.move('documents', achievementDocumentLife, from, event);
    if (!moved.ok) return moved;
    desk.put('documents', to);
    const sharesFollowed = await followCorrection(desk, from, to);
    await tellLearner(desk, to.learnerId, [to]);
    const centre = await desk.get('centres', to.centreId);
    if (centre !== undefined) {
      desk.effect({
        do: 'email',
        template: 'achievements/document-corrected',
        to: centre.email,
        data: { number: to.number, from: from.number, qualificationTitle: to.qualificationTitle },
      });
    }
    return done({ documentId: to.id, number: to.number, sharesFollowed });
  },
  'achievements/withdraw-document': async (desk, { documentId, why }) =>
    takeBack(desk, 'achievements/withdraw-document', documentId, { type: 'withdraw', why, on: desk.today }),
  'achievements/revoke-document': async (desk, { documentId, why }) =>
    takeBack(desk, 'achievements/revoke-document', documentId, { type: 'revoke', why, on: desk.today }),
  'achievements/set-shown-on-verify': async (desk, { documentId, shown }) => {
    const may = await mayWithDocument(desk, 'achievements/set-shown-on-verify', documentId);
    if (!may.ok) return may;
    const moved = desk.move('documents', achievementDocumentLife, may.thing, { type: 'show', shown });
    return moved.ok ? done({}) : moved;
  },
};

/** A document, for whoever may do something with it. */
export async function mayWithDocument(
  desk: Desk,
  action: string,
  documentId: string,
): Promise<Permitted<AchievementDocumentRow>> {
  const may = desk.may(action, await desk.get('documents', documentId));
  if (!may.ok) return may;
  const account = await accountOfLearner(desk, may.thing.learnerId);
  if (account !== undefined) desk.about(account.id);
  return may;
}

/** Tells a learner that documents of theirs are there. @returns whether there is an account to tell. */
export async function tellLearner(
  desk: Desk,
  learnerId: string,
  documents: readonly AchievementDocumentRow[],
): Promise<boolean> {
  const to = await addresseeOfLearner(desk, learnerId);
  if (to?.personId === undefined) return false;
  desk.about(to.personId);
  desk.effect({
    do: 'email',
    template: 'achievements/issued',
    to: to.email,
    data: { documents: documents.map(({ number, qualificationTitle }) => `${qualificationTitle} (${number})`) },
    personId: to.personId,
  });
  return true;
}

async function takeBack(
  desk: Desk,
  action: string,
  documentId: string,
  event: { readonly type: 'withdraw' | 'revoke'; readonly why: string; readonly on: string },
) {
  const may = await mayWithDocument(desk, action, documentId);
  if (!may.ok) return may;
  const learner = await addresseeOfLearner(desk, may.thing.learnerId);
  const moved = desk.move('documents', achievementDocumentLife, may.thing, event, { learner });
  if (!moved.ok) return moved;
  await announceEnd(desk, may.thing);
  return done({});
}
