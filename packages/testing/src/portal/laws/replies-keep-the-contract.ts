import { commands, views } from '@guildhall/portal/contract';
import type { StepLaw } from '../model/law.js';

/** Every answer is what the wire contract says it is. */
export const repliesKeepTheContract: StepLaw = {
  name: 'replies keep the contract',
  check: ({ event }) => {
    const contract =
      event.kind === 'act'
        ? commands[event.name as keyof typeof commands]
        : event.kind === 'look'
          ? views[event.name as keyof typeof views]
          : undefined;
    if (contract === undefined || !('reply' in event)) return;
    const { reply } = event;
    // A command of somebody who was erased since answers that it was.
    if (reply.kind !== 'done' && reply.kind !== 'shown') return;
    const parsed = contract.answer.safeParse(reply.answer);
    if (!parsed.success)
      throw new Error(`${event.name} answers ${JSON.stringify(reply.answer)}: ${parsed.error.message}`);
  },
};
