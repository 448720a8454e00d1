import type { ViewDesk } from '../engine/desk.js';
import type { ConnectionRow } from './rows.js';
import { type Settled, settle, subjectOfConnection } from './settle.js';

/**
 * Every connection of whoever asks, newest first: those of their record or
 * account, and those that reached their address before there was one.
 */
export async function connectionsOfMine(desk: ViewDesk): Promise<readonly Settled[]> {
  const { learnerId, personId, roles } = desk.actor;
  if (personId === undefined) return [];
  const account = await desk.get('accounts', personId);
  const found = new Map<string, ConnectionRow>();
  const gather = async (index: string, key: string | undefined): Promise<void> => {
    if (key === undefined) return;
    for (const row of (await desk.find('connections', { index, where: [key] })).rows) found.set(row.id, row);
  };
  if (roles.includes('learner')) {
    await gather('learner', learnerId);
    await gather('learner-email', account?.emailKey);
  }
  if (roles.includes('third-party')) {
    await gather('third-party', personId);
    await gather('email', account?.emailKey);
  }
  const settled = await Promise.all([...found.values()].map((row) => settle(desk, row)));
  return settled
    .filter((each) => {
      const subject = subjectOfConnection(each);
      return (
        (roles.includes('learner') && learnerId !== undefined && subject.learnerId === learnerId) ||
        (roles.includes('third-party') && subject.thirdPartyId === personId)
      );
    })
    .sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

const key = ({ row }: Settled): string => `${row.createdAt} ${row.id}`;
