import type { z } from 'zod';
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

/** What a command takes, before defaults are filled in. */
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['input']>;

/** What a command answers when it was carried out. */
export type CommandAnswer<Name extends CommandName> = z.output<(typeof commands)[Name]['answer']>;

/** What a view is asked with, before defaults are filled in. */
export type ViewInput<Name extends ViewName> = z.input<(typeof views)[Name]['input']>;

/** What a view shows. */
export type ViewAnswer<Name extends ViewName> = z.output<(typeof views)[Name]['answer']>;
