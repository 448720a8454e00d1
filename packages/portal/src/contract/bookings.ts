import type { CommandContracts, ViewContracts } from './contract.js';

/** The commands of the room bookings. */
export const bookingsCommands = {} satisfies CommandContracts;

/** The views of the room bookings. */
export const bookingsViews = {} satisfies ViewContracts;
