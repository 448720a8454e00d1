import type { CountedUnit, RuleOfCombination } from '../schema/rule-of-combination.js';
import type { Selection } from '../schema/selection.js';
import type { Certificate } from './certificate.js';
import type { CompletionCost } from './completion-cost.js';
import { beginStates } from './begin-states.js';
import { countCompletions } from './count-completions.js';
import { deriveCompletionModel } from './derive-completion-model.js';
import { deriveCostBound } from './derive-cost-bound.js';
import { findAnyCompletion } from './find-any-completion.js';
import { findConflict } from './find-conflict.js';
import type { CompletionConflict } from './find-conflict.js';
import { markUnits } from './mark-units.js';
import type { UnitMark } from './mark-units.js';
import { priceOf } from './price-of.js';
import { searchCompletions } from './search-completions.js';
import { shrinkCompletion } from './shrink-completion.js';
import { traceLabel } from './trace-label.js';
import { writeRefutation } from './write-refutation.js';
import { writeWitness } from './write-witness.js';

/** One way to complete a selection: the units to add, in catalogue order, and what they cost together. */
export type Completion = { readonly units: readonly string[]; readonly cost: number };

/**
 * The answer to "what is the least I must add?".
 *
 * - `smallest`: `minimum` is exact and proved; `ways` is the exact number of sets of units that reach it, or `null`
 *   when counting them took more work than allowed; `first` are the first of them.
 * - `not-proved`: work ran out; `best` is a completion, and the true minimum lies between `atLeast` and its cost.
 * - `impossible`: no completion exists, and why.
 * - `cost-unknown`: units that could be added do not all state this cost, so that no sum would be honest.
 * - `undecided`: work ran out before it was known whether a completion exists.
 */
export type Completions =
  | {
      readonly outcome: 'smallest';
      readonly cost: CompletionCost;
      readonly minimum: number;
      readonly ways: bigint | null;
      readonly first: readonly Completion[];
      readonly marks: readonly UnitMark[];
      readonly certificate: Certificate;
    }
  | {
      readonly outcome: 'not-proved';
      readonly cost: CompletionCost;
      readonly atLeast: number;
      readonly best: Completion;
      readonly marks: readonly UnitMark[];
    }
  | {
      readonly outcome: 'impossible';
      readonly cost: CompletionCost;
      readonly conflict: CompletionConflict;
      readonly certificate: Certificate;
    }
  | {
      readonly outcome: 'cost-unknown';
      readonly cost: CompletionCost;
      readonly units: readonly string[];
      readonly marks: readonly UnitMark[];
    }
  | { readonly outcome: 'undecided'; readonly cost: CompletionCost };

/** How to look for completions. */
export type CompletionOptions = {
  /** What is to be least. Units by default. */
  readonly cost?: CompletionCost;
  /** How many completions to list, 50 by default and at least one; `ways` counts all of them. */
  readonly list?: number;
  /** How much work is allowed, in steps; 4,000,000 by default, which is about a second. The same steps give the same answer anywhere. */
  readonly steps?: number;
  /** Whether to say of each unit what it is to the completions; true by default. It is most of the work. */
  readonly marks?: boolean;
};

/**
 * The smallest ways from a selection to OK, by units, credit or guided hours.
 *
 * Chosen units stay; mandatory units and linked ones that are missing are added and paid for. A completion never holds two
 * units of a barred set. Numbers the catalogue does not have cannot be completed. Exact: equal to trying every
 * subset. Completions are listed so that those with earlier units (by group, then by place in the catalogue) come first.
 *
 * @example
 * findCompletions(rule, beginSelection(rule)) // { outcome: 'smallest', minimum: 2, ways: 1n, … }
 */
