import { en as shared } from '../shared/wish.texts.js';

/** The words of a form with a password in it, in English. */
export const en = {
  ...shared,
  show: 'Show',
  hide: 'Hide',
  showName: (label: string): string => `Show: ${label}`,
  hideName: (label: string): string => `Hide: ${label}`,
  wrong: 'There is a problem',
  giveEmail: 'Enter an email address, like name@example.org.',
};

/** The words of a form with a password in it. */
export type PasswordWords = typeof en;
