import type { SettleTexts } from './settle.texts.js';

/** The words of what the finance team does with an invoice, in Welsh. A draft: no speaker has reviewed it. */
export const cy: SettleTexts = {
  wrong: 'Mae problem',
  markPaid: 'Nodi’n daledig',
  markPaidBack: 'Nodi iddo gael ei dalu’n ôl',
  markUnpaid: 'Tynnu “talwyd” yn ôl',
  cancelInvoice: 'Canslo’r anfoneb',
  named: (act, name) => `${act}: ${name}`,
  payTitle: (invoices) => (invoices === 1 ? 'Nodi bod hon wedi’i thalu?' : `Nodi bod ${invoices} anfoneb wedi’u talu?`),
  paidOn: 'Ar ba ddiwrnod y cyrhaeddodd yr arian?',
  paidOnWhy: 'Y diwrnod ar y datganiad banc. Yr un diwrnod yw i bob un ohonynt.',
  givePaidOn: 'Rhowch y diwrnod y cyrhaeddodd yr arian.',
  paySum: (sum) => `${sum} i gyd`,
  unpayTitle: 'Tynnu’n ôl ei bod wedi’i thalu?',
  unpaySays: 'Bydd ar agor eto, ac i’w thalu.',
  cancelTitle: 'Canslo’r anfoneb hon?',
  cancelSays: (sum) => `Bydd nodyn credyd yn tynnu ${sum} oddi arni. Ni ellir dadwneud hyn.`,
  why: 'Pam mae’n cael ei chanslo?',
  whyHint: 'Bydd hyn ar y nodyn credyd.',
  giveWhy: 'Dywedwch pam mae’n cael ei chanslo.',
  keep: 'Ei gadael fel y mae',
  paidSays: (name, day) => `Nodwyd bod ${name} wedi’i thalu ar ${day}.`,
  unpaidSays: (name) => `Mae ${name} ar agor eto.`,
  cancelledSays: (name) => `Mae ${name} wedi’i chanslo â nodyn credyd.`,
  sentSays: (name) => `Mae ${name} ar ei ffordd drwy e-bost.`,
  andMore: (invoices) => `a ${invoices} arall`,
};
