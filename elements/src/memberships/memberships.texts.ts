import { en as shared } from '../shared/wish.texts.js';

const MEMBERSHIP: Readonly<Record<string, string>> = {
  current: 'Current',
  suspended: 'Suspended',
  lapsed: 'Lapsed',
  ended: 'Ended',
};
const REQUEST: Readonly<Record<string, string>> = {
  asked: 'Waiting for staff',
  approved: 'Approved',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
};

/** The words that several elements of this room use, in English. */
export const en = {
  ...shared,
  wrong: 'There is a problem',
  cancel: 'Cancel',
  optional: '(optional)',
  none: 'None',
  notKnown: 'Not known',
  membershipStage: (stage: string): string => MEMBERSHIP[stage] ?? stage,
  requestStage: (stage: string): string => REQUEST[stage] ?? stage,
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
};

/** The words that several elements of this room use. */
export type MembershipsWords = typeof en;
