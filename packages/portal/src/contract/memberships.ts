import { aboutMeCommands, aboutMeViews } from './memberships/about-me.js';
import { changesCommands, changesViews } from './memberships/changes.js';
import { membersCommands, membersViews } from './memberships/members.js';
import { organisationsCommands, organisationsViews } from './memberships/organisations.js';
import { preferencesCommands, preferencesViews } from './memberships/preferences.js';
import { renewalCommands, renewalViews } from './memberships/renewal.js';

/** The commands of the room memberships. */
export const membershipsCommands = {
  ...aboutMeCommands,
  ...preferencesCommands,
  ...changesCommands,
  ...renewalCommands,
  ...membersCommands,
  ...organisationsCommands,
};

/** The views of the room memberships. */
export const membershipsViews = {
  ...aboutMeViews,
  ...preferencesViews,
  ...changesViews,
  ...renewalViews,
  ...membersViews,
  ...organisationsViews,
};
