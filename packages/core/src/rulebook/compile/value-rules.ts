import type { FactValue } from '../decision.js';
import type { Band, Ladder, Table } from '../schema/rule.js';
import { compileCondition } from './condition.js';
import { NO, UNKNOWN, YES } from './kleene.js';
import { isInForce } from './parameters.js';
import { resolve, type Scope } from './scope.js';

/** A table, band or ladder in force: gives values, or the code of the reason why not. */
export interface ValueRule {
  readonly name: string;
  readonly kind: 'table' | 'band' | 'ladder';
  readonly askedWith: readonly string[] | undefined;
  /** Writes what it gives into `values`. @returns the reason to tell, if any. */
  readonly give: (values: Record<string, FactValue>) => string | undefined;
}

/** Compiles the tables, bands and ladders in force. */
export function compileValueRules(scope: Scope): readonly ValueRule[] {
  const { tables = [], bands = [], ladders = [] } = scope.layout.document;
  const current = <T extends { from: string; to?: string | undefined }>(rules: readonly T[]): T[] =>
    rules.filter((rule) => isInForce(rule, scope.day));
  return [
    ...current(tables).map((table) => compileTable(table, scope)),
    ...current(bands).map((band) => compileBand(band, scope)),
    ...current(ladders).map((ladder) => compileLadder(ladder, scope)),
  ];
}

function compileTable(table: Table, scope: Scope): ValueRule {
  const rows = table.rows.map((row) => ({ row, ask: compileCondition(row.when, scope) }));
  return {
    name: table.name,
    kind: 'table',
    askedWith: table.askedWith,
    give: (values) => {
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
    },
  };
}

function compileBand(band: Band, scope: Scope): ValueRule {
  const applies = band.when === undefined ? () => YES : compileCondition(band.when, scope);
  const read = (name: string): (() => readonly [number, number]) => {
    const operand = resolve(scope, name);
    if (operand.kind === 'number') return () => [operand.value, operand.value];
    if (operand.kind !== 'slot') return () => [-Infinity, Infinity];
    const { low, high } = scope.state;
    const { index } = operand.slot;
    return () => [low[index] as number, high[index] as number];
  };
  const numberOf = (value: number | { fact: string } | undefined): number =>
    value === undefined ? 0 : typeof value === 'number' ? value : read(value.fact)()[0];
  const over = read(band.over);
  const price = read(band.of);
  const steps = band.steps
    .map((step) => ({ atLeast: numberOf(step.atLeast), percent: numberOf(step.percent), pence: numberOf(step.pence) }))
    .sort((a, b) => b.atLeast - a.atLeast);
  const isSettled = steps.every((step) => Object.values(step).every(Number.isFinite));
  return {
    name: band.name,
    kind: 'band',
    askedWith: band.askedWith,
    give: (values) => {
      const answer = applies();
      if (answer === NO) return undefined;
      const [notice, noticeHigh] = over();
      const [pence, penceHigh] = price();
      if (answer === UNKNOWN || notice !== noticeHigh || pence !== penceHigh || !isSettled) return band.whenUnknown;
      const step = steps.find((candidate) => notice >= candidate.atLeast);
      if (step === undefined) return band.after;
      values[band.name] = percentOf(pence, step.percent, band.rounding) + step.pence;
      return undefined;
    },
  };
}

/** A percentage of whole pence, in whole pence. With `nearest` a half rounds up. */
export function percentOf(pence: number, percent: number, rounding: Band['rounding']): number {
  return Math.floor((pence * percent + (rounding === 'nearest' ? 50 : 0)) / 100);
}

function compileLadder(ladder: Ladder, scope: Scope): ValueRule {
  const { low } = scope.state;
  const rungs = ladder.rungs.map((rung) => ({
    outcome: rung.outcome,
    slots: rung.match.map((name) => {
      const operand = resolve(scope, name);
      return operand.kind === 'slot' ? operand.slot.index : -1;
    }),
  }));
  return {
    name: ladder.name,
    kind: 'ladder',
    askedWith: ladder.askedWith,
    give: (values) => {
      for (const rung of rungs) {
        if (rung.slots.every((slot) => low[slot] === 1)) {
          values[ladder.name] = rung.outcome;
          return undefined;
        }
      }
      values[ladder.name] = ladder.otherwise.outcome;
      return ladder.otherwise.reason;
    },
  };
}
