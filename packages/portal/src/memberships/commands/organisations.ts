import { deriveComparableName } from '@guildhall/core/accounts';
import type { Refusal } from '@guildhall/core';
import type { membershipsCommands } from '../../contract/memberships.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import type { OrganisationRow } from '../rows.js';

type Organisations = Pick<
  CommandHandlers<typeof membershipsCommands>,
  'memberships/add-organisation' | 'memberships/update-organisation' | 'memberships/set-affiliation'
>;

const subjectOf = ({ body }: OrganisationRow) => ({ body });

/** What the commands do with organisations. */
export const organisationHandlers: Organisations = {
  'memberships/add-organisation': async (desk, { name, type, billingEmail, address }) => {
    const may = desk.may('memberships/add-organisation', { body: desk.body });
    if (!may.ok) return may;
    const trouble = await nameTaken(desk, name);
    if (trouble !== undefined) return refuse(trouble);
    const id = desk.newId('organisation');
    desk.put('organisations', {
      id,
      body: desk.body,
      name,
      nameKey: deriveComparableName(name),
      ...(type === undefined ? {} : { type }),
      ...(billingEmail === undefined ? {} : { billingEmail }),
      ...(address === undefined ? {} : { address }),
      affiliation: [],
    });
    return done({ organisationId: id });
  },
  'memberships/update-organisation': async (desk, { organisationId, ...input }) => {
    const organisation = await desk.get('organisations', organisationId);
    const may = desk.may('memberships/update-organisation', organisation, subjectOf);
    if (!may.ok) return may;
    const { type: oldType, billingEmail: oldEmail, address: oldAddress, ...rest } = may.thing;
    const { name = rest.name } = input;
    const trouble = await nameTaken(desk, name, organisationId);
    if (trouble !== undefined) return refuse(trouble);
    const type = input.type === undefined ? oldType : (input.type ?? undefined);
    const billingEmail = input.billingEmail === undefined ? oldEmail : (input.billingEmail ?? undefined);
    const address = input.address === undefined ? oldAddress : (input.address ?? undefined);
    desk.put('organisations', {
      ...rest,
      name,
      nameKey: deriveComparableName(name),
      ...(type === undefined ? {} : { type }),
      ...(billingEmail === undefined ? {} : { billingEmail }),
      ...(address === undefined ? {} : { address }),
    });
    return done({});
  },
  'memberships/set-affiliation': async (desk, { organisationId, from, central }) => {
    const organisation = await desk.get('organisations', organisationId);
    const may = desk.may('memberships/set-affiliation', organisation, subjectOf);
    if (!may.ok) return may;
    const others = may.thing.affiliation.filter((each) => each.from !== from);
    const affiliation = [...others, { from, central }].sort((a, b) => (a.from < b.from ? -1 : 1));
    desk.put('organisations', { ...may.thing, affiliation });
    return done({ affiliation });
  },
};

async function nameTaken(desk: Desk, name: string, except?: string): Promise<Refusal | undefined> {
  const { rows } = await desk.find('organisations', { index: 'name', where: [deriveComparableName(name)] });
  return rows.some(({ id }) => id !== except)
    ? { code: 'memberships/name-taken', says: 'There is an organisation of this name.' }
    : undefined;
}
