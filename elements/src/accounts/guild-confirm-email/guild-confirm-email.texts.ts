import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-confirm-email>`, in English. */
export const en = {
  ...shared,
  title: 'Confirm your new email address',
  why: 'From then on you sign in with the address this link was sent to, and no longer with the old one. Your password stays as it is.',
  confirm: 'Confirm this address',
  confirmed: 'Your new address is confirmed.',
  nowSignIn: 'Sign in with it from now on.',
  signIn: 'Sign in',
  refused: 'The address was not confirmed.',
  failed: 'Something went wrong, and the address was not confirmed. Please try again.',
  unanswered: 'Addresses cannot be confirmed on this page.',
};

/** The words of `<guild-confirm-email>`. */
export type ConfirmEmailWords = typeof en;
