import type { FactValue } from '../decision.js';
import type { Band, Ladder, Table } from '../schema/rule.js';
import { compileCondition } from './condition.js';
import { NO, UNKNOWN, YES } from './kleene.js';
import { resolve, type Scope } from './scope.js';

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
  const applies = band.when === undefined ? () => YES : compileCondition(band.when, scope);
  const read = (name: string): (() => readonly [number, number]) => {
    const operand = resolve(scope, name);
    if (operand.kind === 'number') return () => [operand.value, operand.value];
    if (operand.kind !== 'slot') return () => [-Infinity, Infinity];
    const { low, high } = scope.state;
    const { index } = operand.slot;
    return () => [low[index]!, high[index]!];
  };
  const numberOf = (value: number | { fact: string } | undefined): number =>
    value === undefined ? 0 : typeof value === 'number' ? value : read(value.fact)()[0];
  const over = read(band.over);
  const price = read(band.of);
  const steps = band.steps
    .map((step) => ({ atLeast: numberOf(step.atLeast), percent: numberOf(step.percent), pence: numberOf(step.pence) }))
    .sort((a, b) => b.atLeast - a.atLeast);
  const isSettled = steps.every((step) => Object.values(step).every(Number.isFinite));
  return (values) => {
    const answer = applies();
    if (answer === NO) return undefined;
    const [notice, noticeHigh] = over();
    const [pence, penceHigh] = price();
    if (answer === UNKNOWN || notice !== noticeHigh || pence !== penceHigh || !isSettled) return band.whenUnknown;
    const step = steps.find((candidate) => notice >= candidate.atLeast);
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
  const rungs = ladder.rungs.map((rung) => ({
    outcome: rung.outcome,
    slots: rung.match.map((name) => {
      const operand = resolve(scope, name);
      return operand.kind === 'slot' ? operand.slot.index : -1;
    }),
  }));
  return (values) => {
    for (const rung of rungs) {
      if (rung.slots.every((slot) => low[slot] === 1)) {
        values[ladder.name] = rung.outcome;
        return undefined;
      }
    }
    values[ladder.name] = ladder.otherwise.outcome;
    return ladder.otherwise.reason;
  };
}
