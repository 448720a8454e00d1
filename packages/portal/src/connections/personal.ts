import { connectionLife } from '@guildhall/core/machines';
import { forgetLetters } from '../achievements/forget-letters.js';
import { ERASED_EMAIL, ERASED_NAME } from '../shared/erased.js';
import type { Desk, ViewDesk } from '../engine/desk.js';
import type { Personal } from '../engine/room.js';
import type { ConnectionRow, SightingRow } from './rows.js';

/**
 * What the room connections keeps of a person.
 *
 * A connection has two sides. The other side keeps that there was one, and what
 * was seen over it, without the name and address of whoever is forgotten; what
 * was still open is ended.
 */
export const connectionsPersonal: Personal = {
  kept: async (desk, personId) => {
    const { asLearner, asThirdParty } = await connectionsOf(desk, personId);
    const account = await desk.get('accounts', personId);
    const isThirdParty = account?.roles.includes('third-party') ?? false;
    return {
      connections: [
        ...asLearner.map((row) => (account?.learnerId === undefined ? addressOnly(row) : keptOfLearner(row))),
        ...asThirdParty.map((row) => (isThirdParty ? keptOfThirdParty(row) : addressOnly(row))),
      ],
      sightings: (await sightingsOf(desk, personId)).map(({ connectionId, documentId, seenAt }) => ({
        connectionId,
        documentId,
        seenAt,
      })),
    };
  },
  forget: async (desk, personId) => {
    const { asLearner, asThirdParty } = await connectionsOf(desk, personId);
    for (const row of asLearner) {
      const account = await desk.get('accounts', personId);
      await forgetLetters(desk, row.thirdPartyId, [row.learnerName, row.learnerEmail, account?.email]);
      const isAskedFor = row.learnerEmail !== undefined;
      desk.put('connections', {
        // A pseudonymous id stays, by which what was seen is joined to it.
        ...withoutWords(ended(desk, row)),
        learnerName: ERASED_NAME,
        ...(isAskedFor ? { learnerEmail: ERASED_EMAIL, learnerEmailKey: ERASED_EMAIL } : {}),
      });
    }
    for (const row of asThirdParty) {
      await forgetLetters(desk, row.learnerPersonId, [row.thirdPartyName, row.thirdPartyEmail]);
      desk.put('connections', {
        ...withoutWords(ended(desk, row)),
        thirdPartyName: ERASED_NAME,
        thirdPartyEmail: ERASED_EMAIL,
        thirdPartyEmailKey: ERASED_EMAIL,
      });
    }
    return undefined;
  },
};

// What a file says of the other side is what that side has shown: no id of theirs tells whether they have an account.
function keptOfLearner({ learnerPersonId, thirdPartyId, ...row }: ConnectionRow) {
  return row;
}

function keptOfThirdParty({ learnerId, learnerPersonId, learnerName, documentIds, ...row }: ConnectionRow) {
  const isKnown = row.initiatedBy === 'learner' || row.acceptedAt !== undefined;
  return { ...row, ...(isKnown && learnerName !== undefined ? { learnerName } : {}) };
}

// Somebody's address was typed who is no such side: that it was is told, and not by whom.
function addressOnly({ id, createdOn, stage, initiatedBy, learnerEmail, thirdPartyEmail }: ConnectionRow) {
  return { id, createdOn, stage, address: initiatedBy === 'learner' ? thirdPartyEmail : (learnerEmail ?? '') };
}

// What somebody wrote may name either side.
function withoutWords(row: ConnectionRow): ConnectionRow {
  return { ...row, purpose: undefined };
}

function ended(desk: Desk, row: ConnectionRow): ConnectionRow {
  const moved = desk.move('connections', connectionLife, row, { type: 'remove', at: desk.now });
  return moved.ok ? moved.row : row;
}

async function connectionsOf(desk: ViewDesk, personId: string) {
  const account = await desk.get('accounts', personId);
  const learnerId = account?.learnerId;
  const find = async (index: string, key: string | undefined): Promise<readonly ConnectionRow[]> =>
    key === undefined ? [] : (await desk.find('connections', { index, where: [key] })).rows;
  const unique = (rows: readonly ConnectionRow[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
  return {
    asLearner: unique([...(await find('learner', learnerId)), ...(await find('learner-email', account?.emailKey))]),
    asThirdParty: unique([...(await find('third-party', personId)), ...(await find('email', account?.emailKey))]),
  };
}

async function sightingsOf(desk: ViewDesk, personId: string): Promise<readonly SightingRow[]> {
  const learnerId = (await desk.get('accounts', personId))?.learnerId;
  const seen = (await desk.find('sightings', { index: 'third-party', where: [personId] })).rows;
  if (learnerId === undefined) return seen;
  return [...seen, ...(await desk.find('sightings', { index: 'learner', where: [learnerId] })).rows];
}
