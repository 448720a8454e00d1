import type { Problem } from '../../kernel/problem.js';
import type { Layout, Slot } from './layout.js';
import { explainBadValue, readerOf } from './read-value.js';
import { constant, isNullable, type Scope } from './scope.js';

/** Reads one given fact into the state; a wrong one becomes a problem. */
export type ReadFact = (value: unknown, problems: Problem[]) => void;

/** The facts that are given, not derived. */
export function givenFacts(layout: Layout): Slot[] {
  return [...layout.facts.values()].filter((slot) => !('is' in slot.spec && slot.spec.is !== undefined));
}

/** The reader of one given fact. */
export function compileReadFact(slot: Slot, scope: Scope): ReadFact {
  const { state, layout, day } = scope;
  const { low, high } = state;
  const { index } = slot;
  const read = readerOf(slot.spec, layout, day);
  const nullable = isNullable(slot.spec);
  const refuse = (value: unknown, at: string, problems: Problem[]): void =>
    void problems.push(explainBadValue(value, slot.spec, layout, day, at));
  if (slot.spec.type === 'list') {
    return (value, problems) => {
      if (!Array.isArray(value)) {
        refuse(value, `/${slot.name}`, problems);
        return;
      }
      state.lists[index] = value.map((item: unknown, at) => {
        const id = read(item);
        if (!Number.isFinite(id)) refuse(item, `/${slot.name}/${String(at)}`, problems);
        return id;
      });
      low[index] = 0;
      high[index] = 0;
    };
  }
  return (value, problems) => {
    const number = value === null && nullable ? NaN : read(value);
    if (number !== number && !(value === null && nullable)) {
      refuse(value, `/${slot.name}`, problems);
      return;
    }
    low[index] = number;
    high[index] = number;
  };
}

/** Marks every given fact as missing, or as what the rulebook takes it for when it is missing. */
export function compileClear(slots: readonly Slot[], scope: Scope): () => void {
  const { low, high } = scope.state;
  const indexes = Int32Array.from(slots.map((slot) => slot.index));
  const lows = Float64Array.from(slots.map((slot) => fallbackOf(slot, scope)));
  const highs = lows.map((value) => (value === -Infinity ? Infinity : value));
  return () => {
    for (let f = 0; f < indexes.length; f++) {
      low[indexes[f]!] = lows[f]!;
      high[indexes[f]!] = highs[f]!;
    }
  };
}

function fallbackOf(slot: Slot, scope: Scope): number {
  const fallback = 'ifMissing' in slot.spec ? slot.spec.ifMissing : undefined;
  if (fallback === undefined) return -Infinity;
  if (fallback === null) return NaN;
  const operand = constant(scope, fallback, slot.spec.type);
  return operand.kind === 'number' ? operand.value : -Infinity;
}
