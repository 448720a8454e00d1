import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room billing. */
export const billingCommands = {} satisfies CommandContracts;

/** The views of the room billing. */
export const billingViews = {} satisfies ViewContracts;
