import type { AccountRow, LearnerRow } from '../accounts/rows.js';
import type { Addressee, ViewDesk } from '../engine/desk.js';
import { ERASED_NAME } from './erased.js';

/** The account that a learner signs in with now; `undefined` for one who has none, or closed it. */
export async function accountOfLearner(desk: ViewDesk, learnerId: string): Promise<AccountRow | undefined> {
  const { rows } = await desk.find('accounts', { index: 'learner', where: [learnerId] });
  return rows.find(({ stage }) => stage === 'active');
}

/** Where a learner is written to; learners without an account are not. */
export async function addresseeOfLearner(desk: ViewDesk, learnerId: string): Promise<Addressee | undefined> {
  const account = await accountOfLearner(desk, learnerId);
  return account === undefined ? undefined : { email: account.email, personId: account.id };
}

/** What is shown of a learner as the body has them on record. */
export function nameOfLearner(learner: LearnerRow | undefined): string {
  return learner === undefined ? ERASED_NAME : `${learner.firstName} ${learner.surname}`;
}
