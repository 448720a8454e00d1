import { en as password } from '../password.texts.js';

/** The words of `<guild-set-password>`, in English. */
export const en = {
  ...password,
  title: 'Choose a password',
  until: (time: string, day: string): string => `This link works once, until ${time} on ${day}.`,
  password: 'New password',
  set: 'Set the password',
  isSet: 'Your password is set.',
  nowSignIn: 'You can sign in with it now.',
  signIn: 'Sign in',
  ended: 'This link does not work',
  broken: 'It has run out, has been used, or was not copied whole.',
  newLink: 'Ask for a new link with the email address you sign in with. Only the latest link works.',
  askAgain: 'Ask for a new link',
  givePassword: 'Choose a password.',
  refused: 'The password was not set.',
  failed: 'Something went wrong, and the password was not set. Please try again.',
  unanswered: 'Passwords cannot be set on this page.',
};

/** The words of `<guild-set-password>`. */
export type SetPasswordWords = typeof en;
