import { describeCopy } from '@guildhall/core/achievements';
import type { achievementsViews } from '../../contract/achievements.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot, type MayNow } from '../../shared/may.js';
import { choicesOf } from '../choices.js';
import { accountOfLearner } from '../../accounts/find-account.js';
import { pageOfRows } from '../../shared/page-of-rows.js';
import { NOTIFIED_TODAY } from '../commands/centre.js';
import { recordShown } from '../record-shown.js';
import type { JobRow } from '../rows.js';

/** What a centre sees: the jobs issued for it, and its learners' records. */
export const centreViewHandlers: Pick<
  ViewHandlers<typeof achievementsViews>,
  'achievements/jobs' | 'achievements/job' | 'achievements/records'
> = {
  'achievements/jobs': async (desk, { centreId = desk.actor.centreId, limit, after }) => {
    const may = desk.may('achievements/jobs', { body: desk.body, centreId });
    if (!may.ok) return may;
    const page = await desk.find('jobs', {
      // Staff who name no centre see the jobs of all.
      ...(centreId === undefined ? { index: 'issued', where: [] } : { index: 'centre', where: [centreId] }),
      descending: true,
      limit,
      after,
    });
    return done({ ...page, rows: await Promise.all(page.rows.map((row) => jobShown(desk, row))) });
  },
  'achievements/job': async (desk, { jobId }) => {
    const may = desk.may('achievements/job', await desk.get('jobs', jobId));
    if (!may.ok) return may;
    const { rows } = await desk.find('documents', { index: 'job', where: [jobId] });
    return done({
      ...(await jobShown(desk, may.thing)),
      rows: await Promise.all(
        rows.map(async (row) => ({
          ...(await recordShown(desk, row)),
          hasAccount: (await accountOfLearner(desk, row.learnerId)) !== undefined,
        })),
      ),
    });
  },
  'achievements/records': async (desk, { centreId = desk.actor.centreId, search, limit, after }) => {
    const may = desk.may('achievements/records', { body: desk.body, centreId });
    if (!may.ok) return may;
    const rulebook = desk.rulebook('achievements');
    const query = {
      ...(centreId === undefined ? { index: 'issued', where: [] } : { index: 'centre', where: [centreId] }),
      descending: true,
    };
    const page = search === '' ? await pageOfAll() : await pageOfMeant(search.toLowerCase());
    return done({
      ...page,
      purposes: choicesOf(desk, 'downloadPurposes'),
      notice: describeCopy(rulebook, 'centre-download', desk.today, desk.language),
    });

    async function pageOfAll() {
      const found = await desk.find('documents', { ...query, limit, after });
      return { ...found, rows: await Promise.all(found.rows.map((row) => recordShown(desk, row))) };
    }

    // Names lie in other rows than documents, so that a search reads all there are.
    async function pageOfMeant(words: string) {
      const { rows } = await desk.find('documents', query);
      const records = await Promise.all(rows.map((row) => recordShown(desk, row)));
      const meant = records.filter(({ learner, number, qualification, qualificationTitle }) =>
        [learner.name, learner.number, number, qualification, qualificationTitle]
          .join('\n')
          .toLowerCase()
          .includes(words),
      );
      return pageOfRows(meant, { limit, after });
    }
  },
};

/** Nothing is said of what is not theirs to do. */
function mayNotify(desk: ViewDesk, row: JobRow): MayNow {
  if (!desk.may('achievements/notify-learners', row).ok) return mayNot();
  return row.notifiedOn === desk.today ? mayNot(NOTIFIED_TODAY.says, NOTIFIED_TODAY.unblock) : MAY;
}

async function jobShown(desk: ViewDesk, row: JobRow) {
  const { id, number, centreId, issuedAt, documents, notifiedOn } = row;
  const centre = await desk.get('centres', centreId);
  return {
    id,
    number,
    centreId,
    centreName: centre?.name ?? '',
    issuedAt,
    documents,
    ...(notifiedOn === undefined ? {} : { notifiedOn }),
    may: { notify: mayNotify(desk, row) },
  };
}
