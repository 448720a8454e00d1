import type { Catalogue } from '../schema/catalogue.js';
import { asksFor } from './asks-for.js';
import type { Refutation } from './certificate.js';
import type { Requirement } from './requirement.js';

/**
 * Follows a refutation: every state that a choice can lead to from a listed state must be at least matched by a listed
 * state of the next layer, be too dear, or be hopeless; and no state of the last layer may be OK.
 *
 * @returns what is wrong, or `undefined`
 */
export function checkRefutation(catalogue: Catalogue, claim: Refutation): string | undefined {
  const { order, layers, cost } = claim;
  const limit = claim.below ?? 1;
  const asks = (kind: Requirement['kind'], name?: string | readonly string[]): boolean =>
    asksFor(claim.requirements, kind, name);
  const units = new Map(catalogue.units.map((unit) => [unit.number, unit]));
  const isMandatoryGroup = new Map(catalogue.groups.map((group) => [group.id, group.kind === 'mandatory']));
  const serves = (number: string): number[] => {
    const listed = catalogue.groups.filter((group) => units.get(number)?.groups.includes(group.id));
    const must = listed.filter((group) => group.kind === 'mandatory');
    return (must.length > 0 ? must : listed).map((group) => catalogue.groups.indexOf(group));
  };
  const closure = (start: readonly string[]): Set<string> => {
    const all = new Set(start);
    for (let size = -1; size !== all.size;) {
      size = all.size;
      for (const link of catalogue.links ?? [])
        if (link.units.some((unit) => all.has(unit))) link.units.forEach((unit) => all.add(unit));
    }
    return all;
  };
  const bars = (catalogue.bars ?? []).map((bar) => (asks('bar', bar.units) ? bar.units : []));
  const mandatory = [...units.values()].filter(
    (unit) => asks('mandatory-unit', unit.number) && unit.groups.some((group) => isMandatoryGroup.get(group)),
  );
  const base = closure([...claim.chosen, ...mandatory.map((unit) => unit.number)]);
  const banned = closure(claim.without);
  const together = (list: Iterable<string>): boolean =>
    bars.some((bar) => bar.filter((unit) => new Set(list).has(unit)).length > 1);
  if ([...base].some((unit) => !units.has(unit) || banned.has(unit)) || together(base)) return undefined;

  const listed = new Set(order.flat());
  if (listed.size !== order.flat().length) return 'A unit is listed twice.';
  for (const entry of order)
    if (closure(entry).size !== entry.length || closure(entry.slice(0, 1)).size !== entry.length)
      return 'Linked units are not listed together.';
  for (const unit of units.keys()) {
    const block = closure([unit]);
    if (!listed.has(unit) && !base.has(unit) && !banned.has(unit) && !together([...base, ...block]))
      return `${unit} is left out.`;
  }
  if (layers.length !== order.length + 1) return 'A layer is missing.';

  const { minima, groups, level = Infinity } = catalogue;
  const needs = [
    asks('units') && minima.minUnits,
    asks('credit') && minima.minCredit,
    asks('credit-at-level') && minima.minCreditAtLevel,
  ].map((need) => (need ? need.value : 0));
  const limits = groups.map((group) => ({
    units: asks('group-units', group.id) ? (group.minUnits?.value ?? 0) : 0,
    credit: asks('group-credit', group.id) ? (group.minCredit?.value ?? 0) : 0,
    maxUnits: group.maxUnits?.value ?? Infinity,
    maxCredit: group.maxCredit?.value ?? Infinity,
  }));
  const barsAt = 4 + 3 * groups.length;
  const gains = (number: string): [number, number, number] => {
    const { credit = 0, level: own = -1 } = units.get(number) ?? {};
    return [1, credit, own >= level ? credit : 0];
  };
  const price = (number: string): number => {
    const unit = units.get(number);
    return cost === null ? 0 : ((cost === 'units' ? 1 : cost === 'credit' ? unit?.credit : unit?.glh) ?? NaN);
  };
  type State = readonly number[];
  const at = (state: State, place: number): number => state[place] ?? 0;
  const take = (states: readonly State[], number: string): State[] =>
    states.flatMap((state) => {
      const [, credit, atLevel] = gains(number);
      const ways = serves(number).flatMap((group): State[] => {
        const limit = limits[group];
        const from = 4 + 3 * group;
        if (!limit || at(state, from) >= limit.maxUnits) return [];
        const addCredit = Math.min(credit, limit.maxCredit - at(state, from + 1));
        const addLevel = Math.min(atLevel, limit.maxCredit - at(state, from + 2));
        const next = [...state];
        next[from] = Math.min(at(state, from) + 1, limit.maxUnits === Infinity ? limit.units : limit.maxUnits);
        next[from + 1] = Math.min(
          at(state, from + 1) + addCredit,
          limit.maxCredit === Infinity ? limit.credit : limit.maxCredit,
        );
        next[from + 2] = limit.maxCredit === Infinity ? 0 : at(state, from + 2) + addLevel;
        [1, addCredit, addLevel].forEach(
          (add, place) => (next[place + 1] = Math.min(at(state, place + 1) + add, needs[place] ?? 0)),
        );
        return [next];
      });
      return [...ways, state];
    });
  const laterTouch = (step: number, touches: (unit: string) => boolean): boolean =>
    order.slice(step).some((entry) => entry.some(touches));
  const openGroups = layers.map((_, step) =>
    groups.map((_group, group) => laterTouch(step, (unit) => serves(unit).includes(group))),
  );
  const openBars = layers.map((_, step) => bars.map((bar) => laterTouch(step, (unit) => bar.includes(unit))));
  const settle = (state: State, step: number): State[] => {
    const next = [...state];
    for (const [group, limit] of limits.entries()) {
      if (openGroups[step]?.[group]) continue;
      const from = 4 + 3 * group;
      const wasOpen = step === 0 || openGroups[step - 1]?.[group];
      if (wasOpen && (at(state, from) < limit.units || at(state, from + 1) < limit.credit)) return [];
      next.fill(0, from, from + 3);
    }
    bars.forEach((_, bar) => (next[barsAt + bar] = openBars[step]?.[bar] ? at(state, barsAt + bar) : 0));
    return [next];
  };
  const matches = (a: State, b: State): boolean =>
    a.length === b.length &&
    a.every((mine, place) => {
      if (place === 0 || place >= barsAt) return mine <= at(b, place);
      const limit = place < 4 ? undefined : limits[Math.floor((place - 4) / 3)];
      const capped = limit !== undefined && (limit.maxUnits !== Infinity || limit.maxCredit !== Infinity);
      return capped ? mine === at(b, place) : mine >= at(b, place);
    });

  // What gaining `need` of one number costs at least from here on, whatever else is asked: whole numbers alone, groups
  // added up with the price of an entry shared out among the groups it touches.
  const leastCosts = (
    need: number,
    gain: (unit: string) => number,
    share: (entry: readonly string[]) => number,
  ): number[][] => {
    const rows = [[0, ...new Array<number>(need).fill(Infinity)]];
    for (const entry of [...order].reverse()) {
      const after = rows[0] ?? [];
      const got = entry.reduce((sum, unit) => sum + gain(unit), 0);
      rows.unshift(after.map((least, left) => Math.min(least, share(entry) + at(after, Math.max(0, left - got)))));
    }
    return rows;
  };
  const full = (entry: readonly string[]): number => entry.reduce((sum, unit) => sum + price(unit), 0);
  const part = (entry: readonly string[]): number =>
    Math.floor((12 * full(entry)) / Math.max(1, new Set(entry.flatMap(serves)).size));
  const counts = (unit: string, place: number): number => (serves(unit).length > 0 ? (gains(unit)[place] ?? 0) : 0);
  const forWhole = needs.map((need, place) => leastCosts(need, (unit) => counts(unit, place), full));
  const forGroups = limits.map((limit, group) =>
    (
      [
        ['units', 0],
        ['credit', 1],
      ] as const
    ).map(([name, place]) =>
      leastCosts(limit[name], (unit) => (serves(unit).includes(group) ? gains(unit)[place] : 0), part),
    ),
  );
  const isHopeless = (state: State, step: number): boolean => {
    const whole = forWhole.map(
      (rows, place) => rows[step]?.[Math.max(0, (needs[place] ?? 0) - at(state, place + 1))] ?? 0,
    );
    const parts = limits.map((limit, group) => {
      if (!openGroups[step]?.[group]) return 0;
      const rows = forGroups[group] ?? [];
      const left = [limit.units - at(state, 4 + 3 * group), limit.credit - at(state, 5 + 3 * group)];
      return Math.max(...left.map((need, place) => rows[place]?.[step]?.[Math.max(0, need)] ?? 0));
    });
    return at(state, 0) + Math.max(...whole, Math.ceil(parts.reduce((sum, one) => sum + one, 0) / 12)) >= limit;
  };
  const isMatched = (state: State, step: number): boolean =>
    isHopeless(state, step) || (layers[step] ?? []).some((label) => matches(label, state));
  const unique = (states: readonly State[]): State[] => {
    const once = [...new Map(states.map((state) => [state.join(), state])).values()];
    return once.length < 50
      ? once
      : once.filter((state, place) => !once.some((other, there) => there !== place && matches(other, state)));
  };

  const start = [...base].reduce(
    (states, unit) => unique(take(states, unit)),
    [new Array<number>(barsAt + bars.length).fill(0) as State],
  );
  if (!start.flatMap((state) => settle(state, 0)).every((state) => isMatched(state, 0)))
    return 'A state is missing at the start.';
  for (const [step, entry] of order.entries()) {
    for (const label of layers[step] ?? []) {
      const used = bars.flatMap((bar, place) => (entry.some((unit) => bar.includes(unit)) ? [barsAt + place] : []));
      const taken = used.some((place) => at(label, place) === 1)
        ? []
        : entry.reduce((states, unit) => take(states, unit), [label]);
      const after = taken.map((state) =>
        state.map((number, place) => (place === 0 ? number + full(entry) : used.includes(place) ? 1 : number)),
      );
      if (![label, ...after].flatMap((state) => settle(state, step + 1)).every((state) => isMatched(state, step + 1)))
        return `A state is missing after ${entry.join(' and ')}.`;
    }
  }
  const ok = (layers.at(-1) ?? []).some(
    (label) => at(label, 0) < limit && needs.every((need, place) => at(label, place + 1) >= need),
  );
  return ok ? 'The last layer holds a completion.' : undefined;
}