export function findCompletions(
  rule: RuleOfCombination,
  selection: Selection,
  options: CompletionOptions = {},
): Completions {
  const { cost = 'units', steps = 4_000_000 } = options;
  const list = Math.max(1, options.list ?? 50);
  const budget = { left: steps };
  const chosen = [...new Set(selection.flatMap(({ unit }) => rule.indexOf.get(unit) ?? []))].sort((a, b) => a - b);
  const stranger = selection.find(({ unit }) => !rule.indexOf.has(unit));
  if (stranger) return { outcome: 'impossible', cost, ...conflictOfStranger(stranger.unit) };

  const any = findAnyCompletion(rule, chosen, [], budget);
  if (any.found === 'none') {
    const found = findConflict(rule, chosen, budget);
    return found ? { outcome: 'impossible', cost, ...found } : { outcome: 'undecided', cost };
  }
  if (any.found === 'spent') return { outcome: 'undecided', cost };

  const free = deriveCompletionModel(rule, { chosen });
  const mark = (known: readonly (readonly number[])[]): ReturnType<typeof markUnits> =>
    options.marks === false
      ? { marks: [], proofs: [], witnesses: [] }
      : markUnits(rule, chosen, free.base, known, { left: steps });
  const missing = rule.units.filter((unit) => !chosen.includes(unit.index));
  const addable = new Set([...free.base, ...free.items.flatMap((item) => item.units.map((unit) => unit.index))]);
  const unpriced = missing.filter((unit) => addable.has(unit.index) && priceOf(unit, cost) === null);
  if (unpriced.length > 0) {
    return {
      outcome: 'cost-unknown',
      cost,
      units: unpriced.map((unit) => unit.number),
      marks: mark([any.units]).marks,
    };
  }
  const costOf = (unit: CountedUnit): number => priceOf(unit, cost) ?? 0;
  const model = deriveCompletionModel(rule, { chosen, costOf });
  const bound = deriveCostBound(model);
  const sum = (units: readonly number[]): number =>
    units.reduce(
      (total, unit) => total + (chosen.includes(unit) || !rule.units[unit] ? 0 : costOf(rule.units[unit])),
      0,
    );
  const baseCost = sum(model.base);
  const write = (units: readonly number[]): Completion => ({
    units: units.flatMap((unit) => (chosen.includes(unit) || !rule.units[unit] ? [] : [rule.units[unit].number])),
    cost: sum(units),
  });
  const whole = (added: readonly number[]): number[] => [...model.base, ...added].sort((a, b) => a - b);

  let best: readonly number[] = shrinkCompletion(rule, model, any.units);
  for (const width of [8, 64]) {
    const quick = searchCompletions(model, bound, { below: sum(best) - baseCost, budget, width });
    if (quick.best) best = whole(traceLabel(model, quick.best));
  }
  let proof = searchCompletions(model, bound, { below: sum(best) - baseCost, budget });
  while (proof.best && !proof.spent) {
    best = whole(traceLabel(model, proof.best));
    proof = searchCompletions(model, bound, { below: sum(best) - baseCost, budget });
  }
  const { marks, proofs, witnesses } = mark([any.units, best]);
  if (proof.spent) {
    const atLeast = baseCost + Math.min(...beginStates(model).map((state) => bound(state, 0)));
    return { outcome: 'not-proved', cost, atLeast, best: write(best), marks };
  }
  const minimum = sum(best);
  const counted = countCompletions(model, bound, { most: minimum - baseCost, list, budget });
  const first = counted.ways === undefined ? [best] : counted.first.map(whole);
  const numbers = chosen.flatMap((unit) => (rule.units[unit] ? [rule.units[unit].number] : []));
  const claim = { chosen: numbers, without: [], below: minimum - baseCost, cost, requirements: null };
  return {
    outcome: 'smallest',
    cost,
    minimum,
    ways: counted.ways ?? null,
    first: first.map(write),
    marks,
    certificate: {
      kind: 'smallest',
      cost,
      chosen: numbers,
      minimum,
      smallest: first.map((units) => writeWitness(rule, units)),
      refutation: writeRefutation(model, proof, claim),
      witnesses,
      marks: proofs,
    },
  };
}

function conflictOfStranger(unit: string): { conflict: CompletionConflict; certificate: Certificate } {
  const claim = { chosen: [unit], without: [], below: null, cost: null, requirements: [] };
  return {
    conflict: { units: [unit], requirements: [], smallest: true },
    certificate: {
      kind: 'impossible',
      chosen: [unit],
      conflict: { units: [unit], requirements: [] },
      refutation: { ...claim, order: [], layers: [] },
      without: [],
    },
  };
}
