export type { Change, Changed, ChangeKind, ChangeOptions } from './change.js';
export { changeOf } from './change-of.js';
export { firstClockDay, lastClockDay } from './clock-days.js';
export { nextVersion } from './next-version.js';
export { rollBack } from './roll-back.js';
