import { cy as password } from '../password.cy.js';
import type { ChangePasswordWords } from './guild-change-password.texts.js';

/** The words of `<guild-change-password>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: ChangePasswordWords = {
  ...password,
  title: 'Sut rydych yn mewngofnodi',
  email: 'Cyfeiriad e-bost',
  emailNow: (email) => `Rydych yn mewngofnodi â ${email}.`,
  waiting: (email, time, day) =>
    `Rydym wedi anfon dolen i ${email}. Dilynwch hi erbyn ${time} ar ${day} i fewngofnodi â’r cyfeiriad hwnnw. Tan hynny mae’r hen un yn parhau.`,
  changeEmail: 'Newid y cyfeiriad',
  newEmail: 'Cyfeiriad e-bost newydd',
  newEmailWhy: 'Anfonwn ddolen yno. Byddwch yn mewngofnodi â’r hen gyfeiriad nes i chi ei dilyn.',
  sendLink: 'Anfon y ddolen',
  keepEmail: 'Cadw’r cyfeiriad',
  password: 'Cyfrinair',
  current: 'Cyfrinair presennol',
  newPassword: 'Cyfrinair newydd',
  changePassword: 'Newid y cyfrinair',
  changed: 'Mae eich cyfrinair wedi’i newid.',
  giveCurrent: 'Rhowch y cyfrinair rydych yn ei ddefnyddio nawr.',
  givePassword: 'Dewiswch gyfrinair newydd.',
  giveEmail: 'Rhowch y cyfeiriad newydd, fel enw@example.org.',
  refused: 'Ni newidiwyd dim.',
};
