import { formatPence } from '@guildhall/core';
import type { PriceLine } from '@guildhall/core/orders';
import type { ViewDesk } from '../engine/desk.js';
import type { Language } from '../engine/effects.js';
import type { OrderRow } from './rows.js';

type Stage = OrderRow['stage'];

const LABELS: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  'en-GB': {
    placed: 'Placed',
    paid: 'Paid',
    'on-account': 'On account',
    'in-production': 'In production',
    dispatched: 'On its way',
    'refund-due': 'To be paid back',
    cancelled: 'Cancelled',
  },
  cy: {
    placed: 'Wedi’i gosod',
    paid: 'Wedi’i thalu',
    'on-account': 'Ar gyfrif',
    'in-production': 'Yn cael ei chynhyrchu',
    dispatched: 'Ar ei ffordd',
    'refund-due': 'I’w had-dalu',
    cancelled: 'Wedi’i chanslo',
  },
};

/** A sum in pence, and as people read it. */
export const moneyOf = (desk: ViewDesk, pence: number) => ({ pence, text: formatPence(pence, desk.language) });

/** A line of a price as views show it. */
export const priceLine = ({ label, amount }: PriceLine) => ({ label, text: amount });

/** What a stage is called. The Welsh is a draft. */
export const stageLabel = (stage: Stage, language: Language): string => LABELS[language][stage];

/** What happens next with an order, in a sentence. The Welsh is a draft. */
export function nextOf({ stage, payBy, declined }: OrderRow, language: Language): string {
  const isWelsh = language === 'cy';
  switch (stage) {
    case 'placed':
      if (declined !== undefined)
        return isWelsh
          ? 'Gwrthodwyd y taliad. Gallwch geisio talu eto.'
          : 'The payment was declined. You can try to pay again.';
      if (payBy === 'card') return isWelsh ? 'Rydym yn aros am y taliad.' : 'We are waiting for the payment.';
      return isWelsh ? 'Byddwn yn anfon anfoneb atoch.' : 'We will send your centre an invoice.';
    case 'paid':
    case 'on-account':
      return isWelsh ? 'Byddwn yn argraffu’r copïau nesaf.' : 'We will print the copies next.';
    case 'in-production':
      return isWelsh ? 'Mae’r copïau’n cael eu hargraffu.' : 'The copies are being printed.';
    case 'dispatched':
      return isWelsh ? 'Mae’r archeb ar ei ffordd atoch.' : 'The order is on its way to you.';
    case 'refund-due':
      return isWelsh ? 'Byddwn yn ad-dalu’r hyn a dalwyd.' : 'We will pay back what was paid.';
    case 'cancelled':
      return isWelsh ? 'Ni fydd dim byd arall yn digwydd.' : 'Nothing more will happen.';
  }
}

/** That sharing is free. The Welsh is a draft. */
export function sharingSays(isCentre: boolean, language: Language): string {
  if (language === 'cy')
    return isCentre
      ? 'Gall eich dysgwyr rannu eu dogfennau digidol am ddim. Maent yr un mor ddilys â chopi printiedig, ac yn aml mae hynny’n ddigon.'
      : 'Gallwch rannu eich dogfennau digidol am ddim. Maent yr un mor ddilys â chopi printiedig, ac yn aml mae hynny’n ddigon.';
  return isCentre
    ? 'Your learners can share their digital documents free of charge. They count as much as a printed copy, and are often enough.'
    : 'You can share your digital documents free of charge. They count as much as a printed copy, and are often enough.';
}
