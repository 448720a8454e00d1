import type { EmailWriter } from '../engine/room.js';
import { linesOf, text } from '../shared/email-text.js';

const FIELD: Readonly<Record<string, { readonly 'en-GB': string; readonly cy: string }>> = {
  roleType: { 'en-GB': 'role type', cy: 'math o rôl' },
  organisationType: { 'en-GB': 'organisation type', cy: 'math o sefydliad' },
  organisation: { 'en-GB': 'organisation', cy: 'sefydliad' },
};
const fieldOf = (value: unknown, language: 'en-GB' | 'cy'): string => FIELD[text(value)]?.[language] ?? text(value);

/** The emails of the room memberships. The Welsh is a draft. */
export const membershipsEmails: Readonly<Record<string, EmailWriter>> = {
  'memberships/change-approved': ({ field, called }, language) =>
    language === 'cy'
      ? {
          subject: 'Mae’r newid y gofynnoch amdano wedi’i wneud',
          paragraphs: [`Eich ${fieldOf(field, language)} yw “${text(called)}” o hyn ymlaen.`],
          link: { says: 'Gweld eich manylion', path: '/memberships/role' },
        }
      : {
          subject: 'The change you asked for is made',
          paragraphs: [`Your ${fieldOf(field, language)} is “${text(called)}” from now on.`],
          link: { says: 'See your details', path: '/memberships/role' },
        },
  'memberships/change-refused': ({ field, called, why }, language) =>
    language === 'cy'
      ? {
          subject: 'Nid yw’r newid y gofynnoch amdano wedi’i wneud',
          paragraphs: [
            `Gofynnoch am newid eich ${fieldOf(field, language)} i “${text(called)}”. Mae’n aros fel yr oedd.`,
            `Y rheswm: ${text(why)}`,
          ],
          link: { says: 'Gweld eich manylion', path: '/memberships/role' },
        }
      : {
          subject: 'The change you asked for is not made',
          paragraphs: [
            `You asked to change your ${fieldOf(field, language)} to “${text(called)}”. It stays as it was.`,
            `Why: ${text(why)}`,
          ],
          link: { says: 'See your details', path: '/memberships/role' },
        },
  'memberships/category-changed': ({ called }, language) =>
    language === 'cy'
      ? {
          subject: 'Mae eich categori aelodaeth wedi newid',
          paragraphs: [`Eich categori yw ${text(called)} o hyn ymlaen.`],
          link: { says: 'Gweld eich manylion', path: '/memberships/about-me' },
        }
      : {
          subject: 'Your membership category has changed',
          paragraphs: [`Your category is ${text(called)} from now on.`],
          link: { says: 'See your details', path: '/memberships/about-me' },
        },
  'memberships/renewal-reminder': ({ renewsOn, missing }, language) =>
    language === 'cy'
      ? {
          subject: 'Mae eich aelodaeth yn adnewyddu cyn hir',
          paragraphs: [
            `Mae eich aelodaeth yn adnewyddu ar ${text(renewsOn)}. Nid oes ffurflen i’w llenwi: edrychwch a yw eich manylion yn gywir.`,
            ...linesOf(missing),
          ],
          link: { says: 'Gwirio eich manylion', path: '/memberships/renewal' },
        }
      : {
          subject: 'Your membership renews soon',
          paragraphs: [
            `Your membership renews on ${text(renewsOn)}. There is no form to fill in: look whether your details are right.`,
            ...linesOf(missing),
          ],
          link: { says: 'Check your details', path: '/memberships/renewal' },
        },
};
