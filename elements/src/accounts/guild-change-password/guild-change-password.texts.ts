import { en as password } from '../password.texts.js';

/** The words of `<guild-change-password>`, in English. */
export const en = {
  ...password,
  title: 'How you sign in',
  email: 'Email address',
  emailNow: (email: string): string => `You sign in with ${email}.`,
  waiting: (email: string, time: string, day: string): string =>
    `We have sent a link to ${email}. Follow it by ${time} on ${day} to sign in with that address. Until you do, the old one goes on.`,
  changeEmail: 'Change the address',
  newEmail: 'New email address',
  newEmailWhy: 'We send a link there. You sign in with the old address until you follow it.',
  sendLink: 'Send the link',
  keepEmail: 'Keep the address',
  password: 'Password',
  current: 'Current password',
  newPassword: 'New password',
  changePassword: 'Change the password',
  changed: 'Your password is changed.',
  giveCurrent: 'Enter the password you use now.',
  givePassword: 'Choose a new password.',
  giveEmail: 'Enter the new address, like name@example.org.',
  refused: 'Nothing was changed.',
};

/** The words of `<guild-change-password>`. */
export type ChangePasswordWords = typeof en;
