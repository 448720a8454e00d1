import type { EmailWriter } from '../engine/room.js';
import { linesOf, text } from '../shared/email-text.js';

const documents = {
  en: { says: 'See your documents', path: '/documents' },
  cy: { says: 'Gweld eich dogfennau', path: '/documents' },
};

/** The emails of the room achievements. The Welsh is a draft. */
export const achievementsEmails: Readonly<Record<string, EmailWriter>> = {
  'achievements/issued': ({ documents: issued }, language) =>
    language === 'cy'
      ? {
          subject: 'Mae dogfen newydd ar gael i chi',
          paragraphs: ['Gallwch weld a rhannu’r canlynol ar y porth:', ...linesOf(issued)],
          link: documents.cy,
        }
      : {
          subject: 'A new document is there for you',
          paragraphs: ['You can see and share on the portal:', ...linesOf(issued)],
          link: documents.en,
        },
  'achievements/job-issued': ({ number, documents: issued }, language) =>
    language === 'cy'
      ? {
          subject: `Dogfennau newydd: ${text(number)}`,
          paragraphs: [`Cyhoeddwyd y canlynol yn ${text(number)}:`, ...linesOf(issued)],
          link: { says: 'Gweld y dogfennau', path: '/jobs' },
        }
      : {
          subject: `New documents: ${text(number)}`,
          paragraphs: [`Issued to your learners in ${text(number)}:`, ...linesOf(issued)],
          link: { says: 'See the documents', path: '/jobs' },
        },
  'achievements/document-corrected': ({ number, from, qualificationTitle }, language) =>
    language === 'cy'
      ? {
          subject: `Cywirwyd dogfen: ${text(number)}`,
          paragraphs: [`Mae ${text(number)} (${text(qualificationTitle)}) yn disodli ${text(from)}.`],
          link: { says: 'Gweld y dogfennau', path: '/records' },
        }
      : {
          subject: `A document was corrected: ${text(number)}`,
          paragraphs: [`${text(number)} (${text(qualificationTitle)}) takes the place of ${text(from)}.`],
          link: { says: 'See the records', path: '/records' },
        },
  'achievements/withdrawn': ({ number, qualificationTitle, why }, language) =>
    language === 'cy'
      ? {
          subject: `Tynnwyd dogfen yn ôl: ${text(number)}`,
          paragraphs: [
            `Tynnwyd ${text(qualificationTitle)} (${text(number)}) yn ôl, gan na ddylid fod wedi’i chyhoeddi.`,
            `Y rheswm: ${text(why)}`,
          ],
          link: documents.cy,
        }
      : {
          subject: `A document was withdrawn: ${text(number)}`,
          paragraphs: [
            `${text(qualificationTitle)} (${text(number)}) was withdrawn, because it should not have been issued.`,
            `Why: ${text(why)}`,
          ],
          link: documents.en,
        },
  'achievements/revoked': ({ number, qualificationTitle, why }, language) =>
    language === 'cy'
      ? {
          subject: `Dirymwyd dogfen: ${text(number)}`,
          paragraphs: [`Dirymwyd ${text(qualificationTitle)} (${text(number)}).`, `Y rheswm: ${text(why)}`],
          link: documents.cy,
        }
      : {
          subject: `A document was revoked: ${text(number)}`,
          paragraphs: [
            `${text(qualificationTitle)} (${text(number)}) was revoked and proves nothing any more.`,
            `Why: ${text(why)}`,
          ],
          link: documents.en,
        },
  'achievements/reported': ({ number, reason, description, reporterName, reporterEmail, learner, qualification }) => ({
    subject: `A problem on document ${text(number)}: ${text(reason)}`,
    paragraphs: [
      text(description),
      `Reported by: ${text(reporterName)}, ${text(reporterEmail)}`,
      `Learner: ${text(learner)}`,
      `Qualification: ${text(qualification)}`,
    ],
    link: { says: 'Answer the report', path: '/reports' },
  }),
  'achievements/report-answered': ({ qualification, answer }, language) =>
    language === 'cy'
      ? {
          subject: 'Ateb i’ch adroddiad am ddogfen',
          paragraphs: [`Ynghylch ${text(qualification)}:`, text(answer)],
          link: { says: 'Gweld eich adroddiadau', path: '/reports/mine' },
        }
      : {
          subject: 'An answer to the problem you reported',
          paragraphs: [`About ${text(qualification)}:`, text(answer)],
          link: { says: 'See your reports', path: '/reports/mine' },
        },
  'achievements/archive-ready': ({ documents: count }, language) =>
    language === 'cy'
      ? {
          subject: 'Mae eich lawrlwythiad yn barod',
          paragraphs: [
            `Nifer y dogfennau: ${text(count)}. At ddefnydd rheoleiddiol yn unig.`,
            'Mae ar gael am gyfnod cyfyngedig, fel y dengys y dudalen.',
          ],
          link: { says: 'Mynd i’r lawrlwythiadau', path: '/downloads' },
        }
      : {
          subject: 'Your download is ready',
          paragraphs: [
            `Documents in it: ${text(count)}. They are for regulatory use only.`,
            'It is there for a limited time; the downloads page shows how long.',
          ],
          link: { says: 'Go to your downloads', path: '/downloads' },
        },
};
