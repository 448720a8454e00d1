import type { Role } from '@guildhall/core/access';
import type { History, WorldBody } from './history.js';

/** Keeps the first account of a body, which no command makes, under the name `administrator.BODY`. */
export async function givenAdministrator(history: History, body: WorldBody): Promise<void> {
  const { firstName, lastName, email } = history.people.person();
  const key = `administrator.${body}`;
  const id = `${body}-administrator`;
  await history.given('accounts', {
    id,
    body,
    kind: 'staff',
    roles: ['administrator'],
    firstName,
    lastName,
    email,
    emailKey: email.toLowerCase(),
    nameKey: `${lastName} ${firstName}`.toLowerCase(),
    stage: 'active',
    createdAt: `${history.day(430)}T09:00:00.000Z`,
  });
  history.name(key, id);
  const says = 'Gives staff their accounts, and reviews what does not match.';
  history.actors.push({ key, id, body, name: `${firstName} ${lastName}`, role: 'administrator', says });
}

/** Gives somebody of staff an account, under the name `KEY.BODY`. */
export async function inviteStaff(
  history: History,
  body: WorldBody,
  key: string,
  role: Exclude<Role, 'member' | 'learner' | 'centre-user' | 'third-party' | 'system'>,
  says: string,
): Promise<void> {
  const { firstName, lastName, email } = history.people.person();
  const name = `${key}.${body}`;
  const inviter = { body, as: `administrator.${body}` };
  const { accountId } = await history.act(inviter, 'accounts/invite-staff', {
    firstName,
    lastName,
    email,
    roles: [role],
  });
  history.name(name, accountId);
  history.actors.push({ key: name, id: accountId, body, name: `${firstName} ${lastName}`, role, says });
}
