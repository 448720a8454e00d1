import { cy as shared } from '../shared/wish.texts.cy.js';
import type { MembershipsWords } from './memberships.texts.js';

const MEMBERSHIP: Readonly<Record<string, string>> = {
  current: 'Cyfredol',
  suspended: 'Wedi’i hatal',
  lapsed: 'Wedi dod i ben heb ei hadnewyddu',
  ended: 'Wedi gorffen',
};
const REQUEST: Readonly<Record<string, string>> = {
  asked: 'Yn aros am staff',
  approved: 'Cymeradwywyd',
  refused: 'Gwrthodwyd',
  withdrawn: 'Tynnwyd yn ôl',
};

/** The words that several elements of this room use, in Welsh. A draft: no speaker has reviewed it. */
export const cy: MembershipsWords = {
  ...shared,
  wrong: 'Mae problem',
  cancel: 'Canslo',
  optional: '(dewisol)',
  none: 'Dim',
  notKnown: 'Ddim yn hysbys',
  membershipStage: (stage) => MEMBERSHIP[stage] ?? stage,
  requestStage: (stage) => REQUEST[stage] ?? stage,
  fromTo: (from, to) => `o ${from} i ${to}`,
};
