import { en as shared } from '../memberships.texts.js';

/** The words of `<guild-role-and-organisation>`, in English. */
export const en = {
  ...shared,
  title: 'Role and organisation',
  ask: 'Ask for a change',
  change: 'Change',
  askOf: (label: string): string => `Ask for a change: ${label}`,
  waiting: (from: string, to: string): string => `From ${from} to ${to}`,
  askedOn: (day: string): string => `Asked for on ${day}.`,
  withdraw: 'Withdraw',
  withdrawOf: (label: string): string => `Withdraw the change: ${label}`,
  withdrawn: 'Your request is withdrawn.',
  to: 'Change to',
  choose: 'Choose one',
  where: 'Which organisation?',
  listed: 'One that is on the list',
  unlisted: 'One that is not on the list',
  nowhere: 'I work for no organisation',
  search: 'Find the organisation',
  searchWhy: 'Type how its name begins.',
  found: 'Organisations found',
  foundNone: (text: string): string =>
    `No organisation begins with “${text}”. Try fewer letters, or say that it is not on the list.`,
  proposed: 'Name of the organisation',
  note: 'Anything staff should know',
  send: 'Send to staff',
  apply: 'Change',
  asked: 'Your request is sent. Staff review it, and you are told what they decide.',
  changed: 'It is changed.',
  chooseTo: 'Choose what to change it to.',
  chooseOrganisation: 'Find the organisation and choose it from the list.',
  nameIt: 'Enter the name of the organisation.',
  history: 'What became of earlier requests',
  noHistory: 'Requests that staff have answered appear here.',
  what: 'What',
  when: 'Asked',
  outcome: 'Outcome',
};

/** The words of `<guild-role-and-organisation>`. */
export type RoleAndOrganisationWords = typeof en;
