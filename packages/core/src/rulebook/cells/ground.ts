import type { RuntimeDocument } from '../prepared.js';
import { readGiven } from '../read-given.js';
import type { Given } from '../decision.js';
import type { CompiledRulebook } from '../rulebook.js';
import { carryOut } from '../compile/carry-out.js';
import { compileCondition } from '../compile/condition.js';
import type { Scope } from '../compile/scope.js';
import { simplify } from '../compile/simplify.js';
import { addConstants } from '../run/constants.js';
import type { Ask } from '../run/logic.js';
import type { Program } from '../run/program.js';
import { newState, type State } from '../run/state.js';
import { formatDay } from '../../kernel/calendar.js';
import type { Condition } from '../schema/condition.js';

/** What takes more questions than so many in all is not proved: whoever wrote the file may not keep a page waiting. */
const MOST_QUESTIONS = 20_000_000;

/** A rulebook on one day of its clock, ready to be asked of one person after another. */
export interface Ground {
  readonly rulebook: CompiledRulebook;
  readonly document: RuntimeDocument;
  /** The clock's day number, whose values are in force. */
  readonly day: number;
  /** Where the values of the person at hand lie, by slot. */
  readonly state: State;
  /** A condition without what the parameters in force have settled; one about rows, with their collection. */
  readonly settle: (condition: Condition, collection?: string) => Condition | boolean;
  /** Makes a condition ready to be asked of {@link Ground.state}. */
  readonly ask: (condition: Condition | boolean) => Ask;
  /** Whether so many more questions may be asked on this ground; those that may are counted. */
  readonly affords: (questions: number) => boolean;
  /** Remembers what has been worked out on this ground, by a key that says what it is. */
  readonly once: <Value>(key: string, work: () => Value) => Value;
  /** Reads what is given as deciding does. `on` is a day number. `undefined` where anything given is wrong. */
  readonly read: (given: Given, on: number) => Program | undefined;
}

/** A rulebook on a day of its clock. */
export function groundOn(rulebook: CompiledRulebook, day: number): Ground {
  const { document } = rulebook.prepared;
  const { layout } = rulebook;
  const scope: Scope = { document, layout, day, constants: new Map() };
  const state = newState(layout.size);
  const addNew = (known: number): void => {
    const constants = Array.from(scope.constants.values(), ({ constant }) => constant);
    addConstants(state, constants.slice(known), layout, day);
  };
  const known = new Map<string, unknown>();
  let left = MOST_QUESTIONS;
  return {
    rulebook,
    document,
    day,
    state,
    settle: (condition, collection) =>
      simplify(condition, collection === undefined ? scope : { ...scope, collection, constants: new Map() }),
    ask: (condition) => {
      const known = scope.constants.size;
      const planned = compileCondition(condition, scope);
      addNew(known);
      return carryOut<Ask>(planned);
    },
    affords: (questions) => {
      if (questions > left) return false;
      left -= questions;
      return true;
    },
    once: <Value>(key: string, work: () => Value): Value => {
      if (!known.has(key)) known.set(key, work());
      return known.get(key) as Value;
    },
    read: (given, on) => {
      const { program, problems } = readGiven(rulebook, given, formatDay(on));
      return problems.length === 0 ? program : undefined;
    },
  };
}
