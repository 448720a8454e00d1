import type { Who } from '../history.js';

/** Somebody of the body of the motor industry, by a name of the history. */
export const imi = (as: string): Who => ({ body: 'imi', as });

/** How many days before now its history begins: fourteen months. */
export const BEGINS = 425;
