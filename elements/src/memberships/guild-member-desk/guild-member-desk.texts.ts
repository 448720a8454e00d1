import { en as shared } from '../memberships.texts.js';

/** The words of `<guild-member-desk>`, in English. */
export const en = {
  ...shared,
  title: 'Members',
  table: 'People found',
  by: 'Search by',
  byName: 'Last name',
  byEmail: 'Email address',
  search: 'Begins with',
  go: 'Search',
  name: 'Name',
  organisation: 'Organisation',
  category: 'Category',
  renews: 'Renews on',
  notMember: 'Not a member',
  noAccount: 'No account',
  empty: (text: string): string => `Nobody begins with “${text}”.`,
  emptyNext: 'Try fewer letters, or search by the other.',
  nobody: 'There is nobody here yet. Members appear here as soon as they are added.',
  found: (n: number, more: boolean): string => (more ? `The first ${n}` : n === 1 ? '1 person' : `${n} people`),
  more: 'Show more',
};

/** The words of `<guild-member-desk>`. */
export type MemberDeskWords = typeof en;
