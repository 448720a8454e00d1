import type { Subject } from '@guildhall/core/access';
import type { Connection, ConnectionActor } from '@guildhall/core/connections';
import type { AccountRow } from '../accounts/rows.js';
import type { ViewDesk } from '../engine/desk.js';
import type { ConnectionRow } from './rows.js';

/** A connection as it stands: its row, what the rules ask about it, and the accounts of its two sides that are open now. */
export interface Settled {
  readonly row: ConnectionRow;
  readonly connection: Connection;
  readonly learner?: AccountRow;
  readonly thirdParty?: AccountRow;
}

/**
 * Finds out how a connection stands.
 *
 * An account that was closed takes part in nothing: its connections count as
 * ended from that instant on, without anything having been written. Whoever was
 * invited or asked by email before they had an account is found by the email
 * once they have one; when they answer, their id is kept.
 */
export async function settle(desk: ViewDesk, row: ConnectionRow): Promise<Settled> {
  const learner = await learnerOf(desk, row);
  const found = await thirdPartyOf(desk, row);
  // Nobody is connected with themselves.
  const thirdParty = found !== undefined && found.id === learner?.id ? undefined : found;
  const beginner = row.initiatedBy === 'learner' ? learner : thirdParty;
  const isWhole = row.stage === 'active' ? learner !== undefined && thirdParty !== undefined : beginner !== undefined;
  const isEnded = (row.stage === 'active' || row.stage === 'pending') && !isWhole;
  const { id, body, thirdPartyName, thirdPartyEmail, initiatedBy, createdOn, expiresOn, documentIds } = row;
  return {
    row,
    connection: {
      id,
      body,
      // The row's own id is no learner's: a request that has found nobody is with nobody.
      learnerId: row.learnerId ?? learner?.learnerId ?? id,
      ...(thirdParty === undefined ? {} : { thirdPartyId: thirdParty.id }),
      thirdPartyName,
      thirdPartyEmail,
      initiatedBy,
      stage: isEnded ? 'removed' : row.stage,
      createdOn,
      expiresOn,
      documentIds,
    },
    ...(learner === undefined ? {} : { learner }),
    ...(thirdParty === undefined ? {} : { thirdParty }),
  };
}

/** What of a connection matters for who may do something with it. */
export function subjectOfConnection({ row, connection, thirdParty }: Settled): Subject {
  return { body: row.body, learnerId: connection.learnerId, thirdPartyId: thirdParty?.id };
}

/** Whoever acts, as one of the two sides. */
export function sideOf(desk: ViewDesk, { connection }: Settled): ConnectionActor {
  const { actor, body } = desk;
  return actor.learnerId !== undefined && actor.learnerId === connection.learnerId
    ? { body, role: 'learner', id: actor.learnerId }
    : { body, role: 'third-party', id: actor.personId ?? '' };
}

async function learnerOf(desk: ViewDesk, row: ConnectionRow): Promise<AccountRow | undefined> {
  if (row.learnerPersonId !== undefined) {
    const account = await desk.get('accounts', row.learnerPersonId);
    if (account?.stage === 'active' && account.learnerId === row.learnerId) return account;
  }
  const mayBeFound = row.stage === 'pending' && row.initiatedBy === 'third-party';
  return mayBeFound && row.learnerEmailKey !== undefined ? learnerByEmail(desk, row.learnerEmailKey) : undefined;
}

async function thirdPartyOf(desk: ViewDesk, row: ConnectionRow): Promise<AccountRow | undefined> {
  if (row.thirdPartyId !== undefined) {
    const account = await desk.get('accounts', row.thirdPartyId);
    if (account?.stage === 'active') return account;
  }
  const mayBeFound = row.stage === 'pending' && row.initiatedBy === 'learner';
  return mayBeFound ? thirdPartyByEmail(desk, row.thirdPartyEmailKey) : undefined;
}

/** The learner who has an account with an address. */
export async function learnerByEmail(desk: ViewDesk, emailKey: string): Promise<AccountRow | undefined> {
  const { rows } = await desk.find('accounts', { index: 'email', where: [emailKey] });
  return rows.find(({ stage, learnerId }) => stage === 'active' && learnerId !== undefined);
}

/** The third party who has an account with an address. */
export async function thirdPartyByEmail(desk: ViewDesk, emailKey: string): Promise<AccountRow | undefined> {
  const { rows } = await desk.find('accounts', { index: 'email', where: [emailKey] });
  return rows.find(({ stage, roles }) => stage === 'active' && roles.includes('third-party'));
}
