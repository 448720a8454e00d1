import type { ViewDesk } from '../engine/desk.js';
import type { Personal } from '../engine/room.js';
import { ERASED_NAME } from '../shared/erased.js';
import type { CandidateRow } from './rows.js';

/**
 * What the room registrations keeps of a person: that they are a candidate.
 *
 * A centre counts its candidates and their units, so that these stay, with
 * neither name nor number. Groups are a centre's, and say nothing of anybody.
 */
export const registrationsPersonal: Personal = {
  kept: async (desk, personId) => ({ candidates: await candidatesOf(desk, personId) }),
  forget: async (desk, personId) => {
    for (const row of await candidatesOf(desk, personId)) {
      desk.put('candidates', { ...row, name: ERASED_NAME, number: `erased/${row.id}` });
    }
    return undefined;
  },
};

/** A candidate is somebody with an account by the number on the body's record of the learner. */
async function candidatesOf(desk: ViewDesk, personId: string): Promise<readonly CandidateRow[]> {
  const account = await desk.get('accounts', personId);
  const learner = account?.learnerId === undefined ? undefined : await desk.get('learners', account.learnerId);
  if (learner === undefined) return [];
  return (await desk.find('candidates', { index: 'number', where: [learner.number] })).rows;
}
