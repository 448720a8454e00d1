import { en as shared } from '../../shared/texts.js';

/** The words of `<guild-cpd-summary>`, in English. */
export const en = {
  ...shared,
  title: 'CPD points',
  period: (from: string, to: string) => `${from} to ${to}`,
  of: (need: number) => `of ${need} points`,
  points: (n: number): string => (n === 1 ? 'point' : 'points'),
  byCategory: 'Points by category',
  covered: (have: number, need: number) => `${have} of the ${need} categories needed`,
  met: 'CPD met',
  notMet: 'CPD not met yet',
  unknown: 'Cannot be said yet',
};

/** The words of `<guild-cpd-summary>`. */
export type CpdSummaryWords = typeof en;
