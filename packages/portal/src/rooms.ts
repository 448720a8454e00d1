import { type OpenRoom, openRoom } from './engine/open-room.js';

/**
 * Every room of the portal by its name, which is how the names of its commands
 * and views begin. A room is loaded when something of it is first asked for.
 */
const ROOMS: Readonly<Record<string, () => Promise<OpenRoom>>> = {
  accounts: async () => {
    const [{ accountsRoom }, { accountsCommands, accountsViews }] = await Promise.all([
      import('./accounts/index.js'),
      import('./contract/accounts.js'),
    ]);
    return openRoom(accountsRoom, accountsCommands, accountsViews);
  },
  achievements: async () => {
    const [{ achievementsRoom }, { achievementsCommands, achievementsViews }] = await Promise.all([
      import('./achievements/index.js'),
      import('./contract/achievements.js'),
    ]);
    return openRoom(achievementsRoom, achievementsCommands, achievementsViews);
  },
  billing: async () => {
    const [{ billingRoom }, { billingCommands, billingViews }] = await Promise.all([
      import('./billing/index.js'),
      import('./contract/billing.js'),
    ]);
    return openRoom(billingRoom, billingCommands, billingViews);
  },
  bookings: async () => {
    const [{ bookingsRoom }, { bookingsCommands, bookingsViews }] = await Promise.all([
      import('./bookings/index.js'),
      import('./contract/bookings.js'),
    ]);
    return openRoom(bookingsRoom, bookingsCommands, bookingsViews);
  },
  connections: async () => {
    const [{ connectionsRoom }, { connectionsCommands, connectionsViews }] = await Promise.all([
      import('./connections/index.js'),
      import('./contract/connections.js'),
    ]);
    return openRoom(connectionsRoom, connectionsCommands, connectionsViews);
  },
  cpd: async () => {
    const [{ cpdRoom }, { cpdCommands, cpdViews }] = await Promise.all([
      import('./cpd/index.js'),
      import('./contract/cpd.js'),
    ]);
    return openRoom(cpdRoom, cpdCommands, cpdViews);
  },
  memberships: async () => {
    const [{ membershipsRoom }, { membershipsCommands, membershipsViews }] = await Promise.all([
      import('./memberships/index.js'),
      import('./contract/memberships.js'),
    ]);
    return openRoom(membershipsRoom, membershipsCommands, membershipsViews);
  },
  orders: async () => {
    const [{ ordersRoom }, { ordersCommands, ordersViews }] = await Promise.all([
      import('./orders/index.js'),
      import('./contract/orders.js'),
    ]);
    return openRoom(ordersRoom, ordersCommands, ordersViews);
  },
  portal: async () => {
    const [{ portalRoom }, { portalCommands, portalViews }] = await Promise.all([
      import('./portal/index.js'),
      import('./contract/portal.js'),
    ]);
    return openRoom(portalRoom, portalCommands, portalViews);
  },
  qualifications: async () => {
    const [{ qualificationsRoom }, { qualificationsCommands, qualificationsViews }] = await Promise.all([
      import('./qualifications/index.js'),
      import('./contract/qualifications.js'),
    ]);
    return openRoom(qualificationsRoom, qualificationsCommands, qualificationsViews);
  },
  registrations: async () => {
    const [{ registrationsRoom }, { registrationsCommands, registrationsViews }] = await Promise.all([
      import('./registrations/index.js'),
      import('./contract/registrations.js'),
    ]);
    return openRoom(registrationsRoom, registrationsCommands, registrationsViews);
  },
};

/** The room that a command, a view or an email belongs to by its name; `undefined` where there is none. */
export async function roomOf(name: string): Promise<OpenRoom | undefined> {
  const [room = ''] = name.split('/');
  return Object.hasOwn(ROOMS, room) ? ROOMS[room]?.() : undefined;
}

/** Every room, in the order of their names. */
export function allRooms(): Promise<readonly OpenRoom[]> {
  return Promise.all(Object.values(ROOMS).map((load) => load()));
}
