export { band } from './band.js';
export { deriveAtLeast } from './derive-at-least.js';
export { deriveDaysBetween } from './derive-days-between.js';
export { deriveShare } from './derive-share.js';
export { deriveToday } from './derive-today.js';
export { ladder } from './ladder.js';
export { all, always, any, atMost, equal, isIn, less, never, not, same } from './logic.js';
export type { Rules } from './rules.js';
export { table } from './table.js';
