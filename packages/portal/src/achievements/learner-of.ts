import { accountOfLearner } from '../accounts/find-account.js';
import type { Addressee, ViewDesk } from '../engine/desk.js';
import { addresseeOfPerson } from '../shared/addressee-of-person.js';

/** Where a learner is written to; learners without an account are not. */
export async function addresseeOfLearner(desk: ViewDesk, learnerId: string): Promise<Addressee | undefined> {
  return addresseeOfPerson(await accountOfLearner(desk, learnerId));
}
