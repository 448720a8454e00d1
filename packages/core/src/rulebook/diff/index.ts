export { diff, differenceBetween, type Equality } from './diff.js';
export type { Answered, Comparison, Difference, Region, Verdict } from './difference.js';
