import type { Refusal } from '@guildhall/core';
import type { membershipsCommands } from '../../contract/memberships.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { unusedOf, withUses } from '../addresses.js';
import { ADDRESS_SAYS } from '../sentences.js';
import { mayChange } from './profile.js';

type Addresses = Pick<
  CommandHandlers<typeof membershipsCommands>,
  'memberships/add-address' | 'memberships/edit-address' | 'memberships/remove-address' | 'memberships/prefer-address'
>;

const MOST = 20;
const NO_ADDRESS: Refusal = { code: 'memberships/no-such-address', says: 'There is no such address.' };

/** What the commands do with addresses. Each use lies on exactly one, as soon as there is one. */
export const addressHandlers: Addresses = {
  'memberships/add-address': async (desk, { personId, uses, ...address }) => {
    const may = await mayChange(desk, 'memberships/add-address', personId);
    if (!may.ok) return may;
    const { addresses } = may.thing;
    if (addresses.length >= MOST) {
      return refuse({
        code: 'memberships/too-many-addresses',
        says: `There are ${MOST} addresses already.`,
        unblock: 'Remove one that is not used.',
      });
    }
    const id = desk.newId('address');
    const added = [...addresses, { id, ...address, uses: [] }];
    desk.put('people', { ...may.thing, addresses: withUses(added, id, [...uses, ...unusedOf(addresses)]) });
    return done({ addressId: id });
  },
  'memberships/edit-address': async (desk, { personId, addressId, ...address }) => {
    const may = await mayChange(desk, 'memberships/edit-address', personId);
    if (!may.ok) return may;
    const { addresses } = may.thing;
    if (!addresses.some(({ id }) => id === addressId)) return refuse(NO_ADDRESS);
    desk.put('people', {
      ...may.thing,
      addresses: addresses.map(({ id, uses, ...rest }) => ({ id, ...(id === addressId ? address : rest), uses })),
    });
    return done({});
  },
  'memberships/remove-address': async (desk, { personId, addressId }) => {
    const may = await mayChange(desk, 'memberships/remove-address', personId);
    if (!may.ok) return may;
    const { addresses } = may.thing;
    const gone = addresses.find(({ id }) => id === addressId);
    if (gone === undefined) return refuse(NO_ADDRESS);
    if (gone.uses.length > 0 && addresses.length > 1) {
      return refuse({
        code: 'memberships/address-in-use',
        says: `This address is used for ${gone.uses.join(' and ')}.`,
        unblock: 'Choose another address for that first.',
      });
    }
    desk.put('people', { ...may.thing, addresses: addresses.filter(({ id }) => id !== addressId) });
    return done({});
  },
  'memberships/prefer-address': async (desk, { personId, addressId, use }) => {
    const may = await mayChange(desk, 'memberships/prefer-address', personId);
    if (!may.ok) return may;
    const { addresses } = may.thing;
    if (!addresses.some(({ id }) => id === addressId)) return refuse(NO_ADDRESS);
    desk.put('people', { ...may.thing, addresses: withUses(addresses, addressId, [use]) });
    return done({ says: ADDRESS_SAYS[use][desk.language] });
  },
};
