import type { FactValue, Given } from './decision.js';
import { readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';
import { type Bounds, boundsOf } from './run/bounds-of.js';
import { YES } from './run/kleene.js';
import type { Layout } from './run/layout.js';
import type { AskedRequirement, Program } from './run/program.js';
import { put, type State } from './run/state.js';

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

/** Where one fact stands, and where it would have to stand. */
interface Move {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
}

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
  const question = program.outcomes.find(({ name }) => name === outcome);
  if (question === undefined || problems.length > 0 || clock === undefined) return [];
  const { state } = program;
  const { onlyIf, needs } = question;
  if (onlyIf !== undefined && onlyIf.ask(state) !== YES) return [];
  const open = needs.filter((need) => need.ask(state) !== YES);
  if (open.length === 0) return [];
  let choices: readonly (readonly Bounds[])[] = [[]];
  for (const need of open) {
    const ways = need.ways.map((way) => way.map((wanted) => boundsOf(wanted, state))).filter((way) => isWhole(way));
    choices = choices.flatMap((choice) => ways.map((way) => [...choice, ...way])).slice(0, 256);
  }
  const found = choices.flatMap((wanted) => tryOut(program, rulebook.layout, wanted, needs) ?? []);
  return distinct(found)
    .sort((a, b) => a.changes.length - b.changes.length || amount(a) - amount(b))
    .slice(0, MOST_WAYS);
}

/** The least change that gives a choice what it wants, if the person can make it and it works. */
function tryOut(
  { state, valueOf }: Program,
  layout: Layout,
  wanted: readonly Bounds[],
  needs: readonly AskedRequirement[],
): Way | undefined {
  const { low, high } = state;
  const targets = new Map<string, Move>();
  for (const name of new Set(wanted.map(({ fact }) => fact))) {
    const slot = layout.facts.get(name);
    const from = slot === undefined ? NaN : low[slot.index]!;
    if (slot === undefined || from !== high[slot.index]) return undefined;
    const to = nearestWithin(
      from,
      wanted.filter(({ fact }) => fact === name),
    );
    if (to === undefined) return undefined;
    if (to === from) continue;
    const way = slot.spec.canChange;
    if (way === undefined || (way === 'up' && to < from) || (way === 'down' && to > from)) return undefined;
    targets.set(name, { slot: slot.index, from, to });
  }
  if (targets.size === 0) return undefined;
  const before = [...targets].map(([name]) => valueOf(name));
  moveAll(state, targets, 'to');
  const works = needs.every((need) => need.ask(state) === YES);
  const changes = [...targets].map(([fact], index) => {
    const unit = layout.facts.get(fact)?.spec.unit;
    return {
      fact,
      from: before[index] ?? null,
      to: valueOf(fact) ?? null,
      ...(unit === undefined ? {} : { unit }),
    };
  });
  moveAll(state, targets, 'from');
  return works ? { changes } : undefined;
}

function moveAll(state: State, moves: ReadonlyMap<string, Move>, which: 'from' | 'to'): void {
  for (const move of moves.values()) put(state, move.slot, move[which]);
}

/** A way of which nothing that it compares with is missing. */
function isWhole(way: readonly (Bounds | undefined)[]): way is readonly Bounds[] {
  return !way.includes(undefined);
}

/** The number nearest to where a fact stands that everything wanted of it allows. */
function nearestWithin(from: number, wanted: readonly Bounds[]): number | undefined {
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
