import type { Band } from '../schema/rule.js';
import type { Give } from './give.js';
import { NO, UNKNOWN } from './kleene.js';
import type { Ask } from './logic.js';
import { MISSING, read } from './state.js';

/** A charge that falls as notice grows. Each step is three slots: from how much notice, percent and pence. */
export function band(
  { name, rounding, after, whenUnknown }: Pick<Band, 'name' | 'rounding' | 'after' | 'whenUnknown'>,
  when: Ask,
  over: number,
  of: number,
  steps: readonly (readonly [atLeast: number, percent: number, pence: number])[],
): Give {
  return (state) => {
    const settled = steps
      .map((step) => step.map((slot) => read(state, slot)) as [atLeast: number, percent: number, pence: number])
      .sort((a, b) => b[0] - a[0]);
    const isSettled = !settled.flat().includes(MISSING);
    return (values) => {
      const answer = when(state);
      if (answer === NO) return undefined;
      const notice = read(state, over);
      const price = read(state, of);
      // What is known to be none is no more a notice or a price than what is missing.
      const isKnown = Number.isFinite(notice) && Number.isFinite(price);
      if (answer === UNKNOWN || !isKnown || !isSettled) return whenUnknown;
      const step = settled.find(([atLeast]) => notice >= atLeast);
      if (step === undefined) return after;
      values[name] = percentOf(price, step[1], rounding) + step[2];
      return undefined;
    };
  };
}

/** A percentage of whole pence, in whole pence. With `nearest` a half rounds up. */
function percentOf(pence: number, percent: number, rounding: Band['rounding']): number {
  return Math.floor((pence * percent + (rounding === 'nearest' ? 50 : 0)) / 100);
}
