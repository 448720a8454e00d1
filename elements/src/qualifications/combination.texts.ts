import { en as shared } from '../shared/texts.js';

/** The words the two qualification elements share, in English. */
export const en = {
  ...shared,
  ok: 'OK',
  notOk: 'Not OK yet',
  level: (n: number) => `Level ${n}`,
  units: 'Units',
  credit: 'Credits',
  creditAtLevel: 'Credits at or above the level',
  have: (have: number, need: number) => `${have} of ${need}`,
  short: (n: number) => `${n} short`,
  mandatory: 'Mandatory',
  optional: 'Optional',
  illustrative: 'Illustrative',
};

/** The words the two qualification elements share. */
export type CombinationWords = typeof en;
