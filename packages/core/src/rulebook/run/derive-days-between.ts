import type { Derive } from './derive.js';
import { isKnown, MISSING, read } from './state.js';
import { workingDaysBetween } from './working-days.js';

/** The days between two slots: working days where slot `counting` holds what slot `working` does. */
export function deriveDaysBetween(
  from: number,
  to: number,
  counting: number,
  working: number,
  holidays: number,
): Derive {
  return (state) => {
    // Days of rest that are not known would count as working days, and give more notice than there is.
    const isListed = isKnown(state, holidays);
    const restDays = new Set(state.lists[holidays]);
    return () => {
      const start = read(state, from);
      const end = read(state, to);
      const how = read(state, counting);
      const isWorking = how === state.low[working];
      if (!Number.isFinite(start + end + how) || (isWorking && !isListed)) return MISSING;
      return isWorking ? workingDaysBetween(start, end, restDays) : end - start;
    };
  };
}
