import { decideInitiate, judgeStanding } from '@guildhall/core/connections';
import { nameOf } from '../../shared/name-of.js';
import type { connectionsCommands } from '../../contract/connections.js';
import { type Desk, done, refuse, type Refused } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { refusalOf } from '../ask-rules.js';
import type { ConnectionRow } from '../rows.js';
import { learnerByEmail, settle, thirdPartyByEmail } from '../settle.js';

/** The two ways in which a connection begins. */
export const beginHandlers: Pick<
  CommandHandlers<typeof connectionsCommands>,
  'connections/invite' | 'connections/request'
> = {
  'connections/invite': async (desk, { name, email, expiresOn }) => {
    const { body, actor, now } = desk;
    const may = desk.may('connections/invite', { body, learnerId: actor.learnerId });
    if (!may.ok) return may;
    const learnerId = actor.learnerId ?? '';
    const personId = actor.personId ?? '';
    const key = emailKey(email);
    const mine = (await desk.find('connections', { index: 'learner', where: [learnerId] })).rows;
    const trouble =
      (await ownAddress(desk, key)) ??
      (await waiting(
        desk,
        mine.filter((row) => row.initiatedBy === 'learner' && row.thirdPartyEmailKey === key),
      ));
    if (trouble !== undefined) return trouble;
    const begun = decideInitiate(
      desk.rulebook('connections'),
      { body, learnerId, ...(expiresOn === undefined ? {} : { expiresOn }) },
      { body, role: 'learner', id: learnerId },
      now,
    );
    desk.decided(begun.decision, undefined, personId);
    if (begun.begins === undefined) return refuse(refusalOf(desk, begun.decision) ?? notBegun());
    const account = await desk.get('accounts', personId);
    const thirdParty = await thirdPartyByEmail(desk, key);
    const learnerName = nameOf(await desk.get('learners', learnerId));
    const connectionId = desk.newId('connection');
    desk.put('connections', {
      id: connectionId,
      body,
      learnerId,
      learnerPersonId: personId,
      learnerName,
      ...(thirdParty === undefined ? {} : { thirdPartyId: thirdParty.id }),
      thirdPartyName: name,
      thirdPartyEmail: email,
      thirdPartyEmailKey: key,
      initiatedBy: 'learner',
      ...opening(desk, begun.begins),
    });
    desk.effect({
      do: 'email',
      template: 'connections/invited',
      to: email,
      data: { name, learnerName, learnerEmail: account?.email ?? '', lastDay: begun.begins.expiresOn },
      // Without an account it is about the learner, and is erased with them.
      personId: thirdParty?.id ?? personId,
    });
    if (thirdParty !== undefined) desk.about(thirdParty.id);
    return done({ connectionId, lastDay: begun.begins.expiresOn });
  },
  'connections/request': async (desk, { email, purpose }) => {
    const { body, actor, now } = desk;
    const may = desk.may('connections/request', { body, thirdPartyId: actor.personId });
    if (!may.ok) return may;
    const personId = actor.personId ?? '';
    const key = emailKey(email);
    const mine = (await desk.find('connections', { index: 'third-party', where: [personId] })).rows;
    const trouble =
      (await ownAddress(desk, key)) ??
      (await waiting(
        desk,
        mine.filter((row) => row.initiatedBy === 'third-party' && row.learnerEmailKey === key),
      ));
    if (trouble !== undefined) return trouble;
    const learner = await learnerByEmail(desk, key);
    const connectionId = desk.newId('connection');
    const begun = decideInitiate(
      desk.rulebook('connections'),
      { body, learnerId: learner?.learnerId ?? connectionId, thirdPartyId: personId, purpose },
      { body, role: 'third-party', id: personId },
      now,
    );
    desk.decided(begun.decision, undefined, personId);
    if (begun.begins === undefined) return refuse(refusalOf(desk, begun.decision) ?? notBegun());
    const account = await desk.get('accounts', personId);
    const thirdPartyName = account === undefined ? '' : nameOf(account);
    desk.put('connections', {
      id: connectionId,
      body,
      ...(learner?.learnerId === undefined ? {} : { learnerId: learner.learnerId, learnerPersonId: learner.id }),
      learnerEmail: email,
      learnerEmailKey: key,
      thirdPartyId: personId,
      thirdPartyName,
      thirdPartyEmail: account?.email ?? '',
      thirdPartyEmailKey: account?.emailKey ?? '',
      initiatedBy: 'third-party',
      purpose: purpose.trim(),
      ...opening(desk, begun.begins),
    });
    // Whoever asks is answered the same where there is no such learner: nobody finds out who has an account.
    if (learner !== undefined) {
      desk.effect({
        do: 'email',
        template: 'connections/requested',
        to: learner.email,
        data: { name: thirdPartyName, email: account?.email ?? '', purpose: purpose.trim() },
        personId: learner.id,
      });
      desk.about(learner.id);
    }
    return done({ connectionId });
  },
};

const opening = (
  { now }: Desk,
  { createdOn, expiresOn }: { readonly createdOn: string; readonly expiresOn: string },
): Pick<ConnectionRow, 'stage' | 'createdOn' | 'createdAt' | 'expiresOn' | 'documentIds' | 'waitingSince'> => ({
  stage: 'pending',
  createdOn,
  createdAt: now,
  expiresOn,
  documentIds: [],
  waitingSince: createdOn,
});

async function ownAddress(desk: Desk, key: string): Promise<Refused | undefined> {
  const account = await desk.get('accounts', desk.actor.personId ?? '');
  if (account?.emailKey !== key) return undefined;
  return refuse({
    code: 'connections/own-email',
    says: 'This is your own address.',
    unblock: 'Give the address of the other side.',
  });
}

async function waiting(desk: Desk, rows: readonly ConnectionRow[]): Promise<Refused | undefined> {
  for (const row of rows) {
    const { connection } = await settle(desk, row);
    if (judgeStanding(desk.rulebook('connections'), connection, desk.now)?.standing !== 'pending') continue;
    return refuse({
      code: 'connections/already-waiting',
      says: 'You have asked at this address already, and wait for the answer.',
      unblock: 'Wait for the answer, or end that one and begin anew.',
    });
  }
  return undefined;
}

const notBegun = () => ({ code: 'connections/not-begun', says: 'The rules do not say how long this would last.' });
