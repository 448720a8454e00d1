import type { Refusal } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';
import type { MembershipRow } from './rows.js';

/** A person's membership: the one that has not ended, or else the last; `undefined` for who never was a member. */
export async function membershipOf(desk: ViewDesk, personId: string): Promise<MembershipRow | undefined> {
  const { rows } = await desk.find('memberships', { index: 'person', where: [personId] });
  const newest = [...rows].sort((a, b) => (a.joinedOn > b.joinedOn ? -1 : 1));
  return newest.find(({ stage }) => stage !== 'ended') ?? newest[0];
}

/** Said where somebody has no membership. */
export const NO_MEMBERSHIP: Refusal = {
  code: 'memberships/no-membership',
  says: 'This person has no membership.',
  unblock: 'Make them a member first.',
};
