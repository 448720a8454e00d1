import type { Derive } from './derive.js';

/** Today's day number. */
export function deriveToday(): Derive {
  return (state) => () => state.today;
}
