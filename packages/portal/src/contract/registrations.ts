import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room registrations. */
export const registrationsCommands = {} satisfies CommandContracts;

/** The views of the room registrations. */
export const registrationsViews = {} satisfies ViewContracts;
