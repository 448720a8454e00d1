import { accountsCommands, accountsViews } from './accounts.js';
import { achievementsCommands, achievementsViews } from './achievements.js';
import { billingCommands, billingViews } from './billing.js';
import { bookingsCommands, bookingsViews } from './bookings.js';
import { connectionsCommands, connectionsViews } from './connections.js';
import { cpdCommands, cpdViews } from './cpd.js';
import { membershipsCommands, membershipsViews } from './memberships.js';
import { ordersCommands, ordersViews } from './orders.js';
import { portalCommands, portalViews } from './portal.js';
import { qualificationsCommands, qualificationsViews } from './qualifications.js';
import { registrationsCommands, registrationsViews } from './registrations.js';

export type { CommandContract, CommandContracts, ViewContract, ViewContracts } from './contract.js';
export type { CommandReply, ViewReply } from './reply.js';

/** Every command there is, by name. */
export const commands = {
  ...accountsCommands,
  ...achievementsCommands,
  ...billingCommands,
  ...bookingsCommands,
  ...connectionsCommands,
  ...cpdCommands,
  ...membershipsCommands,
  ...ordersCommands,
  ...portalCommands,
  ...qualificationsCommands,
  ...registrationsCommands,
};

/** Every view there is, by name. */
export const views = {
  ...accountsViews,
  ...achievementsViews,
  ...billingViews,
  ...bookingsViews,
  ...connectionsViews,
  ...cpdViews,
  ...membershipsViews,
  ...ordersViews,
  ...portalViews,
  ...qualificationsViews,
  ...registrationsViews,
};

/** The names of commands. */
export type CommandName = keyof typeof commands;

/** The names of views. */
export type ViewName = keyof typeof views;
