export { diff, differenceBetween, type Equality } from './diff.js';
export type { Witness } from '../lint/finding.js';
export type { Answered, Comparison, Difference, Region, Verdict } from './difference.js';
export { joinVerdicts } from './verdict.js';
