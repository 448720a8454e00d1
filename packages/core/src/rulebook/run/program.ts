import { NOT_A_DAY } from '../../kernel/calendar.js';
import type { Problem } from '../../kernel/problem.js';
import type { FactValue, Finding } from '../decision.js';
import { namesInMessage } from '../message/names-in-message.js';
import { EVERYTHING } from '../what-is-asked.js';
import { addConstants } from './constants.js';
import { valueReader } from './fact-value.js';
import type { GiveValues } from './give.js';
import { givenFacts, newClear, newReadFact, type ReadFact } from './given-facts.js';
import { type Kleene, UNKNOWN } from './kleene.js';
import type { Layout } from './layout.js';
import { newRows, type Rows } from './rows.js';
import type { InForce, Requirement, Rules, Takes } from './rules.js';
import { newState, put, type State } from './state.js';

/** A requirement in a program, asked once in each decision. */
export interface AskedRequirement extends Requirement {
  /** What is told of it for each answer: no, yes and unknown. */
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
  /** Reads a fact or `param.` value as it stands. */
  readonly valueOf: (name: string) => FactValue | undefined;
  /** Reads the facts that a reason's text names, as they stand. */
  readonly valuesIn: (code: string) => Readonly<Record<string, FactValue>>;
  /** Counts the decisions, so that each requirement is asked once in each. */
  run: number;
  /** The last clock day that was told, as text. */
  clock: { readonly day: number; readonly text: string };
}

/**
 * Makes what is in force on a day ready to decide, and works out nothing that no question needs.
 *
 * @param asked - the bits of the questions, or `EVERYTHING`.
 */
export function newProgram(rules: Rules, layout: Layout, inForce: InForce, day: number, asked: number): Program {
  const state = newState(layout.size);
  addConstants(state, inForce.constants, layout, day);
  const isAsked = ({ bit }: { readonly bit: number }): boolean => (bit & asked) !== 0;
  const outcomes = inForce.outcomes.filter(isAsked);
  const values = inForce.values.filter(isAsked);
  const wanted = new Set(
    [...outcomes, ...values].flatMap(({ takes, tells }: Takes) => ((asked & 1) === 0 ? takes : [...takes, ...tells])),
  );
  const isWanted = ({ slot }: { readonly slot: number }): boolean => asked === EVERYTHING || wanted.has(slot);
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
    const { over } = step;
    const read = newRows(step, isWanted, rules.takes[over]!, state, layout, day);
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
  const told = new Map<string, readonly { readonly name: string; readonly read: () => FactValue | undefined }[]>();
  return {
    state,
    outcomes: outcomes.map(({ name, onlyIf, needs }) => ({
      name,
      onlyIf: requirements.get(onlyIf ?? ''),
      needs: needs.flatMap((need) => requirements.get(need) ?? []),
    })),
    values: values.map(({ name, give }) => ({ name, give: give(state) })),
    readers: new Map(given.map((slot) => [slot.name, newReadFact(slot, state, layout, day)])),
    clear: newClear(given, state, layout, day),
    steps,
    rows,
    valueOf: (name) => valueReader(name, state, layout, day)(),
    valuesIn: (code) => {
      let readers = told.get(code);
      if (readers === undefined) {
        readers = namesInReason(rules, code).map((name) => ({ name, read: valueReader(name, state, layout, day) }));
        told.set(code, readers);
      }
      const values: Record<string, FactValue> = {};
      for (const { name, read } of readers) {
        const value = read();
        if (value !== undefined) values[name] = value;
      }
      return values;
    },
    run: 0,
    clock: { day: NOT_A_DAY, text: '' },
  };
}

function askedRequirement(requirement: string, rule: Requirement): AskedRequirement {
  const { whenNot, whenUnknown, source } = rule;
  const finding = (verdict: Finding['verdict'], reason?: string): Finding => ({
    requirement,
    verdict,
    ...(reason && { reason }),
    ...(source && { source }),
  });
  return {
    ...rule,
    findings: [finding('not-met', whenNot), finding('met'), finding('unknown', whenUnknown)],
    verdict: UNKNOWN,
    run: -1,
  };
}

/** The facts and parameters that a reason's texts name. */
function namesInReason({ languages }: Rules, code: string): readonly string[] {
  const { text = [], next = [] } = languages['en-GB']?.reasons[code] ?? {};
  return namesInMessage(next, namesInMessage(text));
}
