import type { EmailWriter } from '../engine/room.js';
import { text } from '../shared/email-text.js';

/** The emails of the room cpd. The Welsh is a draft. */
export const cpdEmails: Readonly<Record<string, EmailWriter>> = {
  'cpd/approved': ({ title, points }, language) =>
    language === 'cy'
      ? {
          subject: 'Mae eich gweithgaredd DPP wedi’i gymeradwyo',
          paragraphs: [`Mae “${text(title)}” wedi’i gymeradwyo. Pwyntiau: ${text(points)}.`],
          link: { says: 'Gweld eich DPP', path: '/cpd' },
        }
      : {
          subject: 'Your CPD activity has been approved',
          paragraphs: [`“${text(title)}” has been approved. Points: ${text(points)}.`],
          link: { says: 'See your CPD', path: '/cpd' },
        },
  'cpd/not-approved': ({ title, why }, language) =>
    language === 'cy'
      ? {
          subject: 'Nid yw eich gweithgaredd DPP wedi’i gymeradwyo',
          paragraphs: [
            `Nid yw “${text(title)}” wedi’i gymeradwyo.`,
            `Y rheswm: ${text(why)}`,
            'Gallwch ei gyflwyno eto unwaith, gyda’r hyn sydd ar goll.',
          ],
          link: { says: 'Gweld eich hanes DPP', path: '/cpd' },
        }
      : {
          subject: 'Your CPD activity has not been approved',
          paragraphs: [
            `“${text(title)}” has not been approved.`,
            `Why: ${text(why)}`,
            'You can submit it again once, with what was missing.',
          ],
          link: { says: 'See your CPD history', path: '/cpd' },
        },
};
