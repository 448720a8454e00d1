import type { Derive } from './derive.js';
import { proRate, type Rounding } from './pro-rate.js';
import { MISSING, read } from './state.js';

/** The share of slot `amount` that falls to somebody who joined on the day of slot `from`. */
export function deriveShare(
  amount: number,
  from: number,
  first: number,
  last: number,
  rounding: Rounding,
  atLeast: number,
): Derive {
  return (state) => () => {
    const whole = read(state, amount);
    const joined = read(state, from);
    const start = read(state, first);
    const end = read(state, last);
    // Of what is known to be none there is no share.
    if (joined === MISSING || !Number.isFinite(whole + start + end)) return MISSING;
    // "Known to be none": the person did not join part-way.
    return joined !== joined ? whole : proRate(whole, joined, start, end, rounding, atLeast);
  };
}
