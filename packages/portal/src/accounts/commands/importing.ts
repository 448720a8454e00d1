import { deriveComparableName } from '@guildhall/core/accounts';
import type { Refusal } from '@guildhall/core';
import type { accountsCommands } from '../../contract/accounts.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { hashOf } from '../../engine/hash-of.js';

type Importing = Pick<
  CommandHandlers<typeof accountsCommands>,
  'accounts/import-learners' | 'accounts/import-centres' | 'accounts/import-centre-contacts'
>;

/** What the commands do by which the records arrive that registrations are matched with. */
export const importingHandlers: Importing = {
  'accounts/import-learners': async (desk, { learners }) => {
    const may = desk.may('accounts/import-learners', { body: desk.body });
    if (!may.ok) return may;
    const twice = repeated(learners.map(({ number }) => number));
    if (twice !== undefined) return refuse(twice);
    const count = tally();
    for (const learner of learners) {
      const [before] = (await desk.find('learners', { index: 'number', where: [learner.number], limit: 1 })).rows;
      const { body } = desk;
      const row = {
        id: before?.id ?? desk.newId('learner'),
        body,
        ...learner,
        surnameKey: deriveComparableName(learner.surname),
      };
      if (count.took(before, row)) desk.put('learners', row);
    }
    return done(count.counts);
  },
  'accounts/import-centres': async (desk, { centres }) => {
    const may = desk.may('accounts/import-centres', { body: desk.body });
    if (!may.ok) return may;
    const twice = repeated(centres.map(({ number }) => number));
    if (twice !== undefined) return refuse(twice);
    const count = tally();
    for (const centre of centres) {
      const [before] = (await desk.find('centres', { index: 'number', where: [centre.number], limit: 1 })).rows;
      const row = { id: before?.id ?? desk.newId('centre'), body: desk.body, ...centre };
      if (count.took(before, row)) desk.put('centres', row);
    }
    return done(count.counts);
  },
  'accounts/import-centre-contacts': async (desk, { contacts }) => {
    const may = desk.may('accounts/import-centre-contacts', { body: desk.body });
    if (!may.ok) return may;
    const twice = repeated(contacts.map((contact) => hashOf(contact)));
    if (twice !== undefined) return refuse(twice);
    const count = tally();
    for (const contact of contacts) {
      const centreId = await centreOf(desk, contact.centreNumber);
      if (centreId === undefined) {
        return refuse({
          code: 'accounts/no-such-centre',
          says: `There is no centre ${contact.centreNumber}.`,
          unblock: 'Import the centres first.',
        });
      }
      const there = (await desk.find('centre-contacts', { index: 'centre', where: [centreId] })).rows;
      const before = there.find(
        ({ firstName, surname, dateOfBirth }) =>
          firstName === contact.firstName && surname === contact.surname && dateOfBirth === contact.dateOfBirth,
      );
      const row = {
        id: before?.id ?? desk.newId('centre-contact'),
        body: desk.body,
        centreId,
        ...contact,
        surnameKey: deriveComparableName(contact.surname),
      };
      if (count.took(before, row)) desk.put('centre-contacts', row);
    }
    return done(count.counts);
  },
};

async function centreOf(desk: Desk, number: string): Promise<string | undefined> {
  return (await desk.find('centres', { index: 'number', where: [number], limit: 1 })).rows[0]?.id;
}

/** Counts what is new, what changed and what stays as it is. */
function tally() {
  const counts = { added: 0, changed: 0, same: 0 };
  return {
    counts,
    /** @returns whether the row is to be kept. */
    took: (before: object | undefined, row: object): boolean => {
      const what = before === undefined ? 'added' : hashOf(before) === hashOf(row) ? 'same' : 'changed';
      counts[what]++;
      return what !== 'same';
    },
  };
}

function repeated(keys: readonly string[]): Refusal | undefined {
  if (new Set(keys).size === keys.length) return undefined;
  return {
    code: 'accounts/number-twice',
    says: 'The same record is in the list more than once.',
    unblock: 'Leave each record in the list once.',
  };
}
