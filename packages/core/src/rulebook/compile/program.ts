import { Fault } from '../../kernel/fault.js';
import type { Problem } from '../../kernel/problem.js';
import type { Requirement } from '../schema/rule.js';
import { collectionOf } from './aggregate.js';
import { type Ask, compileCondition } from './condition.js';
import { compileDerivation } from './derive.js';
import type { Layout, Slot } from './layout.js';
import { isInForce } from './parameters.js';
import { BAD, explainBadValue, readerOf } from './read-value.js';
import { factsIn, factsOf } from './references.js';
import { compileRows, type ReadRows, rowTargets } from './rows.js';
import { constant, isNullable, type Scope } from './scope.js';
import { newState, type State } from './state.js';
import { compileValueRules, type ValueRule } from './value-rules.js';

/** A requirement in force, ready to be asked. */
export interface CompiledRequirement {
  readonly rule: Requirement;
  readonly ask: Ask;
  /** The facts whose absence has a reason of its own. */
  readonly excused: readonly { readonly slot: number; readonly reason: string }[];
}

/** A rulebook compiled for the days between two changes. */
export interface Program {
  readonly layout: Layout;
  readonly state: State;
  readonly scope: Scope;
  /** Reads one given fact into the state. */
  readonly readFact: (name: string, value: unknown, problems: Problem[]) => void;
  /** Marks every given fact as missing, or as what it is taken for when missing. */
  readonly clear: () => void;
  /** Reads the collections and fills in every derived fact, in the order they need each other. */
  readonly derive: (given: Readonly<Record<string, unknown>>, problems: Problem[]) => void;
  readonly requirements: ReadonlyMap<string, CompiledRequirement>;
  readonly valueRules: readonly ValueRule[];
}

/** Compiles everything in force on a day. */
export function compileProgram(layout: Layout, day: number): Program {
  const state = newState(layout.size);
  const scope: Scope = { layout, state, day };
  const givenFacts = [...layout.facts.values()].filter((slot) => !('is' in slot.spec && slot.spec.is !== undefined));
  const readers = new Map(givenFacts.map((slot) => [slot.name, { slot, read: readerInto(slot, scope) }]));
  const fallbacks = givenFacts.map((slot) => fallbackOf(slot, scope));
  const steps = orderedSteps(layout, scope);
  const requirements = new Map<string, CompiledRequirement>();
  for (const rule of layout.document.requirements ?? []) {
    if (isInForce(rule, day)) requirements.set(rule.name, compileRequirement(rule, scope));
  }
  return {
    layout,
    state,
    scope,
    requirements,
    valueRules: compileValueRules(scope),
    readFact: (name, value, problems) => readers.get(name)?.read(value, problems),
    clear: () => {
      for (let f = 0; f < givenFacts.length; f++) {
        const index = (givenFacts[f] as Slot).index;
        const [low, high] = fallbacks[f] as readonly [number, number];
        state.low[index] = low;
        state.high[index] = high;
      }
    },
    derive: (given, problems) => {
      for (const step of steps) step(given, problems);
    },
  };
}

function compileRequirement(rule: Requirement, scope: Scope): CompiledRequirement {
  const names = [...factsIn(rule.conditions, scope.layout.document)].flatMap((name) => [
    ...basesOf(name, scope.layout),
  ]);
  const excused = [...new Set(names)].flatMap((name) => {
    const slot = scope.layout.facts.get(name);
    const reason = slot !== undefined && 'whenUnknown' in slot.spec ? slot.spec.whenUnknown : undefined;
    return slot !== undefined && reason !== undefined ? [{ slot: slot.index, reason }] : [];
  });
  return { rule, ask: compileCondition(rule.conditions, scope), excused };
}

/** A fact and every fact it is derived from. */
function basesOf(name: string, layout: Layout, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const spec = layout.facts.get(name)?.spec;
  if (spec !== undefined && 'is' in spec && spec.is !== undefined) {
    for (const base of factsOf(spec.is, layout.document)) basesOf(base, layout, seen);
  }
  return seen;
}

function readerInto(slot: Slot, scope: Scope): (value: unknown, problems: Problem[]) => void {
  const { state, layout, day } = scope;
  const read = readerOf(slot.spec, layout, day);
  const { index } = slot;
  const nullable = isNullable(slot.spec);
  const put = (value: number): void => {
    state.low[index] = value;
    state.high[index] = value;
  };
  const refuse = (value: unknown, at: string, problems: Problem[]): void =>
    void problems.push(explainBadValue(value, slot.spec, layout, day, at));
  if (slot.spec.type === 'list') {
    return (value, problems) => {
      if (!Array.isArray(value)) return refuse(value, `/${slot.name}`, problems);
      const ids = value.map((item: unknown, at) => {
        const id = read(item);
        if (id === BAD) refuse(item, `/${slot.name}/${String(at)}`, problems);
        return id;
      });
      state.lists[index] = ids;
      put(0);
    };
  }
  return (value, problems) => {
    if (value === null && nullable) return put(NaN);
    const number = read(value);
    if (number === BAD) refuse(value, `/${slot.name}`, problems);
    else put(number);
  };
}

function fallbackOf(slot: Slot, scope: Scope): readonly [number, number] {
  const fallback = 'ifMissing' in slot.spec ? slot.spec.ifMissing : undefined;
  if (fallback === undefined) return [-Infinity, Infinity];
  if (fallback === null) return [NaN, NaN];
  const operand = constant(scope, fallback, slot.spec.type);
  return operand.kind === 'number' ? [operand.value, operand.value] : [-Infinity, Infinity];
}

type Step = (given: Readonly<Record<string, unknown>>, problems: Problem[]) => void;

/** Derived facts in an order in which each comes after those it needs. */
function orderedSteps(layout: Layout, scope: Scope): Step[] {
  const targets = rowTargets(layout.facts.values());
  const readRows = new Map<string, ReadRows>();
  const done = new Set<string>();
  const open = new Set<string>();
  const steps: Step[] = [];
  const visit = (name: string): void => {
    const slot = layout.facts.get(name);
    const is = slot !== undefined && 'is' in slot.spec ? slot.spec.is : undefined;
    const collection = is === undefined ? undefined : collectionOf(is);
    const key = collection ?? name;
    if (slot === undefined || is === undefined || done.has(key)) return;
    if (open.has(key)) throw new Fault('rulebook/derived-in-a-circle', `The fact ${name} is derived from itself.`);
    open.add(key);
    const group = collection === undefined ? [slot] : (targets.get(collection) ?? []);
    for (const member of group) {
      const inner = 'is' in member.spec ? member.spec.is : undefined;
      if (inner !== undefined)
        for (const base of factsOf(inner, layout.document)) if (!isField(base, collection, layout)) visit(base);
    }
    if (collection === undefined) steps.push(compileDerivation(slot, is, scope));
    else {
      const read = compileRows(collection, group, scope);
      readRows.set(collection, read);
      steps.push((given, problems) => read(given[collection], problems));
    }
    done.add(key);
  };
  for (const name of layout.facts.keys()) visit(name);
  // Collections nothing is derived from are checked all the same.
  for (const collection of layout.fields.keys()) {
    if (readRows.has(collection)) continue;
    const read = compileRows(collection, [], scope);
    steps.push((given, problems) => read(given[collection], problems));
  }
  return steps;
}

function isField(name: string, collection: string | undefined, layout: Layout): boolean {
  return collection !== undefined && layout.fields.get(collection)?.has(name) === true;
}
