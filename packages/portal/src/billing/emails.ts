import { dateInWords, moneyInWords } from '@guildhall/core';
import type { EmailWriter } from '../engine/room.js';
import { text } from '../shared/email-text.js';

const money = (value: unknown, language: string): string => moneyInWords(Number(value ?? 0), language);

/** The emails of the room billing. The Welsh is a draft. */
export const billingEmails: Readonly<Record<string, EmailWriter>> = {
  'billing/invoice': ({ number, pence, dueOn }, language) => {
    const sum = money(pence, language);
    const day = dateInWords(text(dueOn), language);
    return language === 'cy'
      ? {
          subject: `Eich anfoneb ${text(number)}`,
          paragraphs: [
            `Mae anfoneb ${text(number)} am ${sum} ynghlwm fel PDF.`,
            ...(day === ''
              ? []
              : [`Talwch erbyn ${day}, drwy drosglwyddiad banc neu siec, fel y mae’r anfoneb yn ei ddweud.`]),
            'Os bydd rhywun arall yn talu, anfonwch hon ymlaen atynt.',
          ],
          link: { says: 'Gweld eich anfonebau', path: '/activity' },
        }
      : {
          subject: `Your invoice ${text(number)}`,
          paragraphs: [
            `Invoice ${text(number)} for ${sum} is attached as a PDF.`,
            ...(day === '' ? [] : [`Please pay by ${day}, by bank transfer or cheque, as the invoice says.`]),
            'If somebody else pays, please pass it on to them.',
          ],
          link: { says: 'See your invoices', path: '/activity' },
        };
  },
  'billing/credit-note': ({ number, pence, comesBack }, language) => {
    const sum = money(pence, language);
    return language === 'cy'
      ? {
          subject: `Eich nodyn credyd ${text(number)}`,
          paragraphs: [
            `Mae nodyn credyd ${text(number)} am ${sum} ynghlwm fel PDF.`,
            comesBack === true ? `Bydd ${sum} yn cael ei dalu yn ôl.` : 'Mae wedi’i dynnu oddi ar eich anfoneb.',
          ],
          link: { says: 'Gweld eich anfonebau', path: '/activity' },
        }
      : {
          subject: `Your credit note ${text(number)}`,
          paragraphs: [
            `Credit note ${text(number)} for ${sum} is attached as a PDF.`,
            comesBack === true ? `${sum} will be paid back.` : 'It has been taken off your invoice.',
          ],
          link: { says: 'See your invoices', path: '/activity' },
        };
  },
  'billing/paid': ({ number, pence }, language) =>
    language === 'cy'
      ? {
          subject: `Diolch: talwyd anfoneb ${text(number)}`,
          paragraphs: [`Cawsom ${money(pence, language)} ar gyfer anfoneb ${text(number)}. Diolch.`],
          link: { says: 'Gweld eich anfonebau', path: '/activity' },
        }
      : {
          subject: `Thank you: invoice ${text(number)} is paid`,
          paragraphs: [`We have received ${money(pence, language)} for invoice ${text(number)}. Thank you.`],
          link: { says: 'See your invoices', path: '/activity' },
        },
  'billing/refunded': ({ number, pence }, language) =>
    language === 'cy'
      ? {
          subject: `Talwyd yn ôl: nodyn credyd ${text(number)}`,
          paragraphs: [`Rydym wedi talu ${money(pence, language)} yn ôl ar gyfer nodyn credyd ${text(number)}.`],
          link: { says: 'Gweld eich anfonebau', path: '/activity' },
        }
      : {
          subject: `Paid back: credit note ${text(number)}`,
          paragraphs: [`We have paid back ${money(pence, language)} for credit note ${text(number)}.`],
          link: { says: 'See your invoices', path: '/activity' },
        },
  'billing/overdue': ({ number, pence, dueOn }, language) =>
    language === 'cy'
      ? {
          subject: `Nodyn atgoffa: anfoneb ${text(number)}`,
          paragraphs: [
            `Roedd ${money(pence, language)} ar anfoneb ${text(number)} i’w dalu erbyn ${dateInWords(text(dueOn), language)}, ac nid ydym wedi’i weld eto.`,
            'Os ydych wedi talu yn y cyfamser, diolch: nid oes angen gwneud dim.',
          ],
          link: { says: 'Gweld eich anfonebau', path: '/activity' },
        }
      : {
          subject: `A reminder of invoice ${text(number)}`,
          paragraphs: [
            `${money(pence, language)} of invoice ${text(number)} was to be paid by ${dateInWords(text(dueOn), language)}, and we have not seen it yet.`,
            'If you have paid meanwhile, thank you: there is nothing to do.',
          ],
          link: { says: 'See your invoices', path: '/activity' },
        },
};
