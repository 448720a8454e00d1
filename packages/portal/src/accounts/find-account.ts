import type { ViewDesk } from '../engine/desk.js';
import { emailKey } from '../rows/fields.js';
import type { AccountRow } from './rows.js';

/** The account that signs in with an address; one that was closed does not count. */
export async function accountByEmail(desk: ViewDesk, address: string): Promise<AccountRow | undefined> {
  const { rows } = await desk.find('accounts', { index: 'email', where: [emailKey(address)] });
  return rows.find(({ stage }) => stage === 'active');
}

/** The account of a learner as the body has them on record, while it is open. */
export async function accountOfLearner(desk: ViewDesk, learnerId: string): Promise<AccountRow | undefined> {
  const { rows } = await desk.find('accounts', { index: 'learner', where: [learnerId] });
  return rows.find(({ stage }) => stage === 'active');
}

/**
 * Whether somebody is registered now: with an account that is not closed.
 *
 * What a third party sees, and what is seen of a learner, ends with this at once.
 */
export async function isRegistered(desk: ViewDesk, accountId: string): Promise<boolean> {
  return (await desk.get('accounts', accountId))?.stage === 'active';
}
