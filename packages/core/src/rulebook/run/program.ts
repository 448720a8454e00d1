import { NOT_A_DAY } from '../../kernel/calendar.js';
import type { Problem } from '../../kernel/problem.js';
import type { FactValue, Finding } from '../decision.js';
import { addConstants } from './constants.js';
import { valueReader } from './fact-value.js';
import type { GiveValues } from './give.js';
import { givenFacts, newClear, newReadFact, type ReadFact } from './given-facts.js';
import { type Kleene, NO, UNKNOWN, YES } from './kleene.js';
import type { Layout } from './layout.js';
import { newRows, type Rows } from './rows.js';
import type { InForce, OutcomeInForce, Requirement, Rules, Takes } from './rules.js';
import { newState, put, type State } from './state.js';

/** A requirement in a program, asked once in each decision. */
export interface AskedRequirement extends Requirement {
  /** What is told of it for each answer. */
  readonly findings: Readonly<Record<Kleene, Finding>>;
  /** The answer of the run named beside it. */
  verdict: Kleene;
  run: number;
}

/** An outcome to answer. */
export interface OutcomeQuestion {
  readonly name: string;
  readonly onlyIf: AskedRequirement | undefined;
  readonly needs: readonly AskedRequirement[];
}

/** A table, band or ladder to ask for its values. */
export interface ValueQuestion {
  readonly name: string;
  readonly give: GiveValues;
}

/** What is in force between two changes, with room for one decision: it belongs to one rulebook and holds its state. */
export interface Program {
  readonly state: State;
  readonly outcomes: readonly OutcomeQuestion[];
  readonly values: readonly ValueQuestion[];
  readonly readers: ReadonlyMap<string, ReadFact>;
  /** Forgets the facts of the decision before. */
  readonly clear: () => void;
  /** Fills in the facts that are derived, and reads every collection. */
  readonly steps: readonly ((given: Readonly<Record<string, unknown>>, problems: Problem[]) => void)[];
  /** By collection; of derived facts only those that are wanted. */
  readonly rows: ReadonlyMap<string, Rows>;
  readonly filters: InForce['filters'];
  /** Reads a fact or `param.` value as it stands. */
  readonly valueOf: (name: string) => FactValue | undefined;
  /** Reads the facts that a reason's text names, as they stand. */
  readonly valuesIn: (code: string) => Readonly<Record<string, FactValue>>;
  /** Counts the decisions, so that each requirement is asked once in each. */
  run: number;
  /** The last clock day that was told, as text. */
  clock: { readonly day: number; readonly text: string };
}

/** What a program is to answer. */
export interface Purpose {
  /** By name: outcomes, tables, bands, ladders. */
  readonly isAsked: (name: string) => boolean;
  /** The facts a reason's text names. */
  readonly namesIn: (code: string) => readonly string[];
  /** Whether the texts of reasons are to be filled in. */
  readonly tells: boolean;
  /** Also facts that no question needs. */
  readonly everyFact: boolean;
}

/** Makes what is in force on a day ready to decide, and works out nothing that no question needs. */
export function newProgram(rules: Rules, layout: Layout, inForce: InForce, day: number, purpose: Purpose): Program {
  const { isAsked, namesIn, tells, everyFact } = purpose;
  const state = newState(layout.size);
  addConstants(state, inForce.constants, layout, day);
  const questions = [...inForce.outcomes, ...inForce.values].filter(({ name }) => isAsked(name));
  const wanted = new Set(questions.flatMap(({ takes, tells: told }: Takes) => (tells ? [...takes, ...told] : takes)));
  const isWanted = ({ slot }: { readonly slot: number }): boolean => everyFact || wanted.has(slot);
  const rows = new Map<string, Rows>();
  const steps = inForce.steps.flatMap((step): Program['steps'][number][] => {
    if ('derive' in step) {
      if (!isWanted(step)) return [];
      const derive = step.derive(state);
      return [
        () => {
          put(state, step.slot, derive());
        },
      ];
    }
    const { over, sums } = step;
    const read = newRows(over, sums.filter(isWanted), inForce.filters, rules.takes[over]!, state, layout, day);
    rows.set(over, read);
    return [
      (given, problems) => {
        read.read(given[over], problems);
      },
    ];
  });
  const requirements = new Map(
    Object.entries(inForce.requirements).map(([name, rule]) => [name, askedRequirement(name, rule)]),
  );
  const given = givenFacts(layout);
  const valueOf = remembered((name) => valueReader(name, state, layout, day));
  return {
    state,
    outcomes: inForce.outcomes.filter(({ name }) => isAsked(name)).map((outcome) => questionOf(outcome, requirements)),
    values: inForce.values.filter(({ name }) => isAsked(name)).map(({ name, give }) => ({ name, give: give(state) })),
    readers: new Map(given.map((slot) => [slot.name, newReadFact(slot, state, layout, day)])),
    clear: newClear(given, state, layout, day),
    steps,
    rows,
    filters: inForce.filters,
    valueOf: (name) => valueOf(name)(),
    valuesIn: valuesIn(remembered((code) => namesIn(code).map((name) => [name, valueOf(name)]))),
    run: 0,
    clock: { day: NOT_A_DAY, text: '' },
  };
}

function askedRequirement(name: string, rule: Requirement): AskedRequirement {
  const { whenNot, whenUnknown, source } = rule;
  const ground = source === undefined ? {} : { source };
  return {
    ...rule,
    findings: {
      [YES]: { requirement: name, verdict: 'met', ...ground },
      [NO]: { requirement: name, verdict: 'not-met', reason: whenNot, ...ground },
      [UNKNOWN]: { requirement: name, verdict: 'unknown', reason: whenUnknown, ...ground },
    },
    verdict: UNKNOWN,
    run: -1,
  };
}

function questionOf(
  { name, onlyIf, needs }: OutcomeInForce,
  requirements: ReadonlyMap<string, AskedRequirement>,
): OutcomeQuestion {
  return {
    name,
    onlyIf: onlyIf === undefined ? undefined : requirements.get(onlyIf),
    needs: needs.flatMap((need) => requirements.get(need) ?? []),
  };
}

/** What has been made for a name once is kept. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let made = known.get(name);
    if (made === undefined) known.set(name, (made = make(name)));
    return made;
  };
}

function valuesIn(
  named: (code: string) => readonly (readonly [name: string, read: () => FactValue | undefined])[],
): Program['valuesIn'] {
  return (code) => {
    const values: Record<string, FactValue> = {};
    for (const [name, read] of named(code)) {
      const value = read();
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}
