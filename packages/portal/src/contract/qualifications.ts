import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room qualifications. */
export const qualificationsCommands = {} satisfies CommandContracts;

/** The views of the room qualifications. */
export const qualificationsViews = {} satisfies ViewContracts;
