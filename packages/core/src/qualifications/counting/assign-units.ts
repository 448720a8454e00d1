import type { CountedUnit, RuleOfCombination } from '../schema/rule-of-combination.js';
import { covers } from './covers.js';
import type { CountingShape } from './counting-shape.js';
import { deriveCountingShape } from './derive-counting-shape.js';
import { mayCountNowhere } from './may-count-nowhere.js';
import { serveGroup } from './serve-group.js';

type Path = { readonly unit: number; readonly group: number | null; readonly before: Path | undefined };
/** `short` per closed group: units, credit. `sums`: groups not met, units short, credit short. */
type Label = { state: number[]; sums: number[]; short: number[]; path: Path | undefined };

/**
 * Which group each chosen unit serves, so that the verdict is the best there is: exactly, not greedily.
 *
 * Best means, in this order: fewest groups short, fewest whole minima short, fewest units short, least credit
 * short, earlier groups served first. So if any way of counting makes the selection OK, the one returned does,
 * and the shortfalls do not depend on the order of the units. Of a barred set at most one unit counts.
 * Only units with more than one choice cost more than one step.
 *
 * @param chosen distinct indexes of units
 * @returns for each chosen unit the group it serves, or `null` where it counts nowhere
 */
export function assignUnits(rule: RuleOfCombination, chosen: readonly number[]): Map<number, number | null> {
  const shape = deriveCountingShape(rule);
  const units = chosen
    .flatMap((index) => rule.units[index] ?? [])
    .sort((a, b) => (a.groups[0] ?? 0) - (b.groups[0] ?? 0) || a.index - b.index);
  const barred = new Set(
    rule.bars.flatMap((bar, at) => (bar.filter((unit) => chosen.includes(unit)).length > 1 ? [at] : [])),
  );
  let labels: Label[] = [{ state: new Array<number>(shape.size).fill(0), sums: [0, 0, 0], short: [], path: undefined }];
  let closed = 0;
  const closeUntil = (end: number): Label[] => {
    let open = labels;
    for (; closed < end; closed++) open = open.map((label) => close(shape, label, closed));
    return keepBest(shape, open);
  };
  for (const unit of units) {
    labels = closeUntil(unit.groups[0] ?? 0);
    labels = keepBest(
      shape,
      labels.flatMap((label) => choices(shape, label, unit, barred)),
    );
  }
  labels = closeUntil(shape.groups.length);
  const best = labels.reduce((a, b) => (compare(finalScore(shape, b), finalScore(shape, a)) < 0 ? b : a));
  const assignment = new Map<number, number | null>();
  for (let path = best.path; path; path = path.before) assignment.set(path.unit, path.group);
  return assignment;
}

function choices(shape: CountingShape, label: Label, unit: CountedUnit, barred: ReadonlySet<number>): Label[] {
  const bars = unit.bars.filter((bar) => barred.has(bar)).map((bar) => shape.barsAt + bar);
  const free = bars.every((bar) => label.state[bar] === 0);
  const served = (free ? unit.groups : []).flatMap((group): Label[] => {
    const state = serveGroup(shape, label.state, unit, group);
    if (state === undefined) return [];
    for (const bar of bars) state[bar] = 1;
    return [{ ...label, state, path: { unit: unit.index, group, before: label.path } }];
  });
  const nowhere = bars.length > 0 || mayCountNowhere(shape, unit);
  return nowhere ? [...served, { ...label, path: { unit: unit.index, group: null, before: label.path } }] : served;
}

function close(shape: CountingShape, label: Label, group: number): Label {
  const limits = shape.groups[group];
  const at = 3 + 3 * group;
  const units = Math.max(0, (limits?.minUnits ?? 0) - (label.state[at] ?? 0));
  const credit = Math.max(0, (limits?.minCredit ?? 0) - (label.state[at + 1] ?? 0));
  const state = label.state.slice();
  state.fill(0, at, at + 3);
  const [groups = 0, unitsShort = 0, creditShort = 0] = label.sums;
  return {
    state,
    sums: [groups + (units + credit > 0 ? 1 : 0), unitsShort + units, creditShort + credit],
    short: [...label.short, units, credit],
    path: label.path,
  };
}

function keepBest(shape: CountingShape, labels: readonly Label[]): Label[] {
  if (labels.length === 1) return [...labels];
  const kept: Label[] = [];
  for (const label of labels) {
    if (kept.some((other) => beats(shape, other, label))) continue;
    for (let at = kept.length - 1; at >= 0; at--) if (beats(shape, label, kept[at] as Label)) kept.splice(at, 1);
    kept.push(label);
  }
  return kept;
}

function beats(shape: CountingShape, a: Label, b: Label): boolean {
  return (
    a.sums.every((sum, at) => sum <= (b.sums[at] ?? 0)) &&
    compare(a.short, b.short) <= 0 &&
    covers(shape, a.state, b.state, [...a.state.keys()])
  );
}

function finalScore(shape: CountingShape, label: Label): number[] {
  const whole = shape.needs.map((need, at) => need - (label.state[at] ?? 0));
  const [units = 0, credit = 0, level = 0] = whole;
  const [groupsShort = 0, unitsShort = 0, creditShort = 0] = label.sums;
  return [
    groupsShort,
    whole.filter((short) => short > 0).length,
    unitsShort + units,
    creditShort + credit + level,
    ...label.short,
    ...whole,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
