import type { accountsViews } from '../../contract/accounts.js';
import { done } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { nameStart } from '../../rows/name-key.js';
import { MAY, mayNot } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { OWN_ROLES } from '../commands/inviting.js';
import { accountOfLearner } from '../find-account.js';
import { holds } from '../links.js';
import { describePassword } from '../describe-password.js';
import { noteOf } from '../note-of.js';

type LookingUp = Omit<
  ViewHandlers<typeof accountsViews>,
  'accounts/registration-status' | 'accounts/link' | 'accounts/review-queue' | 'accounts/registration'
>;

/** What the views show of accounts and of records. */
export const lookingUpViews: LookingUp = {
  'accounts/my-account': async (desk) => {
    const account = await desk.get('accounts', desk.actor.personId ?? '');
    const may = desk.may('accounts/my-account', account, ({ body, id }) => ({ body, ownerId: id }));
    if (!may.ok) return may;
    const { id, kind, firstName, lastName, email, newEmail, newEmailSentAt, phone, address, createdAt } = may.thing;
    const link = newEmailSentAt === undefined ? undefined : holds(desk, { sentAt: newEmailSentAt });
    const learner = may.thing.learnerId === undefined ? undefined : await desk.get('learners', may.thing.learnerId);
    const centre = may.thing.centreId === undefined ? undefined : await desk.get('centres', may.thing.centreId);
    const note = noteOf(kind, desk.language);
    if (link?.endsAt !== undefined) desk.changesAt(link.endsAt);
    const updates = desk.scope('accounts/update-details').includes('self');
    const leaves = desk.scope('accounts/de-register').includes('self');
    return done({
      id,
      kind,
      firstName,
      lastName,
      email,
      ...(newEmail !== undefined && link?.holds === true ? { newEmail } : {}),
      ...(link?.endsAt !== undefined && link.holds ? { newEmailEndsAt: link.endsAt } : {}),
      ...(phone === undefined ? {} : { phone }),
      ...(address === undefined ? {} : { address }),
      createdAt,
      passwordSays: describePassword(desk.language),
      ...(note === undefined ? {} : { note }),
      ...(learner === undefined
        ? {}
        : {
            record: {
              number: learner.number,
              name: nameOf(learner),
              dateOfBirth: learner.dateOfBirth,
            },
          }),
      ...(centre === undefined ? {} : { record: { number: centre.number, name: centre.name } }),
      may: {
        changePassword: MAY,
        updateDetails: updates ? MAY : mayNot('These details are kept under “About me”.'),
        deRegister: leaves ? MAY : mayNot('An administrator closes the accounts of staff.'),
      },
    });
  },
  'accounts/search': async (desk, { by, search, limit, after }) => {
    const may = desk.may('accounts/search', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('accounts', {
      index: by,
      where: [],
      startsWith: by === 'email' ? emailKey(search) : nameStart(search),
      limit,
      after,
    });
    const { says, unblock } = OWN_ROLES;
    return done({
      ...page,
      rows: page.rows.map((account) => {
        const { id, kind, email, roles, stage } = account;
        const isOpen = stage === 'active';
        const setRoles =
          kind !== 'staff' || !isOpen ? mayNot() : id === desk.actor.personId ? mayNot(says, unblock) : MAY;
        return {
          id,
          kind,
          name: nameOf(account),
          email,
          roles,
          stage,
          may: { setRoles, close: isOpen ? MAY : mayNot() },
        };
      }),
    });
  },
  'accounts/learners': async (desk, { by, search, limit, after }) => {
    const may = desk.may('accounts/learners', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('learners', {
      index: by,
      where: [],
      startsWith: by === 'number' ? search : nameStart(search),
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (learner) => {
        const { id, number, dateOfBirth } = learner;
        const hasAccount = (await accountOfLearner(desk, id)) !== undefined;
        return { id, number, name: nameOf(learner), dateOfBirth, hasAccount };
      }),
    );
    return done({ ...page, rows });
  },
  'accounts/centres': async (desk, { search, limit, after }) => {
    const may = desk.may('accounts/centres', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('centres', {
      index: 'number',
      where: [],
      startsWith: search,
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async ({ id, number, name, email }) => {
        const contacts = await desk.find('centre-contacts', { index: 'centre', where: [id], limit: 200 });
        return {
          id,
          number,
          name,
          email,
          contacts: contacts.rows.map((each) => ({ id: each.id, name: nameOf(each) })),
        };
      }),
    );
    return done({ ...page, rows });
  },
};
