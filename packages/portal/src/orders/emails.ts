import { moneyInWords } from '@guildhall/core';
import type { Language } from '../engine/effects.js';
import type { EmailTemplate, EmailWriter } from '../engine/room.js';
import { text } from '../shared/email-text.js';

const sum = (pence: unknown, language: Language): string => moneyInWords(Number(pence), language);

/** An email about an order, with a link to the orders. Paragraphs that say nothing are left out. */
function written(subject: string, paragraphs: readonly string[], language: Language): EmailTemplate {
  return {
    subject,
    paragraphs: paragraphs.filter((each) => each !== ''),
    link: { says: language === 'cy' ? 'Gweld eich archebion' : 'See your orders', path: '/orders' },
  };
}

/** The emails of the room orders. The Welsh is a draft. */
export const ordersEmails: Readonly<Record<string, EmailWriter>> = {
  'orders/placed': ({ number, totalPence, payBy }, language) => {
    const [n, total] = [text(number), sum(totalPence, language)];
    return language === 'cy'
      ? written(
          `Mae eich archeb ${n} wedi’i gosod`,
          [
            `Diolch am eich archeb ${n}. Y cyfanswm yw ${total}.`,
            payBy === 'card'
              ? 'Fe wnawn ei hargraffu unwaith y bydd wedi’i thalu.'
              : 'Anfonwn anfoneb at eich canolfan.',
          ],
          language,
        )
      : written(
          `Your order ${n} has been placed`,
          [
            `Thank you for your order ${n}. The total is ${total}.`,
            payBy === 'card' ? 'We will print it as soon as it is paid.' : 'We will send your centre an invoice.',
          ],
          language,
        );
  },
  'orders/paid': ({ number, totalPence }, language) => {
    const [n, total] = [text(number), sum(totalPence, language)];
    return language === 'cy'
      ? written(
          `Mae eich archeb ${n} wedi’i thalu`,
          [`Cawsom ${total} am archeb ${n}. Fe wnawn ei hargraffu nesaf.`],
          language,
        )
      : written(
          `Your order ${n} has been paid`,
          [`We received ${total} for order ${n}, and will print it next.`],
          language,
        );
  },
  'orders/payment-declined': ({ number, why }, language) => {
    const n = text(number);
    return language === 'cy'
      ? written(
          `Ni aeth y taliad am archeb ${n} drwodd`,
          [`Y rheswm: ${text(why)}`, 'Mae eich archeb wedi’i chadw. Gallwch geisio talu eto, neu ei chanslo.'],
          language,
        )
      : written(
          `The payment for order ${n} did not go through`,
          [`Why: ${text(why)}`, 'Your order is kept. You can try to pay again, or cancel it.'],
          language,
        );
  },
  'orders/on-account': ({ number, totalPence, invoiceNumber }, language) => {
    const [n, total] = [text(number), sum(totalPence, language)];
    return language === 'cy'
      ? written(
          `Mae archeb ${n} ar gyfrif`,
          [
            `Mae archeb ${n} am ${total} wedi’i rhoi ar gyfrif eich canolfan. Rhif yr anfoneb yw ${text(invoiceNumber)}.`,
          ],
          language,
        )
      : written(
          `Order ${n} is on account`,
          [`Order ${n} for ${total} is on your centre’s account. The invoice has the number ${text(invoiceNumber)}.`],
          language,
        );
  },
  'orders/in-production': ({ number }, language) => {
    const n = text(number);
    return language === 'cy'
      ? written(`Mae archeb ${n} yn cael ei hargraffu`, ['Rhown wybod ichi pan fydd ar ei ffordd.'], language)
      : written(`Order ${n} is being printed`, ['We will tell you when it is on its way.'], language);
  },
  'orders/dispatched': ({ number, tracking }, language) => {
    const [n, follow] = [text(number), text(tracking)];
    return language === 'cy'
      ? written(
          `Mae archeb ${n} ar ei ffordd`,
          ['Mae’r copïau wedi’u hanfon atoch.', follow === '' ? '' : `Gallwch eu dilyn gyda: ${follow}`],
          language,
        )
      : written(
          `Order ${n} is on its way`,
          ['The copies have been sent to you.', follow === '' ? '' : `You can follow them with: ${follow}`],
          language,
        );
  },
  'orders/cancelled': ({ number, why, refundPence }, language) => {
    const [n, reason, back] = [text(number), text(why), Number(refundPence)];
    return language === 'cy'
      ? written(
          `Mae archeb ${n} wedi’i chanslo`,
          [
            `Ni fydd archeb ${n} yn cael ei hargraffu.`,
            reason === '' ? '' : `Y rheswm: ${reason}`,
            back > 0 ? `Byddwn yn ad-dalu ${sum(back, language)}.` : '',
          ],
          language,
        )
      : written(
          `Order ${n} has been cancelled`,
          [
            `Order ${n} will not be printed.`,
            reason === '' ? '' : `Why: ${reason}`,
            back > 0 ? `We will pay back ${sum(back, language)}.` : '',
          ],
          language,
        );
  },
  'orders/paid-too-late': ({ number, totalPence }, language) => {
    const [n, total] = [text(number), sum(totalPence, language)];
    return language === 'cy'
      ? written(
          `Taliad am archeb ${n} a ganslwyd`,
          [`Cyrhaeddodd ${total} wedi i archeb ${n} gael ei chanslo. Byddwn yn ei ad-dalu.`],
          language,
        )
      : written(
          `A payment for the cancelled order ${n}`,
          [`${total} arrived after order ${n} was cancelled. We will pay it back.`],
          language,
        );
  },
  'orders/refunded': ({ number, totalPence }, language) => {
    const [n, total] = [text(number), sum(totalPence, language)];
    return language === 'cy'
      ? written(`Mae archeb ${n} wedi’i had-dalu`, [`Rydym wedi ad-dalu ${total}.`], language)
      : written(`Order ${n} has been paid back`, [`We have paid back ${total}.`], language);
  },
};
