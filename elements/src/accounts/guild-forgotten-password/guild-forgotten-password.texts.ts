import { en as password } from '../password.texts.js';

/** The words of `<guild-forgotten-password>`, in English. */
export const en = {
  ...password,
  title: 'Forgotten username or password',
  password: 'Forgotten password',
  passwordWhy: 'We send a link to set a new password to your email address.',
  email: 'Email address',
  emailWhy: 'The one you sign in with.',
  sendLink: 'Send me a link',
  username: 'Forgotten username',
  usernameWhy: 'Your username is the email address you gave when you joined. We send a reminder there.',
  firstName: 'First name',
  lastName: 'Last name',
  sendUsername: 'Remind me',
  giveEmail: 'Enter the email address you sign in with, like name@example.org.',
  giveFirstName: 'Enter your first name.',
  giveLastName: 'Enter your last name.',
  signIn: 'Go back and sign in',
  refused: 'Nothing was sent.',
  failed: 'Something went wrong, and nothing was sent. Please try again.',
};

/** The words of `<guild-forgotten-password>`. */
export type ForgottenPasswordWords = typeof en;
