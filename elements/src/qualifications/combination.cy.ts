import { cy as shared } from '../shared/texts.cy.js';
import type { CombinationWords } from './combination.texts.js';

/** The words the two qualification elements share, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CombinationWords = {
  ...shared,
  ok: 'Iawn',
  notOk: 'Ddim yn iawn eto',
  level: (n) => `Lefel ${n}`,
  units: 'Unedau',
  credit: 'Credydau',
  creditAtLevel: 'Credydau ar y lefel neu’n uwch',
  have: (have, need) => `${have} o ${need}`,
  short: (n) => `${n} yn brin`,
  mandatory: 'Gorfodol',
  optional: 'Dewisol',
  illustrative: 'Enghreifftiol',
};
