import { cy as shared } from '../shared/wish.texts.cy.js';
import type { PasswordWords } from './password.texts.js';

/** The words of a form with a password in it, in Welsh. A draft: no speaker has reviewed it. */
export const cy: PasswordWords = {
  ...shared,
  show: 'Dangos',
  hide: 'Cuddio',
  showName: (label) => `Dangos: ${label}`,
  hideName: (label) => `Cuddio: ${label}`,
  wrong: 'Mae problem',
  giveEmail: 'Rhowch gyfeiriad e-bost, fel enw@example.org.',
};
