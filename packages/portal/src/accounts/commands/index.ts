import type { accountsCommands } from '../../contract/accounts.js';
import type { CommandHandlers } from '../../engine/room.js';
import { importingHandlers } from './importing.js';
import { invitingHandlers } from './inviting.js';
import { passwordHandlers } from './passwords.js';
import { profileHandlers } from './profile.js';
import { registeringHandlers } from './registering.js';
import { reviewingHandlers } from './reviewing.js';
import { signingInHandlers } from './signing-in.js';

/** What the commands of the room accounts do. */
export const accountsCommandHandlers: CommandHandlers<typeof accountsCommands> = {
  ...registeringHandlers,
  ...reviewingHandlers,
  ...signingInHandlers,
  ...passwordHandlers,
  ...profileHandlers,
  ...invitingHandlers,
  ...importingHandlers,
};
