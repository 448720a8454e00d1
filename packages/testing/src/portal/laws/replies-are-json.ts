import type { StepLaw } from '../model/law.js';
import { isSame } from './is-same.js';

/** Every reply survives JSON: it can cross a wire. */
export const repliesAreJson: StepLaw = {
  name: 'replies are JSON',
  check: ({ event }) => {
    if (event.kind !== 'act' && event.kind !== 'look') return;
    if (!isSame(JSON.parse(JSON.stringify(event.reply)), event.reply))
      throw new Error(`The reply of ${event.name} does not survive JSON.`);
  },
};
