import { cy as password } from '../password.cy.js';
import type { ForgottenPasswordWords } from './guild-forgotten-password.texts.js';

/** The words of `<guild-forgotten-password>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: ForgottenPasswordWords = {
  ...password,
  title: 'Wedi anghofio eich enw defnyddiwr neu’ch cyfrinair',
  password: 'Wedi anghofio eich cyfrinair',
  passwordWhy: 'Anfonwn ddolen i osod cyfrinair newydd i’ch cyfeiriad e-bost.',
  email: 'Cyfeiriad e-bost',
  emailWhy: 'Yr un rydych yn mewngofnodi ag ef.',
  sendLink: 'Anfon dolen ataf',
  username: 'Wedi anghofio eich enw defnyddiwr',
  usernameWhy: 'Eich enw defnyddiwr yw’r cyfeiriad e-bost a roesoch wrth ymuno. Anfonwn nodyn atgoffa yno.',
  firstName: 'Enw cyntaf',
  lastName: 'Cyfenw',
  sendUsername: 'Fy atgoffa',
  giveEmail: 'Rhowch y cyfeiriad e-bost rydych yn mewngofnodi ag ef, fel enw@example.org.',
  giveFirstName: 'Rhowch eich enw cyntaf.',
  giveLastName: 'Rhowch eich cyfenw.',
  signIn: 'Mynd yn ôl i fewngofnodi',
  refused: 'Nid anfonwyd dim.',
  failed: 'Aeth rhywbeth o’i le, ac nid anfonwyd dim. Rhowch gynnig arall arni.',
};
