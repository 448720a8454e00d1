import type { FactValue } from '../decision.js';
import type { Band, Ladder, Table } from '../schema/rule.js';
import { compileCondition } from './condition.js';
import { NO, UNKNOWN, YES } from './kleene.js';
import { operandSlot, type Scope, slotOf } from './scope.js';
import { MISSING, read } from './state.js';

/** Writes what a rule gives into `values`. @returns the code of the reason to tell, if any. */
export type GiveValues = (values: Record<string, FactValue>) => string | undefined;

/** Compiles a table of which exactly one row applies. */
export function compileTable(table: Table, scope: Scope): GiveValues {
  const rows = table.rows.map((row) => ({ row, ask: compileCondition(row.when, scope) }));
  return (values) => {
    let found: Table['rows'][number] | undefined;
    for (const { row, ask } of rows) {
      const answer = ask();
      // A row that may hold beside one that does leaves open which applies.
      if (answer === UNKNOWN || (answer === YES && found !== undefined)) return table.whenUnknown;
      if (answer === YES) found = row;
    }
    if (found === undefined) return table.whenUnknown;
    Object.assign(values, found.then);
    return found.reason;
  };
}

/** Compiles a charge that falls as notice grows. */
export function compileBand(band: Band, scope: Scope): GiveValues {
  const { state } = scope;
  const applies = band.when === undefined ? () => YES : compileCondition(band.when, scope);
  const over = slotOf(scope, band.over);
  const price = slotOf(scope, band.of);
  const constant = (value: unknown): number => read(state, operandSlot(scope, value ?? 0));
  const steps = band.steps
    .map((step) => ({ atLeast: constant(step.atLeast), percent: constant(step.percent), pence: constant(step.pence) }))
    .sort((a, b) => b.atLeast - a.atLeast);
  const isSettled = steps.every((step) => !Object.values(step).includes(MISSING));
  return (values) => {
    const answer = applies();
    if (answer === NO) return undefined;
    const notice = read(state, over);
    const pence = read(state, price);
    // What is known to be none is no more a notice or a price than what is missing.
    const isKnown = Number.isFinite(notice) && Number.isFinite(pence);
    if (answer === UNKNOWN || !isKnown || !isSettled) return band.whenUnknown;
    const step = steps.find(({ atLeast }) => notice >= atLeast);
    if (step === undefined) return band.after;
    values[band.name] = percentOf(pence, step.percent, band.rounding) + step.pence;
    return undefined;
  };
}

/** A percentage of whole pence, in whole pence. With `nearest` a half rounds up. */
export function percentOf(pence: number, percent: number, rounding: Band['rounding']): number {
  return Math.floor((pence * percent + (rounding === 'nearest' ? 50 : 0)) / 100);
}

/** Compiles ordered rungs of facts that must all hold. */
export function compileLadder(ladder: Ladder, scope: Scope): GiveValues {
  const { low } = scope.state;
  const rungs = ladder.rungs.map(({ outcome, match }) => ({
    outcome,
    slots: match.map((name) => slotOf(scope, name)),
  }));
  return (values) => {
    const rung = rungs.find(({ slots }) => slots.every((slot) => low[slot] === 1));
    values[ladder.name] = rung?.outcome ?? ladder.otherwise.outcome;
    return rung === undefined ? ladder.otherwise.reason : undefined;
  };
}
