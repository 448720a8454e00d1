import { decideArchive, decideArchiveDownload } from '@guildhall/core/achievements';
import { archiveLife } from '@guildhall/core/machines';
import type { achievementsCommands } from '../../contract/achievements.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { archiveForRules, archiveGoneAt } from '../archive-for-rules.js';
import { chosenOf } from '../choices.js';
import { documentForRules } from '../document-for-rules.js';
import { refusalByRules } from '../../shared/refusal-by-rules.js';
import type { AchievementDocumentRow } from '../rows.js';
import { signed } from '../../shared/signed.js';
import { tellLearner } from './issue.js';

/** A job's learners are told again at most once a day. */
export const NOTIFIED_TODAY = {
  code: 'achievements/notified-today',
  says: 'The learners of this job have been told today.',
  unblock: 'They can be told again tomorrow.',
} as const;

/** What a centre does with the documents of its learners. */
export const centreHandlers: Pick<
  CommandHandlers<typeof achievementsCommands>,
  | 'achievements/notify-learners'
  | 'achievements/ask-archive'
  | 'achievements/record-download'
  | 'achievements/delete-archive'
> = {
  'achievements/notify-learners': async (desk, { jobId }) => {
    const may = desk.may('achievements/notify-learners', await desk.get('jobs', jobId));
    if (!may.ok) return may;
    const job = may.thing;
    if (job.notifiedOn === desk.today) {
      return refuse(NOTIFIED_TODAY);
    }
    const { rows } = await desk.find('documents', { index: 'job', where: [jobId] });
    const standing = rows.filter(({ stage }) => stage === 'issued');
    const learnerIds = new Set(standing.map(({ learnerId }) => learnerId));
    let notified = 0;
    for (const id of learnerIds) {
      const theirs = standing.filter(({ learnerId }) => learnerId === id);
      if (await tellLearner(desk, id, theirs)) notified++;
    }
    desk.put('jobs', { ...job, notifiedOn: desk.today });
    return done({ notified, withoutAccount: learnerIds.size - notified });
  },
  'achievements/ask-archive': async (desk, { documentIds, purpose }) => {
    const { body, actor, now } = desk;
    const documents: AchievementDocumentRow[] = [];
    // One that is not theirs is refused like one that is not there, and the rest with it: a download holds all or nothing.
    for (const id of documentIds) {
      const may = desk.may('achievements/ask-archive', await desk.get('documents', id));
      if (!may.ok) return may;
      documents.push(may.thing);
    }
    const rulebook = desk.rulebook('achievements');
    const { decisions, archive } = decideArchive(
      rulebook,
      { body, role: 'centre', id: actor.centreId ?? '' },
      documents.map(documentForRules),
      chosenOf(desk, 'downloadPurposes', purpose),
      now,
    );
    const all = Object.values(decisions);
    const unwilling = all.find(({ outcomes }) => outcomes['achievements/may-download'] !== 'yes') ?? all[0];
    if (unwilling !== undefined) desk.decided(unwilling, undefined, actor.personId);
    if (archive === undefined) {
      return refuse(
        unwilling === undefined
          ? { code: 'achievements/nothing-selected', says: 'Select the documents first.' }
          : refusalByRules(rulebook, unwilling, desk.language),
      );
    }
    const archiveId = desk.newId('archive');
    desk.put('archives', {
      id: archiveId,
      body,
      centreId: archive.centreId,
      askedBy: actor.personId ?? '',
      askedAt: now,
      purpose: archive.purpose,
      documentIds: archive.manifest.map(({ documentId }) => documentId),
      manifest: archive.manifest,
      stage: 'asked',
      downloads: [],
    });
    desk.effect({ do: 'make', what: 'archive', id: archiveId });
    return done({ archiveId });
  },
  'achievements/record-download': async (desk, { archiveId }) => {
    const may = desk.may('achievements/record-download', await desk.get('archives', archiveId));
    if (!may.ok) return may;
    const made = archiveForRules(may.thing);
    if (made !== undefined) {
      const rulebook = desk.rulebook('achievements');
      const actor = { body: desk.body, role: 'centre', id: desk.actor.centreId ?? '' } as const;
      const decision = decideArchiveDownload(rulebook, actor, made, desk.now);
      desk.decided(decision, undefined, desk.actor.personId);
      if (decision.outcomes['achievements/archive-available'] !== 'yes') {
        return refuse(refusalByRules(rulebook, decision, desk.language));
      }
    }
    const moved = desk.move('archives', archiveLife, may.thing, { type: 'download', ...signed(desk) });
    return moved.ok ? done({ downloads: moved.row.downloads.length }) : moved;
  },
  'achievements/delete-archive': async (desk, { archiveId, dueAt }) => {
    const may = desk.may('achievements/delete-archive', await desk.get('archives', archiveId));
    if (!may.ok) return may;
    const goneAt = archiveGoneAt(desk, may.thing);
    if (goneAt === undefined || goneAt > desk.now || goneAt !== dueAt) {
      return refuse({ code: 'achievements/archive-not-due', says: 'Its time is not over yet.' });
    }
    const moved = desk.move('archives', archiveLife, may.thing, { type: 'delete', at: dueAt });
    return moved.ok ? done({}) : moved;
  },
};
