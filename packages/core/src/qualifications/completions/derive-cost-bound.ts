import type { CompletionItem, CompletionModel } from './completion-model.js';

/** Least cost that items from `step` on must still add to a state; `Infinity` when they cannot mend it. Never too high. */
export type CostBound = (state: readonly number[], step: number) => number;

/** So that the cost of an item that several groups share can be divided among them in whole numbers. */
const PARTS = 12;

/**
 * A bound on what is still to be paid, from one small table for each minimum: what it costs at least to gain so much
 * towards this minimum alone. The tables of the groups add up, since an item's cost is divided among the groups it
 * touches; those of the whole do not, and the highest stands.
 */
export function deriveCostBound(model: CompletionModel): CostBound {
  const { shape, items } = model;
  const countable = (item: CompletionItem) => item.units.filter((unit) => unit.groups.length > 0);
  const whole = [
    table(
      items,
      shape.needs[0],
      (item) => countable(item).length,
      (item) => item.cost,
    ),
    table(
      items,
      shape.needs[1],
      (item) => sum(countable(item).map((unit) => unit.credit)),
      (item) => item.cost,
    ),
    table(
      items,
      shape.needs[2],
      (item) => sum(countable(item).map((unit) => unit.creditAtLevel)),
      (item) => item.cost,
    ),
  ];
  const shares = new Map(
    items.map((item) => [
      item,
      Math.floor((item.cost * PARTS) / Math.max(1, new Set(item.units.flatMap((unit) => unit.groups)).size)),
    ]),
  );
  const share = (item: CompletionItem): number => shares.get(item) ?? 0;
  const groups = shape.groups.map((limits, group) => {
    const inGroup = (item: CompletionItem) => item.units.filter((unit) => unit.groups.includes(group));
    return {
      at: 3 + 3 * group,
      ends: model.closing.findIndex((closing) => closing.includes(group)),
      ...limits,
      units: table(items, limits.minUnits, (item) => inGroup(item).length, share),
      credit: table(items, limits.minCredit, (item) => sum(inGroup(item).map((unit) => unit.credit)), share),
    };
  });
  // Groups that nothing has touched yet cost the same in every state: their sum is worked out once.
  const steps = items.map((_, step) => step).concat(items.length);
  const open = steps.map((step) =>
    groups.filter(
      (group) =>
        group.ends > step && (model.places[step] ?? []).some((place) => place >= group.at && place < group.at + 3),
    ),
  );
  const untouched = steps.map((step) =>
    sum(
      groups
        .filter((group) => group.ends > step && open[step]?.includes(group) !== true)
        .map((group) => Math.max(group.units[step]?.[group.minUnits] ?? 0, group.credit[step]?.[group.minCredit] ?? 0)),
    ),
  );
  return (state, step) => {
    let most = 0;
    for (let at = 0; at < 3; at++) {
      most = Math.max(most, whole[at]?.[step]?.[Math.max(0, (shape.needs[at] ?? 0) - (state[at] ?? 0))] ?? 0);
    }
    let parts = untouched[step] ?? 0;
    for (const group of open[step] ?? []) {
      const units = group.units[step]?.[Math.max(0, group.minUnits - (state[group.at] ?? 0))] ?? 0;
      const credit = group.credit[step]?.[Math.max(0, group.minCredit - (state[group.at + 1] ?? 0))] ?? 0;
      parts += Math.max(units, credit);
    }
    return Math.max(most, Math.ceil(parts / PARTS));
  };
}

/** `table[step][need]`: least cost among items from `step` on of gaining at least `need`. */
function table(
  items: readonly CompletionItem[],
  need: number,
  gainOf: (item: CompletionItem) => number,
  costOf: (item: CompletionItem) => number,
): Float64Array[] {
  const rows = Array.from({ length: items.length + 1 }, () => new Float64Array(need + 1).fill(Infinity));
  (rows[items.length] as Float64Array)[0] = 0;
  for (let step = items.length - 1; step >= 0; step--) {
    const [item, row, next] = [items[step], rows[step], rows[step + 1]];
    if (!item || !row || !next) continue;
    const [gain, cost] = [gainOf(item), costOf(item)];
    for (let left = 0; left <= need; left++) {
      row[left] = Math.min(next[left] ?? Infinity, cost + (next[Math.max(0, left - gain)] ?? Infinity));
    }
  }
  return rows;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
