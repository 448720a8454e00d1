import { en as password } from '../password.texts.js';

/** The words of `<guild-sign-in>`, in English. */
export const en = {
  ...password,
  title: 'Sign in',
  email: 'Email address',
  emailWhy: 'The one you gave when you joined.',
  password: 'Password',
  signIn: 'Sign in',
  forgotten: 'Forgotten your username or password?',
  giveEmail: 'Enter your email address, like name@example.org.',
  givePassword: 'Enter your password.',
  signedIn: (name: string | undefined): string => (name ? `You are signed in, ${name}.` : 'You are signed in.'),
  refused: 'You are not signed in.',
  failed: 'Something went wrong, and you are not signed in. Please try again.',
  unanswered: 'Nobody can sign in on this page.',
};

/** The words of `<guild-sign-in>`. */
export type SignInWords = typeof en;
