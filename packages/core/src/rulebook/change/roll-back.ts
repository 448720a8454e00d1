import { formatDay, parseDay } from '../../kernel/calendar.js';
import { isInForce } from '../compile/in-force.js';
import { parameterValue } from '../run/parameters.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Parameter } from '../schema/rule.js';
import { changeOf } from './change-of.js';
import type { ChangeOptions } from './change.js';
import { firstClockDay, lastClockDay } from './clock-days.js';
import { contentOf, DATED, type DatedRule } from './dated-rules.js';
import { isSame } from './is-same.js';
import { reachOf } from './reach.js';

/**
 * A new version that says again what an earlier one said.
 *
 * What has applied stays, with all that it rests on. From the first day that is
 * still open the earlier version's values and rules hold again. The version and
 * the entry of `changes` are made too. It is not checked: what came of it may
 * still be no rulebook, where names that the earlier one used are gone.
 *
 * @param why - told in `changes`.
 * @returns the new version, or `undefined` where it would say what is published already.
 */
export function rollBack(
  published: RulebookDocument,
  earlier: RulebookDocument,
  { on, why }: ChangeOptions & { readonly why: string },
): RulebookDocument | undefined {
  const last = lastClockDay(published, on);
  const open = firstClockDay(published, formatDay(last + 1));
  const hasApplied = (rule: DatedRule): boolean => parseDay(rule.from) <= last;
  const kept = reachOf(published, hasApplied);
  const lists = DATED.map(
    (list) => [list, rulesAgain<DatedRule>(published[list] ?? [], earlier[list] ?? [], last, open)] as const,
  );
  const merged: RulebookDocument = {
    ...earlier,
    clock: published.clock,
    ...(published.periods && { periods: published.periods }),
    facts: merge(published.facts, earlier.facts, kept.facts),
    ...some('collections', merge(published.collections, earlier.collections, kept.collections)),
    ...some('conditions', merge(published.conditions, earlier.conditions, kept.conditions)),
    ...some('outcomes', outcomesAgain(published, earlier, hasApplied)),
    reasons: { ...pick(published.reasons, kept.reasons), ...earlier.reasons },
    ...some('parameters', parametersAgain(published, earlier, last, open, kept.parameters)),
    ...Object.fromEntries(
      lists.flatMap(([list, rules]) => (rules.length > 0 || earlier[list] !== undefined ? [[list, rules]] : [])),
    ),
    version: published.version,
    changes: published.changes,
  };
  const { kind, version } = changeOf(published, merged, { on });
  return kind === undefined
    ? undefined
    : { ...merged, version, changes: [...published.changes, { version, on, why, kind }] };
}

type Records<T> = Readonly<Record<string, T>> | undefined;

function pick<T>(from: Records<T>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(from ?? {}).filter(([name]) => names.has(name)));
}

/** What the earlier version had, and of the published one what past decisions rest on. */
function merge<T>(published: Records<T>, earlier: Records<T>, kept: ReadonlySet<string>): Record<string, T> {
  return { ...earlier, ...pick(published, kept) };
}

/** Nothing where a record is empty, as a file leaves it out. */
function some<K extends string, T extends object>(key: K, record: T): { readonly [P in K]?: T } {
  return (Object.keys(record).length > 0 ? { [key]: record } : {}) as { readonly [P in K]?: T };
}

function outcomesAgain(
  published: RulebookDocument,
  earlier: RulebookDocument,
  hasApplied: (rule: DatedRule) => boolean,
): NonNullable<RulebookDocument['outcomes']> {
  const known = new Set((published.requirements ?? []).filter(hasApplied).map(({ name }) => name));
  const again = { ...earlier.outcomes };
  for (const [name, outcome] of Object.entries(published.outcomes ?? {})) {
    const needs = outcome.needs.filter((need) => known.has(need));
    if (needs.length === 0 && !known.has(outcome.onlyIf ?? '')) continue;
    const before = again[name] ?? outcome;
    again[name] = { ...outcome, needs: [...new Set([...before.needs, ...needs])] };
  }
  return again;
}

function parametersAgain(
  published: RulebookDocument,
  earlier: RulebookDocument,
  last: number,
  open: string,
  kept: ReadonlySet<string>,
): Record<string, Parameter> {
  const names = Object.keys({ ...earlier.parameters, ...published.parameters });
  return Object.fromEntries(
    names.flatMap((name): (readonly [string, Parameter])[] => {
      const [old, now] = [earlier.parameters?.[name], published.parameters?.[name]];
      const applied = Object.entries(now?.values ?? {}).filter(([date]) => parseDay(date) <= last);
      if (old === undefined) return now !== undefined && (applied.length > 0 || kept.has(name)) ? [[name, now]] : [];
      const to = parseDay(open);
      const held = Object.entries(old.values)
        .filter(([date]) => parseDay(date) <= to)
        .sort(([a], [b]) => (a < b ? 1 : -1))[0];
      const stands = parameterValue({ [name]: { ...old, values: Object.fromEntries(applied) } }, name, to);
      const isBack = held !== undefined && !isSame(held[1].value, stands);
      const coming = Object.entries(old.values).filter(([date]) => parseDay(date) > to);
      const values = Object.fromEntries([...applied, ...(isBack ? [[open, held[1]] as const] : []), ...coming]);
      return [[name, { ...old, values }]];
    }),
  );
}

/** The rules that have applied, ended where the earlier version had them no longer; and its own from the day that is open. */
function rulesAgain<T extends DatedRule>(
  published: readonly T[],
  earlier: readonly T[],
  last: number,
  open: string,
): T[] {
  const day = parseDay(open);
  const isOpen = ({ to }: DatedRule): boolean => to === undefined || parseDay(to) > last;
  const applied = published.filter(({ from }) => parseDay(from) <= last);
  const held = earlier.filter((rule) => isInForce(rule, day));
  const match = (rule: T, others: readonly T[]): T | undefined =>
    others.find((other) => other.name === rule.name && isSame(contentOf(other), contentOf(rule)));
  const ended = applied.map((rule) => {
    if (!isOpen(rule)) return rule;
    const goesOn = match(rule, held);
    const { to: _, ...endless } = rule;
    if (goesOn === undefined) return { ...rule, to: open };
    return (goesOn.to === undefined ? endless : { ...endless, to: goesOn.to }) as T;
  });
  const again = held
    .filter((rule) => match(rule, applied.filter(isOpen)) === undefined)
    .map((rule) => ({ ...rule, from: open }));
  return [...ended, ...again, ...earlier.filter(({ from }) => parseDay(from) > day)];
}
