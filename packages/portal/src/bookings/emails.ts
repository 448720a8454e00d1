import { dateInWords, moneyInWords } from '@guildhall/core';
import type { EmailTemplate, EmailWriter } from '../engine/room.js';
import { whenInWords } from './when-in-words.js';
import { text } from '../shared/email-text.js';

type Data = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Data[] => (Array.isArray(value) ? (value as readonly Data[]) : []);
const when = ({ startsAt, endsAt }: Data, language: string): string =>
  whenInWords(text(startsAt), text(endsAt), language);

/** What one email says in each language. The Welsh is a draft. */
const inBoth =
  (en: (data: Data) => Omit<EmailTemplate, 'link'>, cy: (data: Data) => Omit<EmailTemplate, 'link'>): EmailWriter =>
  (data, language) =>
    language === 'cy'
      ? { ...cy(data), link: { says: 'Gweld eich gweithgarwch', path: '/activity' } }
      : { ...en(data), link: { says: 'See your activity', path: '/activity' } };

/** The emails of the room bookings. None names anybody but whoever it is sent to. */
export const bookingsEmails: Readonly<Record<string, EmailWriter>> = {
  'bookings/joining-instructions': inBoth(
    (data) => ({
      subject: `Your place on ${text(data['title'])}`,
      paragraphs: [
        `A place on “${text(data['title'])}” is booked for you.`,
        `When: ${when(data, 'en-GB')} (UK time).`,
        `Where: ${text(data['place'])}.`,
        'Please keep this email; anything more you need to join will come to the same address.',
      ],
    }),
    (data) => ({
      subject: `Eich lle ar ${text(data['title'])}`,
      paragraphs: [
        `Mae lle ar “${text(data['title'])}” wedi’i archebu i chi.`,
        `Pryd: ${when(data, 'cy')} (amser y DU).`,
        `Ble: ${text(data['place'])}.`,
        'Cadwch yr e-bost hwn; daw unrhyw beth arall sydd ei angen arnoch i’r un cyfeiriad.',
      ],
    }),
  ),
  'bookings/confirmation': inBoth(
    ({ number, places, isInvoiced }) => ({
      subject: `Your booking ${text(number)}`,
      paragraphs: [
        `Thank you: order ${text(number)} is booked.`,
        ...list(places).map(({ title, startsOn, count }) => {
          const places = count === 1 ? '1 place' : `${text(count)} places`;
          return `${text(title)}, ${dateInWords(text(startsOn), 'en-GB')}: ${places}.`;
        }),
        isInvoiced === true ? 'The invoice comes in an email of its own.' : 'There is nothing to pay.',
        'Joining instructions go to each person who attends.',
      ],
    }),
    ({ number, places, isInvoiced }) => ({
      subject: `Eich archeb ${text(number)}`,
      paragraphs: [
        `Diolch: mae archeb ${text(number)} wedi’i gwneud.`,
        ...list(places).map(
          ({ title, startsOn, count }) =>
            `${text(title)}, ${dateInWords(text(startsOn), 'cy')}: lleoedd: ${text(count)}.`,
        ),
        isInvoiced === true ? 'Daw’r anfoneb mewn e-bost ar wahân.' : 'Nid oes dim i’w dalu.',
        'Anfonir cyfarwyddiadau ymuno at bob un sy’n mynychu.',
      ],
    }),
  ),
  'bookings/cancelled': inBoth(
    ({ places, isCredited }) => ({
      subject: 'Your booking has been cancelled',
      paragraphs: [
        ...list(places).map(({ title, startsOn, pence }) => {
          const charge = pence === 0 ? 'no charge' : `charge ${moneyInWords(Number(pence), 'en-GB')}`;
          return `${text(title)}, ${dateInWords(text(startsOn), 'en-GB')}: cancelled, ${charge}.`;
        }),
        ...(isCredited === true ? ['A credit note comes in an email of its own.'] : []),
      ],
    }),
    ({ places, isCredited }) => ({
      subject: 'Mae eich archeb wedi’i chanslo',
      paragraphs: [
        ...list(places).map(({ title, startsOn, pence }) => {
          const charge = pence === 0 ? 'dim tâl' : `tâl o ${moneyInWords(Number(pence), 'cy')}`;
          return `${text(title)}, ${dateInWords(text(startsOn), 'cy')}: wedi’i ganslo, ${charge}.`;
        }),
        ...(isCredited === true ? ['Daw nodyn credyd mewn e-bost ar wahân.'] : []),
      ],
    }),
  ),
  'bookings/place-cancelled': inBoth(
    (data) => ({
      subject: `Your place on ${text(data['title'])} has been cancelled`,
      paragraphs: [
        `The place that was booked for you on “${text(data['title'])}”, ${when(data, 'en-GB')}, has been cancelled.`,
        'Whoever booked it can tell you more.',
      ],
    }),
    (data) => ({
      subject: `Mae eich lle ar ${text(data['title'])} wedi’i ganslo`,
      paragraphs: [
        `Mae’r lle a archebwyd i chi ar “${text(data['title'])}”, ${when(data, 'cy')}, wedi’i ganslo.`,
        'Gall pwy bynnag a’i harchebodd ddweud mwy wrthych.',
      ],
    }),
  ),
  'bookings/place-taken-over': inBoth(
    (data) => ({
      subject: `Somebody else has your place on ${text(data['title'])}`,
      paragraphs: [
        `Your place on “${text(data['title'])}”, ${when(data, 'en-GB')}, has gone to a colleague.`,
        'You need not do anything.',
      ],
    }),
    (data) => ({
      subject: `Mae gan rywun arall eich lle ar ${text(data['title'])}`,
      paragraphs: [
        `Mae eich lle ar “${text(data['title'])}”, ${when(data, 'cy')}, wedi mynd i gydweithiwr.`,
        'Nid oes angen i chi wneud dim.',
      ],
    }),
  ),
  'bookings/event-changed': inBoth(
    (data) => ({
      subject: `A change to ${text(data['title'])}`,
      paragraphs: [
        `“${text(data['title'])}” has been changed. You still have your place.`,
        `When: ${when(data, 'en-GB')} (UK time).`,
        `Where: ${text(data['place'])}.`,
      ],
    }),
    (data) => ({
      subject: `Newid i ${text(data['title'])}`,
      paragraphs: [
        `Mae “${text(data['title'])}” wedi newid. Mae eich lle gennych o hyd.`,
        `Pryd: ${when(data, 'cy')} (amser y DU).`,
        `Ble: ${text(data['place'])}.`,
      ],
    }),
  ),
  'bookings/event-cancelled': inBoth(
    (data) => ({
      subject: `${text(data['title'])} has been cancelled`,
      paragraphs: [
        `We are sorry: “${text(data['title'])}”, ${when(data, 'en-GB')}, does not take place.`,
        `Why: ${text(data['why'])}`,
        'The places you booked are cancelled free of charge. What has been invoiced is credited, and what you have paid comes back.',
      ],
    }),
    (data) => ({
      subject: `Mae ${text(data['title'])} wedi’i ganslo`,
      paragraphs: [
        `Mae’n ddrwg gennym: ni chynhelir “${text(data['title'])}”, ${when(data, 'cy')}.`,
        `Pam: ${text(data['why'])}`,
        'Mae’r lleoedd a archeboch wedi’u canslo am ddim. Credydir yr hyn a anfonebwyd, a daw’r hyn a daloch yn ôl.',
      ],
    }),
  ),
};
