import { cy as shared } from '../../shared/texts.cy.js';
import type { CpdSummaryWords } from './guild-cpd-summary.texts.js';

/** The words of `<guild-cpd-summary>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CpdSummaryWords = {
  ...shared,
  title: 'Pwyntiau DPP',
  period: (from, to) => `${from} hyd ${to}`,
  of: (need) => `o ${need} pwynt`,
  points: () => 'pwynt',
  byCategory: 'Pwyntiau fesul categori',
  covered: (have, need) => `${have} o’r ${need} categori sydd eu hangen`,
  met: 'DPP wedi’i gyflawni',
  notMet: 'DPP heb ei gyflawni eto',
  unknown: 'Ni ellir dweud eto',
};
