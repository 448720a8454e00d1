import type { Who } from '../history.js';

/** Somebody of the body of money advisers, by a name of the history. */
export const ima = (as: string): Who => ({ body: 'ima', as });

/** How many days before now its history begins: fourteen months. */
export const BEGINS = 425;
