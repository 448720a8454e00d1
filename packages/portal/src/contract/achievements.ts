import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room achievements. */
export const achievementsCommands = {} satisfies CommandContracts;

/** The views of the room achievements. */
export const achievementsViews = {} satisfies ViewContracts;
