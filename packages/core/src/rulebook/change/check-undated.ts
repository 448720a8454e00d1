import { parseDay } from '../../kernel/calendar.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { calendarOf } from '../compile/calendar-of.js';
import { daysOfChange } from '../compile/in-force.js';
import type { LintFinding } from '../lint/finding.js';
import { periodOf } from '../run/clock.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Fact, Field } from '../schema/fact.js';
import type { DatedRule } from './dated-rules.js';
import { isSame, without } from './is-same.js';
import { reachOf } from './reach.js';

/**
 * What has no date of its own and may not change, because rules that have
 * applied rest on it: the clock, past periods, outcomes, conditions, and facts
 * and collections, which may only take more than before.
 *
 * @param last - the last day the clock has stood at.
 */
export function checkUndated(
  previous: RulebookDocument,
  next: RulebookDocument,
  last: number,
  on: string,
): LintFinding[] {
  const hasApplied = (rule: DatedRule): boolean => parseDay(rule.from) <= last;
  const applied = reachOf(previous, hasApplied);
  const planned = reachOf(previous, (rule) => !hasApplied(rule));
  const changed = (path: readonly PropertyKey[], what: string, todo: string): LintFinding => ({
    code: 'lint/changes-published',
    severity: 'E',
    at: jsonPointer(path),
    says: `${what}, and what has been decided rests on it as it was. ${todo}`,
  });
  const found: LintFinding[] = [];
  const keep = (isKept: boolean, path: readonly PropertyKey[], what: string, todo: string): void => {
    if (!isKept) found.push(changed(path, what, todo));
  };

  const back = 'Put it back.';
  keep(
    isSame([previous.id, previous.body], [next.id, next.body]),
    ['id'],
    `This is ${next.id}, not ${previous.id}`,
    back,
  );
  const [clock, clockNow] = [without(previous.clock, ['says']), without(next.clock, ['says'])];
  keep(isSame(clock, clockNow), ['clock'], 'Another day picks what is in force now', back);
  keep(samePeriods(previous, next, on), ['periods'], 'A period that has begun has other days now', back);

  for (const name of applied.conditions) {
    const kept = isSame(previous.conditions?.[name], next.conditions?.[name]);
    keep(
      kept,
      ['conditions', name],
      `The condition ${name} has changed`,
      'Put it back, and give the new one a name of its own.',
    );
  }
  // Whoever gives a fact that nobody asks yet must be able to go on giving it, unless only rules to come ask it.
  const isWanted = (known: ReadonlySet<string>, coming: ReadonlySet<string>, name: string): boolean =>
    known.has(name) || !coming.has(name);
  for (const [name, fact] of Object.entries(previous.facts)) {
    const isKept = fact.is === undefined ? isWanted(applied.facts, planned.facts, name) : applied.facts.has(name);
    if (!isKept || takesAll(fact, next.facts[name])) continue;
    found.push(
      changed(['facts', name], `The fact ${name} has changed`, 'Put it back, and give the new one a name of its own.'),
    );
  }
  for (const [name, fields] of Object.entries(previous.collections ?? {})) {
    if (!isWanted(applied.collections, planned.collections, name)) continue;
    for (const [field, spec] of Object.entries(fields)) {
      const kept = takesAll(spec, next.collections?.[name]?.[field]);
      keep(
        kept,
        ['collections', name, field],
        `The field ${field} of ${name} has changed`,
        'Put it back, and add a field for what is new.',
      );
    }
  }
  return [...found, ...checkOutcomes(previous, next, hasApplied, changed)];
}

/** Whether a fact or field takes all that it took, and means the same by it. Of one that is derived, the derivation is the same. */
function takesAll(old: Fact | Field, now: Fact | Field | undefined): boolean {
  if (now === undefined) return false;
  const free = ['title', 'canChange', 'min', 'max', 'values'];
  const isWider =
    (now.min ?? -Infinity) <= (old.min ?? -Infinity) &&
    (now.max ?? Infinity) >= (old.max ?? Infinity) &&
    (old.values === undefined) === (now.values === undefined) &&
    (old.values ?? []).every((value) => now.values?.includes(value));
  return isSame(without(old, free), without(now, free)) && (isWider || ('is' in old && old.is !== undefined));
}

function checkOutcomes(
  previous: RulebookDocument,
  next: RulebookDocument,
  hasApplied: (rule: DatedRule) => boolean,
  changed: (path: readonly PropertyKey[], what: string, todo: string) => LintFinding,
): LintFinding[] {
  const known = (document: RulebookDocument): ReadonlySet<string> =>
    new Set((document.requirements ?? []).filter(hasApplied).map(({ name }) => name));
  const [before, after] = [known(previous), known(next)];
  return Object.entries(previous.outcomes ?? {}).flatMap(([name, old]) => {
    const needs = old.needs.filter((need) => before.has(need));
    const onlyIf = before.has(old.onlyIf ?? '') ? old.onlyIf : undefined;
    if (needs.length === 0 && onlyIf === undefined) return [];
    const now = next.outcomes?.[name];
    const path = ['outcomes', name];
    if (now === undefined) return [changed(path, `The outcome ${name} is not there any more`, 'Put it back.')];
    const kept =
      isSame(needs.sort(), now.needs.filter((need) => after.has(need)).sort()) &&
      onlyIf === (after.has(now.onlyIf ?? '') ? now.onlyIf : undefined) &&
      isSame(old.askedWith, now.askedWith);
    const todo = 'Put it back, and let what it needs anew begin on a day to come.';
    return kept ? [] : [changed(path, `The outcome ${name} needs something else now`, todo)];
  });
}

/** Whether every period that has begun before a day has the same days in both. */
function samePeriods(previous: RulebookDocument, next: RulebookDocument, on: string): boolean {
  if (previous.periods === undefined) return true;
  if (next.periods === undefined) return false;
  if (previous.periods.first !== next.periods.first || previous.periods.last !== next.periods.last) return false;
  const [old, now] = [calendarOf(previous.periods), calendarOf(next.periods)];
  const firstDays = [...daysOfChange(previous), ...old.exceptions.map(({ first }) => first)];
  // Two years before anything is said, whatever the calendars do is over.
  let day = Math.min(parseDay(on), ...firstDays) - 731;
  while (day < parseDay(on)) {
    const [a, b] = [periodOf(old, day), periodOf(now, day)];
    if (a.first !== b.first || a.last !== b.last) return false;
    day = a.last + 1;
  }
  return true;
}
