import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room connections. */
export const connectionsCommands = {} satisfies CommandContracts;

/** The views of the room connections. */
export const connectionsViews = {} satisfies ViewContracts;
