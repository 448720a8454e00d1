import { deriveCountingShape } from '../counting/derive-counting-shape.js';
import type { CountedUnit, RuleOfCombination } from '../schema/rule-of-combination.js';
import type { CompletionItem, CompletionModel } from './completion-model.js';
import { deriveBase } from './derive-base.js';

/** What is asked of `deriveCompletionModel`. */
export type CompletionQuestion = {
  /** Indexes of the chosen units. */
  readonly chosen: readonly number[];
  /** Indexes of units that must stay out, with all that is linked to them. */
  readonly without?: readonly number[];
  /** Whole cost of adding a unit, nought or more. Without it only "can it be done?" is asked. */
  readonly costOf?: (unit: CountedUnit) => number;
};

/**
 * Puts the question in order: items sorted by the first group they touch, so that each group opens and closes
 * once and few are open together. Items barred by the base, or by themselves, are left out of the row.
 */
export function deriveCompletionModel(rule: RuleOfCombination, question: CompletionQuestion): CompletionModel {
  const { chosen, without = [], costOf } = question;
  const shape = deriveCountingShape(rule);
  const base = deriveBase(rule, chosen);
  const inBase = new Set(base);
  const excluded = new Set(without.map((unit) => rule.blockOf[unit] ?? -1));
  const used = new Set(rule.bars.flatMap((bar, at) => (bar.some((unit) => inBase.has(unit)) ? [at] : [])));
  const items = rule.blocks
    .filter((block, at) => !block.some((unit) => inBase.has(unit)) && !excluded.has(at))
    .map((block) => block.flatMap((unit) => rule.units[unit] ?? []))
    .filter((units) => {
      const bars = units.flatMap((unit) => unit.bars);
      return new Set(bars).size === bars.length && !bars.some((bar) => used.has(bar));
    })
    .map((units): CompletionItem => {
      const bars = units.flatMap((unit) => unit.bars).map((bar) => shape.barsAt + bar);
      const cost = costOf ? units.reduce((sum, unit) => sum + costOf(unit), 0) : 0;
      return { units, cost, bars, mayStayOut: costOf !== undefined || bars.length > 0 };
    })
    .sort((a, b) => firstGroup(a) - firstGroup(b) || (a.units[0]?.index ?? 0) - (b.units[0]?.index ?? 0));
  const lastOf = (touches: (item: CompletionItem) => boolean): number => items.findLastIndex(touches) + 1;
  const groupEnds = rule.groups.map((_, group) =>
    lastOf((item) => item.units.some((unit) => unit.groups.includes(group))),
  );
  const barEnds = rule.bars.map((_, bar) => lastOf((item) => item.bars.includes(shape.barsAt + bar)));
  const steps = Array.from({ length: items.length + 1 }, (_, step) => step);
  const inUse = rule.groups.map(({ index, minUnits, minCredit, maxUnits, maxCredit }) => {
    const capped = maxUnits !== Infinity || maxCredit !== Infinity;
    const kept = [capped || minUnits > 0, capped || minCredit > 0, maxCredit !== Infinity];
    const touched = base.some((unit) => rule.units[unit]?.groups.includes(index) === true);
    return {
      from: touched ? 0 : items.findIndex((item) => item.units.some((unit) => unit.groups.includes(index))) + 1,
      until: groupEnds[index] ?? 0,
      places: kept.flatMap((keep, at) => (keep ? [3 + 3 * index + at] : [])),
    };
  });
  const places = steps.map((step) => [
    ...[0, 1, 2].filter((place) => (shape.needs[place] ?? 0) > 0),
    ...inUse.flatMap((group) => (group.from <= step && step < group.until ? group.places : [])),
    ...barEnds.flatMap((end, bar) => (end > step ? [shape.barsAt + bar] : [])),
  ]);
  return {
    rule,
    shape,
    places,
    base,
    items,
    closing: steps.map((step) => groupEnds.flatMap((end, group) => (end === step ? [group] : []))),
    barsClosing: steps.map((step) => barEnds.flatMap((end, bar) => (end === step ? [shape.barsAt + bar] : []))),
    barredAlready:
      rule.bars.some((bar) => bar.filter((unit) => inBase.has(unit)).length > 1) ||
      base.some((unit) => excluded.has(rule.blockOf[unit] ?? -1)),
  };
}

function firstGroup(item: CompletionItem): number {
  return Math.min(...item.units.flatMap((unit) => unit.groups), Number.MAX_SAFE_INTEGER);
}
