import { Fault } from '../../kernel/fault.js';
import type { Derivation } from '../schema/fact.js';
import { type Rounding, proRate } from './pro-rate.js';
import { constantSlot, operandSlot, type Scope, slotOf } from './scope.js';
import { isKnown, MISSING, put, read } from './state.js';
import { workingDaysBetween } from './working-days.js';

/**
 * Compiles a fact that is derived from other facts, not from rows.
 *
 * @returns what fills in the slot `target` from the facts before it.
 * @throws Fault `rulebook/unknown-derivation`, which a checked file cannot cause.
 */
export function compileDerivation(target: number, is: Derivation, scope: Scope): () => void {
  const { state, layout } = scope;
  const give = (value: number): void => put(state, target, value);
  if ('today' in is)
    return () => {
      give(state.today);
    };
  if ('proRate' in is) {
    const amount = operandSlot(scope, is.proRate);
    const [from, first, last] = [is.from, ...is.within].map((name) => slotOf(scope, name)) as [number, number, number];
    const { rounding, atLeast }: { rounding: Rounding; atLeast: number } = is;
    return () => {
      const whole = read(state, amount);
      const joined = read(state, from);
      const start = read(state, first);
      const end = read(state, last);
      // Of what is known to be none there is no share.
      if (joined === MISSING || !Number.isFinite(whole + start + end)) give(MISSING);
      // "Known to be none": the person did not join part-way.
      else give(joined !== joined ? whole : proRate(whole, joined, start, end, rounding, atLeast));
    };
  }
  if ('daysBetween' in is) {
    const [from, to] = is.daysBetween.map((name) => slotOf(scope, name)) as [number, number];
    const counting = operandSlot(scope, is.counting);
    const holidays = is.holidays === undefined ? constantSlot(scope, []) : operandSlot(scope, is.holidays);
    // Days of rest that are not known would count as working days, and give more notice than there is.
    const isListed = isKnown(state, holidays);
    const restDays = new Set(state.lists[holidays]);
    const working = layout.idOf('working-days');
    return () => {
      const start = read(state, from);
      const end = read(state, to);
      const how = read(state, counting);
      if (!Number.isFinite(start + end + how) || (how === working && !isListed)) give(MISSING);
      else give(how === working ? workingDaysBetween(start, end, restDays) : end - start);
    };
  }
  if ('needAtLeast' in is) {
    const need = operandSlot(scope, is.needAtLeast);
    const parts = is.of.map((name) => slotOf(scope, name));
    return () => {
      const wanted = read(state, need);
      const met = parts.filter((slot) => read(state, slot) === 1).length;
      const open = parts.filter((slot) => read(state, slot) === MISSING).length;
      if (wanted === MISSING) give(MISSING);
      else give(met >= wanted ? 1 : met + open < wanted ? 0 : MISSING);
    };
  }
  throw new Fault('rulebook/unknown-derivation', JSON.stringify(is));
}
