import { en as shared } from './texts.js';

/** The words of an element that announces wishes, in English. */
export const en = {
  ...shared,
  /** While a wish is on its way. */
  busy: 'Working …',
  done: 'Done.',
  refused: 'This was not done.',
  failed: 'Something went wrong, and nothing was changed. Please try again.',
  unanswered: 'This page cannot do that.',
};

/** The words of an element that announces wishes. */
export type WishWords = typeof en;
