import type { membershipsCommands } from '../../contract/memberships.js';
import type { CommandHandlers } from '../../engine/room.js';
import { addressHandlers } from './addresses.js';
import { changeHandlers } from './changes.js';
import { membershipHandlers } from './membership.js';
import { organisationHandlers } from './organisations.js';
import { profileHandlers } from './profile.js';

/** What the commands of the room memberships do. */
export const membershipsCommandHandlers: CommandHandlers<typeof membershipsCommands> = {
  ...profileHandlers,
  ...addressHandlers,
  ...changeHandlers,
  ...membershipHandlers,
  ...organisationHandlers,
};
