import { type ConnectionSides, connectionLife } from '@guildhall/core/machines';
import { addresseeOfPerson } from '../../shared/addressee-of-person.js';
import { nameOf } from '../../shared/name-of.js';
import type { connectionsCommands } from '../../contract/connections.js';
import { type Addressee, type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { askRules, refusalOf } from '../ask-rules.js';
import { choose } from '../choose.js';
import { type Settled, settle, sideOf, subjectOfConnection } from '../settle.js';

/** What the side does that did not begin a connection. */
export const answerHandlers: Pick<
  CommandHandlers<typeof connectionsCommands>,
  'connections/accept' | 'connections/decline'
> = {
  'connections/accept': async (desk, { connectionId, documentIds }) => {
    const may = await mayOnConnection(desk, 'connections/accept', connectionId);
    if (!may.ok) return may;
    const { decision } = askRules(desk, may.thing, 'accept');
    desk.decided(decision, undefined, may.thing.learner?.id);
    const refusal = refusalOf(desk, decision);
    if (refusal !== undefined) return refuse(refusal);
    const chosen = documentIds === undefined ? undefined : await choose(desk, may.thing, documentIds);
    if (chosen?.ok === false) return chosen;
    const { role } = sideOf(desk, may.thing);
    const moved = desk.move(
      'connections',
      connectionLife,
      may.thing.row,
      {
        type: 'accept',
        by: role === 'learner' ? 'learner' : 'third-party',
        at: desk.now,
        sides: await sidesOf(desk, may.thing),
        ...(chosen === undefined ? {} : { documentIds: chosen.documentIds }),
      },
      peopleOf(may.thing),
    );
    return moved.ok ? done({ lastDay: moved.row.expiresOn }) : moved;
  },
  'connections/decline': async (desk, { connectionId }) => {
    const may = await mayOnConnection(desk, 'connections/decline', connectionId);
    if (!may.ok) return may;
    const { decision } = askRules(desk, may.thing, 'decline');
    desk.decided(decision, undefined, may.thing.learner?.id);
    const refusal = refusalOf(desk, decision);
    if (refusal !== undefined) return refuse(refusal);
    const { role } = sideOf(desk, may.thing);
    const moved = desk.move(
      'connections',
      connectionLife,
      may.thing.row,
      {
        type: 'decline',
        by: role === 'learner' ? 'learner' : 'third-party',
        at: desk.now,
        sides: await sidesOf(desk, may.thing),
      },
      peopleOf(may.thing),
    );
    return moved.ok ? done({}) : moved;
  },
};

/** A connection as it stands, for whoever may do something with it. */
export async function mayOnConnection(desk: Desk, action: string, connectionId: string): Promise<Permitted<Settled>> {
  const row = await desk.get('connections', connectionId);
  const settled = row === undefined ? undefined : await settle(desk, row);
  const may = desk.may(action, settled, subjectOfConnection);
  if (may.ok) desk.about(...[may.thing.learner?.id, may.thing.thirdParty?.id].filter((id) => id !== undefined));
  return may;
}

/** The two sides as those an email can be sent to. */
export function peopleOf({ learner, thirdParty }: Settled): Readonly<Record<string, Addressee | undefined>> {
  return { learner: addresseeOfPerson(learner), 'third-party': addresseeOfPerson(thirdParty) };
}

// Who may answer has an account, and who began it too, or it would have ended: none of these is missing.
async function sidesOf(desk: Desk, { connection, learner, thirdParty }: Settled): Promise<ConnectionSides> {
  return {
    learnerId: connection.learnerId,
    learnerPersonId: learner?.id ?? '',
    learnerName: nameOf(await desk.get('learners', connection.learnerId)),
    thirdPartyId: thirdParty?.id ?? '',
  };
}
