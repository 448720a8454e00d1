import { NOT_A_DAY } from '../../kernel/calendar.js';
import type { FactValue } from '../decision.js';
import { compileReadValue } from '../fact-value.js';
import type { Step } from './derived-steps.js';
import { compileSteps } from './derived-steps.js';
import { compileClear, compileReadFact, givenFacts, type ReadFact } from './given-facts.js';
import type { Layout } from './layout.js';
import { compileQuestions, type Questions } from './question.js';
import { type Scope, slotOf } from './scope.js';
import { newState, type State } from './state.js';

/** What a program is compiled to answer. */
export interface Wanted {
  /** By name: outcomes, tables, bands, ladders. */
  readonly isAsked: (name: string) => boolean;
  /** The facts a reason's text names; none when no reasons are wanted. */
  readonly namesIn: (code: string) => readonly string[];
  /** Also facts that no question needs. */
  readonly everyFact: boolean;
}

/** A rulebook compiled for the days between two changes and for what is asked of it. */
export interface Program {
  readonly layout: Layout;
  readonly state: State;
  readonly scope: Scope;
  readonly questions: Questions;
  readonly readers: ReadonlyMap<string, ReadFact>;
  /** Forgets the facts of the decision before. */
  readonly clear: () => void;
  readonly steps: readonly Step[];
  /** The slots of the period's first and last day; none where no periods are declared. */
  readonly periodSlots: readonly number[];
  /** Reads the facts that a reason's text names, as they stand. */
  readonly valuesIn: (code: string) => Readonly<Record<string, FactValue>>;
  /** Counts the decisions, so that each requirement is asked once in each. */
  run: number;
  /** The last clock day that was told, as text. */
  clock: { readonly day: number; readonly text: string };
}

/** Compiles what is in force on a day. */
export function compileProgram(layout: Layout, day: number, wanted: Wanted): Program {
  const state = newState(layout.size);
  const scope: Scope = { layout, state, day };
  const given = givenFacts(layout);
  const { periods } = layout.document;
  const questions = compileQuestions(scope, wanted.isAsked, wanted.namesIn);
  const facts = wanted.everyFact ? new Set(layout.facts.keys()) : questions.facts;
  const named = new Map<string, readonly (readonly [string, () => FactValue | undefined])[]>();
  return {
    layout,
    state,
    scope,
    questions,
    readers: new Map(given.map((slot) => [slot.name, compileReadFact(slot, scope)])),
    clear: compileClear(given, scope),
    steps: compileSteps(layout, scope, facts),
    periodSlots: periods === undefined ? [] : [slotOf(scope, periods.first), slotOf(scope, periods.last)],
    valuesIn: (code) => {
      let readers = named.get(code);
      if (readers === undefined) {
        readers = wanted.namesIn(code).map((name) => [name, compileReadValue(scope, name)]);
        named.set(code, readers);
      }
      const values: Record<string, FactValue> = {};
      for (const [name, read] of readers) {
        const value = read();
        if (value !== undefined) values[name] = value;
      }
      return values;
    },
    run: 0,
    clock: { day: NOT_A_DAY, text: '' },
  };
}
