import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room orders. */
export const ordersCommands = {} satisfies CommandContracts;

/** The views of the room orders. */
export const ordersViews = {} satisfies ViewContracts;
