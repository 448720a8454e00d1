import { YES } from './compile/kleene.js';
import type { Program } from './compile/program.js';
import type { CompiledRequirement } from './compile/requirement.js';
import { alternatives, type Wanted } from './alternatives.js';
import type { FactValue, Given } from './decision.js';
import { compileReadValue } from './fact-value.js';
import { readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';

/** Facts that would have to become what, for the answer to be yes. */
export interface Way {
  readonly changes: readonly {
    readonly fact: string;
    readonly from: FactValue;
    readonly to: FactValue;
    readonly unit?: string;
  }[];
}

const MOST_WAYS = 12;

/**
 * The nearest ways to yes: for each way to meet what is not met, the least that would have to change.
 *
 * Only facts that the rulebook says a person can change (`canChange`) are
 * changed, each just as far as needed. Every way is tried before it is told:
 * with exactly these facts the answer is yes. Facts that are derived are taken
 * as free of each other.
 *
 * @returns at most twelve, fewest changes first; none when the answer is yes
 *   already, does not apply, or cannot be changed by the person.
 */
export function waysToYes(
  rulebook: Rulebook,
  given: Given,
  outcome: string,
  options: { readonly on: string },
): readonly Way[] {
  const { program, problems, clock } = readGiven(rulebook, given, options.on);
  const rule = rulebook.prepared.document.outcomes?.[outcome];
  if (rule === undefined || problems.length > 0 || clock === undefined) return [];
  if (rule.onlyIf !== undefined && program.questions.requirements.get(rule.onlyIf)?.ask() !== YES) return [];
  const needs = rule.needs.flatMap((name) => program.questions.requirements.get(name) ?? []);
  const open = needs.filter((need) => need.ask() !== YES);
  if (open.length === 0) return [];
  let choices: readonly (readonly Wanted[])[] = [[]];
  for (const need of open) {
    const ways = alternatives(need.rule.conditions, program.scope);
    choices = choices.flatMap((choice) => ways.map((way) => [...choice, ...way])).slice(0, 256);
  }
  const found = choices.flatMap((wanted) => tryOut(program, wanted, needs) ?? []);
  return distinct(found)
    .sort((a, b) => a.changes.length - b.changes.length || amount(a) - amount(b))
    .slice(0, MOST_WAYS);
}

/** The least change that gives a choice what it wants, if the person can make it and it works. */
function tryOut(program: Program, wanted: readonly Wanted[], needs: readonly CompiledRequirement[]): Way | undefined {
  const { low, high } = program.state;
  const targets = new Map<string, { from: number; to: number }>();
  for (const name of new Set(wanted.map(({ fact }) => fact))) {
    const slot = program.layout.facts.get(name);
    const from = slot === undefined ? NaN : low[slot.index]!;
    if (slot === undefined || from !== high[slot.index]) return undefined;
    const to = nearestWithin(
      from,
      wanted.filter(({ fact }) => fact === name),
    );
    if (to === undefined) return undefined;
    if (to === from) continue;
    const way = 'canChange' in slot.spec ? slot.spec.canChange : undefined;
    if (way === undefined || (way === 'up' && to < from) || (way === 'down' && to > from)) return undefined;
    targets.set(name, { from, to });
  }
  if (targets.size === 0) return undefined;
  const before = [...targets].map(([name]) => compileReadValue(program.scope, name)());
  put(program, targets, 'to');
  const works = needs.every((need) => need.ask() === YES);
  const changes = [...targets].map(([fact], index) => {
    const unit = program.layout.facts.get(fact)?.spec.unit;
    return {
      fact,
      from: before[index] ?? null,
      to: compileReadValue(program.scope, fact)() ?? null,
      ...(unit === undefined ? {} : { unit }),
    };
  });
  put(program, targets, 'from');
  return works ? { changes } : undefined;
}

function put(program: Program, targets: ReadonlyMap<string, { from: number; to: number }>, which: 'from' | 'to'): void {
  for (const [name, target] of targets) {
    const index = program.layout.facts.get(name)?.index ?? 0;
    program.state.low[index] = target[which];
    program.state.high[index] = target[which];
  }
}

/** The number nearest to where a fact stands that everything wanted of it allows. */
function nearestWithin(from: number, wanted: readonly Wanted[]): number | undefined {
  const least = Math.max(-Infinity, ...wanted.map((want) => want.least ?? -Infinity));
  const most = Math.min(Infinity, ...wanted.map((want) => want.most ?? Infinity));
  const fits = (value: number): boolean =>
    value >= least &&
    value <= most &&
    wanted.every((want) => (want.among?.includes(value) ?? true) && want.not?.includes(value) !== true);
  if (fits(from)) return from;
  const candidates = [
    least,
    most,
    least + 1,
    most - 1,
    from + 1,
    from - 1,
    ...wanted.flatMap((want) => want.among ?? []),
  ];
  return candidates
    .filter((value) => Number.isFinite(value) && fits(value))
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
}

function distinct(ways: readonly Way[]): Way[] {
  const known = new Map(
    ways.map((way) => [JSON.stringify([...way.changes].sort((a, b) => (a.fact < b.fact ? -1 : 1))), way]),
  );
  const all = [...known.values()];
  // A way that does all another does, and more, is not a nearest one.
  const within = (a: Way, b: Way): boolean =>
    a.changes.every((x) => b.changes.some((y) => x.fact === y.fact && x.to === y.to));
  return all.filter(
    (way) => !all.some((other) => other !== way && other.changes.length < way.changes.length && within(other, way)),
  );
}

function amount(way: Way): number {
  return way.changes.reduce(
    (sum, { from, to }) => sum + (typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 1),
    0,
  );
}
