import { accountOfLearner } from '../accounts/find-account.js';
import type { Addressee, ViewDesk } from '../engine/desk.js';

/** Where a learner is written to; learners without an account are not. */
export async function addresseeOfLearner(desk: ViewDesk, learnerId: string): Promise<Addressee | undefined> {
  const account = await accountOfLearner(desk, learnerId);
  return account === undefined ? undefined : { email: account.email, personId: account.id };
}
