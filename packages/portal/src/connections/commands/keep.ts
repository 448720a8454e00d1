import { connectionLife } from '@guildhall/core/machines';
import type { connectionsCommands } from '../../contract/connections.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { standingOf } from '../ask-rules.js';
import { openUntil } from '../opened.js';
import { settle } from '../settle.js';
import { sharedWith } from '../shares.js';
import { peopleOf } from './answer.js';

/** What is kept because somebody looked, or because time went by. */
export const keepHandlers: Pick<
  CommandHandlers<typeof connectionsCommands>,
  'connections/look-at-document' | 'connections/announce-lapse' | 'connections/announce-end'
> = {
  'connections/look-at-document': async (desk, { connectionId, documentId }) => {
    const row = await desk.get('connections', connectionId);
    const document = await desk.get('documents', documentId);
    const settled = row === undefined ? undefined : await settle(desk, row);
    const seen = settled === undefined || document === undefined ? undefined : { settled, document };
    const may = desk.may('connections/look-at-document', seen, (each) => ({
      body: desk.body,
      sharedWith: sharedWith(desk, each.settled, each.document),
    }));
    if (!may.ok) return may;
    const { learnerId } = may.thing.settled.connection;
    desk.put('sightings', {
      id: desk.newId('sighting'),
      body: desk.body,
      connectionId,
      learnerId,
      thirdPartyId: desk.actor.personId ?? '',
      documentId,
      seenAt: desk.now,
    });
    const learner = may.thing.settled.learner?.id;
    if (learner !== undefined) desk.about(learner);
    return done({ openUntil: openUntil(desk.now) });
  },
  'connections/announce-lapse': async (desk, { connectionId }) => {
    const may = desk.may('connections/announce-lapse', await desk.get('connections', connectionId));
    if (!may.ok) return may;
    const settled = await settle(desk, may.thing);
    if (standingOf(desk, settled).standing === 'pending') {
      return refuse({ code: 'connections/has-not-lapsed', says: 'It waits for an answer still.' });
    }
    const people = peopleOf(settled);
    const moved = desk.move('connections', connectionLife, may.thing, { type: 'request.lapsed' }, people);
    return moved.ok ? done({}) : moved;
  },
  'connections/announce-end': async (desk, { connectionId, lastDay }) => {
    const may = desk.may('connections/announce-end', await desk.get('connections', connectionId));
    if (!may.ok) return may;
    const settled = await settle(desk, may.thing);
    const event = { type: 'end.announced', lastDay, hasPassed: desk.today > lastDay } as const;
    // With a side that has left there is nothing more to extend, and nobody to tell.
    const people = settled.connection.stage === 'active' ? peopleOf(settled) : {};
    const moved = desk.move('connections', connectionLife, may.thing, event, people);
    return moved.ok ? done({}) : moved;
  },
};
