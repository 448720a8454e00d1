import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room memberships. */
export const membershipsCommands = {} satisfies CommandContracts;

/** The views of the room memberships. */
export const membershipsViews = {} satisfies ViewContracts;
