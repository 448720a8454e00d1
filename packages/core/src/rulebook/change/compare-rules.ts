import { dateInWords } from '../../kernel/date-in-words.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Changed, ChangeKind } from './change.js';
import { firstClockDay } from './clock-days.js';
import { compareGrounds, whenOf } from './compare-parameters.js';
import { contentOf, type DatedRule, differsInSteps, logicOf, nameOf, type PlacedRule, rulesOf } from './dated-rules.js';
import { isSame } from './is-same.js';

/** What changed in the requirements, tables, bands and ladders, each by its name and first day. */
export function compareRules(previous: RulebookDocument, next: RulebookDocument): Changed[] {
  const [before, after] = [rulesOf(previous), rulesOf(next)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const kind = differsInSteps((old ?? now)!.rule, before, after) ? 'value' : 'logic';
    if (now === undefined) return [changedWhole(old!, next, kind, 'removed', after)];
    return old === undefined
      ? [changedWhole(now, next, kind, 'added', before)]
      : compareRule(old.rule, now, next, kind);
  });
}

function changedWhole(
  { list, index, rule }: PlacedRule,
  next: RulebookDocument,
  kind: ChangeKind,
  what: 'added' | 'removed',
  others: ReadonlyMap<string, PlacedRule>,
): Changed {
  const versions = [...others.values()].filter((other) => other.list === list && other.rule.name === rule.name);
  const says =
    what === 'removed'
      ? `${nameOf(rule)}: nothing of its own ${whenOf(next, rule.from)} any more`
      : `${nameOf(rule)}: ${versions.length > 0 ? 'a new version' : 'new'} ${whenOf(next, rule.from)}`;
  return { kind, at: jsonPointer([list, index]), says, from: firstClockDay(next, rule.from) };
}

function compareRule(
  old: DatedRule,
  { list, index, rule: now }: PlacedRule,
  next: RulebookDocument,
  kindOfDays: ChangeKind,
): Changed[] {
  const at = jsonPointer([list, index]);
  const name = nameOf(now);
  const from = firstClockDay(next, now.from);
  const changed: Changed[] = [];
  if (!isSame(old.title, now.title)) changed.push({ kind: 'text', at: `${at}/title`, says: `${name}: another title` });
  if (!isSame(logicOf(old), logicOf(now)))
    changed.push({ kind: 'logic', at, says: `${name}: says something else ${whenOf(next, now.from)}`, from });
  else if (!isSame(contentOf(old), contentOf(now)))
    changed.push({ kind: 'value', at: `${at}/steps`, says: `${name}: other steps ${whenOf(next, now.from)}`, from });
  if (old.to !== now.to) changed.push(changedEnd(old, now, next, at, kindOfDays));
  changed.push(...compareGrounds(groundsOf(old), groundsOf(now), name, at), ...comparePartGrounds(old, now, name, at));
  return changed;
}

function changedEnd(old: DatedRule, now: DatedRule, next: RulebookDocument, at: string, kind: ChangeKind): Changed {
  const ends = [old.to, now.to].filter((to) => to !== undefined).sort();
  const says =
    now.to === undefined
      ? `${nameOf(now)}: no longer ends on ${dateInWords(old.to ?? '', 'en-GB')}`
      : `${nameOf(now)}: ends on ${dateInWords(now.to, 'en-GB')}`;
  return { kind, at: `${at}/to`, says, from: firstClockDay(next, ends[0] ?? now.from) };
}

type Grounds = Parameters<typeof compareGrounds>[0];

/** Tables and bands have no grounds of their own, their rows and steps have. */
function groundsOf(rule: object): Grounds {
  const { source, status, note } = rule as Grounds;
  return { source, status, note };
}

function partsOf(rule: DatedRule): readonly (readonly [string, object])[] {
  const list = (name: string, parts: readonly object[]): (readonly [string, object])[] =>
    parts.map((part, index) => [`${name}/${String(index)}`, part] as const);
  if ('rows' in rule) return list('rows', rule.rows);
  if ('steps' in rule) return list('steps', rule.steps);
  return 'rungs' in rule ? [...list('rungs', rule.rungs), ['otherwise', rule.otherwise]] : [];
}

function comparePartGrounds(old: DatedRule, now: DatedRule, name: string, at: string): Changed[] {
  const before = new Map(partsOf(old));
  return partsOf(now).flatMap(([place, part]) => {
    const then = before.get(place);
    return then === undefined
      ? []
      : compareGrounds(groundsOf(then), groundsOf(part), `${name}, ${place}`, `${at}/${place}`);
  });
}
