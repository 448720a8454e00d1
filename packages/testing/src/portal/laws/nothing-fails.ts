import type { StepLaw } from '../model/law.js';

/** No command and no view ever fails by a fault of the portal. */
export const nothingFails: StepLaw = {
  name: 'nothing fails',
  check: ({ event }) => {
    if ((event.kind === 'act' || event.kind === 'look') && event.reply.kind === 'failed') {
      throw new Error(`${event.name} failed: ${event.reply.code} ${event.reply.says}`);
    }
  },
};
