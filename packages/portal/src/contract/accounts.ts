import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room accounts. */
export const accountsCommands = {} satisfies CommandContracts;

/** The views of the room accounts. */
export const accountsViews = {} satisfies ViewContracts;
