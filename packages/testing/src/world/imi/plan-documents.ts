import type { History } from '../history.js';
import { imi } from './imi.js';

/** What is issued: the kind, whose record, and for which qualification. */
type Issued = readonly [
  kind: 'certificate' | 'transcript' | 'badge',
  record: number,
  qualification: keyof typeof TITLES,
];

const TITLES = {
  fitting: ['500/9810/X', 'IMI Level 2 Diploma in Vehicle Fitting Competence'],
  motorcycle: ['500/9680/1', 'IMI Level 2 Diploma in Motorcycle Maintenance and Repair Principles (VRQ)'],
  service: ['601/3457/4', 'IMI Level 3 Diploma in Customer Service'],
  refrigerant: ['500/6771/0', 'IMI Level 3 Award in Automotive Refrigerant Handling (EC842-2006) (VRQ)'],
} as const;

/** Jobs: how many days before now, of which centre, and what. The first document of a job called `a` is `a.0`. */
const JOBS: readonly (readonly [key: string, daysAgo: number, centre: string, documents: readonly Issued[]])[] = [
  [
    'first',
    380,
    'centre-busy',
    [
      ['certificate', 1, 'fitting'],
      ['transcript', 1, 'fitting'],
      ['certificate', 2, 'fitting'],
      ['transcript', 2, 'fitting'],
      ['certificate', 5, 'motorcycle'],
    ],
  ],
  [
    'second',
    240,
    'centre-busy',
    [
      ['certificate', 3, 'fitting'],
      ['certificate', 4, 'motorcycle'],
      ['transcript', 4, 'motorcycle'],
      ['certificate', 12, 'fitting'],
    ],
  ],
  [
    'quiet',
    190,
    'centre-quiet',
    [
      ['certificate', 1, 'refrigerant'],
      ['certificate', 6, 'refrigerant'],
      ['certificate', 13, 'refrigerant'],
    ],
  ],
  [
    'third',
    60,
    'centre-busy',
    [
      ['badge', 1, 'service'],
      ['certificate', 1, 'service'],
      ['badge', 2, 'service'],
      ['certificate', 5, 'service'],
      ['badge', 3, 'service'],
    ],
  ],
  [
    'latest',
    3,
    'centre-busy',
    [
      ['certificate', 2, 'refrigerant'],
      ['certificate', 3, 'refrigerant'],
      ['certificate', 14, 'refrigerant'],
    ],
  ],
];

/** Plans documents issued, corrected, withdrawn and revoked, and what is reported on them. */
export function planDocuments(history: History): void {
  const { on, act, idOf, name } = history;
  const services = imi('services.imi');
  for (const [key, daysAgo, centre, documents] of JOBS) {
    on(daysAgo, async () => {
      const job = await act(services, 'achievements/issue-job', {
        centreId: idOf(`${centre}.id`),
        documents: documents.map(([kind, record, of]) => {
          const [qualification, qualificationTitle] = TITLES[of];
          return { learnerId: idOf(`record.${record}`), kind, qualification, qualificationTitle };
        }),
      });
      name(`job.${key}`, job.jobId);
      job.documents.forEach(({ documentId }, at) => {
        name(`${key}.${at}`, documentId);
      });
    });
  }
  const report = (daysAgo: number, who: string, document: string, reason: string, description: string): void => {
    on(daysAgo, async () => {
      const input = { documentId: idOf(document), reason, description };
      name(`report.${document}`, (await act(imi(who), 'achievements/report-document', input)).reportId);
    });
  };
  report(355, 'learner-sharing', 'first.0', 'qualification-wrong', 'The title leaves out that it is at level 2.');
  on(352, async () => {
    const answer = 'You are right, and we are sorry. A corrected certificate is on its way to your account.';
    await act(services, 'achievements/answer-report', { reportId: idOf('report.first.0'), answer });
    const why = 'The title was not complete.';
    const input = { documentId: idOf('first.0'), qualificationTitle: `${TITLES.fitting[1]} (QCF)`, why };
    name('corrected', (await act(services, 'achievements/supersede-document', input)).documentId);
  });
  on(91, async () => {
    const why = 'The assessment was found not to have been the learner’s own work.';
    await act(services, 'achievements/revoke-document', { documentId: idOf('first.4'), why });
  });
  on(55, async () => {
    const why = 'It was issued before the last unit was claimed.';
    await act(services, 'achievements/withdraw-document', { documentId: idOf('third.3'), why });
  });
  on(50, async () => {
    const input = { documentId: idOf('third.0'), shown: false };
    await act(imi('learner-sharing'), 'achievements/set-shown-on-verify', input);
  });
  report(2, 'centre-busy', 'latest.2', 'name-wrong', 'The two first names of the learner are joined into one.');
  report(1, 'learner-requests', 'latest.1', 'date-wrong', 'I sat the test a week before the day that it says.');
  on(1, async () => {
    await act(imi('centre-busy'), 'achievements/notify-learners', { jobId: idOf('job.latest') });
  });
}
