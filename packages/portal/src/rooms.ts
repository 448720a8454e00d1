import { accountsRoom } from './accounts/index.js';
import { achievementsRoom } from './achievements/index.js';
import { billingRoom } from './billing/index.js';
import { bookingsRoom } from './bookings/index.js';
import { connectionsRoom } from './connections/index.js';
import type { commands, views } from './contract/index.js';
import { cpdRoom } from './cpd/index.js';
import type { Personal, RoomParts } from './engine/room.js';
import { membershipsRoom } from './memberships/index.js';
import { ordersRoom } from './orders/index.js';
import { portalRoom } from './portal/index.js';
import { qualificationsRoom } from './qualifications/index.js';
import { registrationsRoom } from './registrations/index.js';

/** Every room of the portal as one. That each command and view has its handler is checked here, by its type. */
export const rooms: Omit<RoomParts<typeof commands, typeof views>, 'personal'> & {
  readonly personal: readonly Personal[];
} = {
  commands: {
    ...accountsRoom.commands,
    ...achievementsRoom.commands,
    ...billingRoom.commands,
    ...bookingsRoom.commands,
    ...connectionsRoom.commands,
    ...cpdRoom.commands,
    ...membershipsRoom.commands,
    ...ordersRoom.commands,
    ...portalRoom.commands,
    ...qualificationsRoom.commands,
    ...registrationsRoom.commands,
  },
  views: {
    ...accountsRoom.views,
    ...achievementsRoom.views,
    ...billingRoom.views,
    ...bookingsRoom.views,
    ...connectionsRoom.views,
    ...cpdRoom.views,
    ...membershipsRoom.views,
    ...ordersRoom.views,
    ...portalRoom.views,
    ...qualificationsRoom.views,
    ...registrationsRoom.views,
  },
  emails: {
    ...accountsRoom.emails,
    ...achievementsRoom.emails,
    ...billingRoom.emails,
    ...bookingsRoom.emails,
    ...connectionsRoom.emails,
    ...cpdRoom.emails,
    ...membershipsRoom.emails,
    ...ordersRoom.emails,
    ...portalRoom.emails,
    ...qualificationsRoom.emails,
    ...registrationsRoom.emails,
  },
  due: [
    ...accountsRoom.due,
    ...achievementsRoom.due,
    ...billingRoom.due,
    ...bookingsRoom.due,
    ...connectionsRoom.due,
    ...cpdRoom.due,
    ...membershipsRoom.due,
    ...ordersRoom.due,
    ...portalRoom.due,
    ...qualificationsRoom.due,
    ...registrationsRoom.due,
  ],
  makers: {
    ...accountsRoom.makers,
    ...achievementsRoom.makers,
    ...billingRoom.makers,
    ...bookingsRoom.makers,
    ...connectionsRoom.makers,
    ...cpdRoom.makers,
    ...membershipsRoom.makers,
    ...ordersRoom.makers,
    ...portalRoom.makers,
    ...qualificationsRoom.makers,
    ...registrationsRoom.makers,
  },
  personal: [
    accountsRoom.personal,
    achievementsRoom.personal,
    billingRoom.personal,
    bookingsRoom.personal,
    connectionsRoom.personal,
    cpdRoom.personal,
    membershipsRoom.personal,
    ordersRoom.personal,
    portalRoom.personal,
    qualificationsRoom.personal,
    registrationsRoom.personal,
  ],
};
