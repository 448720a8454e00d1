import type { Problem } from '../../kernel/problem.js';
import type { Layout, Slot } from './layout.js';
import { explainBadValue, readerOf } from './read-value.js';
import { put, type State } from './state.js';

/** Reads one given fact into the state; a wrong one becomes a problem. */
export type ReadFact = (value: unknown, problems: Problem[]) => void;

/** The facts that are given, not derived. */
export function givenFacts(layout: Layout): Slot[] {
  return [...layout.facts.values()].filter(({ spec }) => spec.derived !== true);
}

/** The reader of one given fact. */
export function newReadFact(slot: Slot, state: State, layout: Layout, day: number): ReadFact {
  const { index, name, spec } = slot;
  const read = readerOf(spec, layout, day);
  const refuse = (value: unknown, at: string, problems: Problem[]): void =>
    void problems.push(explainBadValue(value, spec, layout, day, `/${name}${at}`));
  if (spec.type === 'list') {
    return (value, problems) => {
      if (!Array.isArray(value)) return refuse(value, '', problems);
      state.lists[index] = value.map((item: unknown, at) => {
        const id = read(item);
        if (!Number.isFinite(id)) refuse(item, `/${String(at)}`, problems);
        return id;
      });
      put(state, index, 0);
    };
  }
  return (value, problems) => {
    const number = read(value);
    if (number !== number && !(spec.nullable === true && value === null)) refuse(value, '', problems);
    else put(state, index, number);
  };
}

/** Marks every given fact as missing, or as what the rulebook takes it for when it is missing. */
export function newClear(slots: readonly Slot[], state: State, layout: Layout, day: number): () => void {
  const indexes = slots.map(({ index }) => index);
  const values = slots.map(({ spec }) => readerOf(spec, layout, day)(spec.ifMissing));
  return () => {
    for (let f = 0; f < indexes.length; f++) put(state, indexes[f]!, values[f]!);
  };
}
