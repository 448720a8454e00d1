import { connectionLife } from '@guildhall/core/machines';
import type { connectionsCommands } from '../../contract/connections.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { askRules, refusalOf } from '../ask-rules.js';
import { choose } from '../choose.js';
import { connectionsOfMine } from '../mine.js';
import { mayOnConnection, peopleOf } from './answer.js';

/** What is done with a connection once it is there. */
export const manageHandlers: Pick<
  CommandHandlers<typeof connectionsCommands>,
  'connections/share' | 'connections/extend' | 'connections/remove' | 'connections/remove-all'
> = {
  'connections/share': async (desk, { connectionId, documentIds }) => {
    const may = await mayOnConnection(desk, 'connections/share', connectionId);
    if (!may.ok) return may;
    const chosen = await choose(desk, may.thing, documentIds);
    if (!chosen.ok) return chosen;
    const event = { type: 'share', documentIds: chosen.documentIds } as const;
    const moved = desk.move('connections', connectionLife, may.thing.row, event);
    return moved.ok ? done({ documentIds: [...chosen.documentIds] }) : moved;
  },
  'connections/extend': async (desk, { connectionId, expiresOn }) => {
    const may = await mayOnConnection(desk, 'connections/extend', connectionId);
    if (!may.ok) return may;
    const { decision } = askRules(desk, may.thing, 'extend', { expiresOn });
    desk.decided(decision, undefined, may.thing.learner?.id);
    const refusal = refusalOf(desk, decision);
    if (refusal !== undefined) return refuse(refusal);
    const event = { type: 'extend', to: expiresOn } as const;
    const moved = desk.move('connections', connectionLife, may.thing.row, event, peopleOf(may.thing));
    return moved.ok ? done({ lastDay: moved.row.expiresOn }) : moved;
  },
  'connections/remove': async (desk, { connectionId }) => {
    const may = await mayOnConnection(desk, 'connections/remove', connectionId);
    if (!may.ok) return may;
    const { decision } = askRules(desk, may.thing, 'remove');
    desk.decided(decision, undefined, may.thing.learner?.id);
    const refusal = refusalOf(desk, decision);
    if (refusal !== undefined) return refuse(refusal);
    const moved = desk.move('connections', connectionLife, may.thing.row, { type: 'remove', at: desk.now });
    return moved.ok ? done({}) : moved;
  },
  'connections/remove-all': async (desk) => {
    const may = desk.may('connections/remove-all', { body: desk.body, learnerId: desk.actor.learnerId });
    if (!may.ok) return may;
    let removed = 0;
    for (const settled of await connectionsOfMine(desk)) {
      if (settled.connection.learnerId !== desk.actor.learnerId) continue;
      const { decision } = askRules(desk, settled, 'remove');
      if (refusalOf(desk, decision) !== undefined) continue;
      desk.decided(decision, undefined, desk.actor.personId);
      const moved = desk.move('connections', connectionLife, settled.row, { type: 'remove', at: desk.now });
      if (!moved.ok) return moved;
      if (settled.thirdParty !== undefined) desk.about(settled.thirdParty.id);
      removed++;
    }
    return done({ removed });
  },
};
