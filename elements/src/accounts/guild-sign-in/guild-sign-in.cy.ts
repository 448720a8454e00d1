import { cy as password } from '../password.cy.js';
import type { SignInWords } from './guild-sign-in.texts.js';

/** The words of `<guild-sign-in>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: SignInWords = {
  ...password,
  title: 'Mewngofnodi',
  email: 'Cyfeiriad e-bost',
  emailWhy: 'Yr un a roesoch wrth ymuno.',
  password: 'Cyfrinair',
  signIn: 'Mewngofnodi',
  forgotten: 'Wedi anghofio eich enw defnyddiwr neu’ch cyfrinair?',
  giveEmail: 'Rhowch eich cyfeiriad e-bost, fel enw@example.org.',
  givePassword: 'Rhowch eich cyfrinair.',
  signedIn: (name) => (name ? `Rydych wedi mewngofnodi, ${name}.` : 'Rydych wedi mewngofnodi.'),
  refused: 'Nid ydych wedi mewngofnodi.',
  failed: 'Aeth rhywbeth o’i le, ac nid ydych wedi mewngofnodi. Rhowch gynnig arall arni.',
  unanswered: 'Ni all neb fewngofnodi ar y dudalen hon.',
};
