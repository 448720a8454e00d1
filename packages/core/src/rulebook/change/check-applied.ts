import { parseDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/date-in-words.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { LintFinding, Severity } from '../lint/finding.js';
import type { RulebookDocument } from '../schema/document.js';
import { checkUndated } from './check-undated.js';
import { firstClockDay, lastClockDay } from './clock-days.js';
import { titleOf } from './compare-parameters.js';
import { contentOf, nameOf, rulesOf } from './dated-rules.js';
import { isSame } from './is-same.js';
import { sayValue } from './say-value.js';

/** The day of publishing beside what it means for the clock of the rulebook. */
interface Border {
  readonly on: string;
  /** The last day the clock has stood at: what is dated up to it has applied. */
  readonly last: number;
  /** The first day for which something new may be dated. */
  readonly open: string;
}

/**
 * What a later version may not say because the earlier one has been decided by:
 * `lint/changes-published` for what has applied and is no longer the same, and
 * `lint/retroactive` for what is new and dated into the past.
 */
export function checkApplied(previous: RulebookDocument, next: RulebookDocument, on: string): LintFinding[] {
  const border = { on, last: lastClockDay(previous, on), open: firstClockDay(previous, on) };
  return [
    ...checkValues(previous, next, border),
    ...checkRules(previous, next, border),
    ...checkUndated(previous, next, border.last, on),
  ];
}

function checkValues(previous: RulebookDocument, next: RulebookDocument, border: Border): LintFinding[] {
  const [before, after] = [previous.parameters ?? {}, next.parameters ?? {}];
  return Object.keys({ ...before, ...after }).flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    const title = titleOf(now ?? old, name);
    return Object.keys({ ...old?.values, ...now?.values }).flatMap((date): LintFinding[] => {
      const [then, dated] = [old?.values[date], now?.values[date]];
      const at = jsonPointer(['parameters', name, 'values', date]);
      if (then === undefined) return retroactive(date, at, `${title}: ${sayValue(dated!.value, now!)}`, border);
      if (parseDay(date) > border.last || isSame(then.value, dated?.value)) return [];
      const value = sayValue(then.value, old!);
      return [
        published(
          at,
          `${title}: ${value} has applied since ${dateInWords(date, 'en-GB')}, and ${dated === undefined ? 'is not there any more' : `is ${sayValue(dated.value, now!)} now`}. ` +
            `Put ${value} back, and write the new value under the day from which it applies, ${dateInWords(border.open, 'en-GB')} or later.`,
        ),
      ];
    });
  });
}

function checkRules(previous: RulebookDocument, next: RulebookDocument, border: Border): LintFinding[] {
  const [before, after] = [rulesOf(previous), rulesOf(next)];
  const added = [...after].flatMap(([key, { list, index, rule }]) =>
    before.has(key) ? [] : retroactive(rule.from, jsonPointer([list, index, 'from']), nameOf(rule), border),
  );
  const applied = [...before].flatMap(([key, { list, index, rule }]): LintFinding[] => {
    if (parseDay(rule.from) > border.last) return [];
    const now = after.get(key);
    const since = `${nameOf(rule)} has applied since ${dateInWords(rule.from, 'en-GB')}`;
    if (now === undefined) {
      return [
        published(
          jsonPointer([list, index]),
          `${since}, and is not there any more. Put it back, and end it with "to": ${dateInWords(border.open, 'en-GB')} or later.`,
        ),
      ];
    }
    const at = jsonPointer([list, now.index]);
    if (!isSame(contentOf(rule), contentOf(now.rule))) {
      return [
        published(
          at,
          `${since}, and says something else now. Put it back, end it with "to", and write a new version of it "from" the same day, ${dateInWords(border.open, 'en-GB')} or later.`,
        ),
      ];
    }
    const ends = (to: string | undefined): number =>
      Math.min(border.last + 1, to === undefined ? Infinity : parseDay(to));
    if (ends(rule.to) !== ends(now.rule.to)) {
      return [
        published(
          `${at}/to`,
          rule.to !== undefined && parseDay(rule.to) <= border.last
            ? `${nameOf(rule)} has not applied since ${dateInWords(rule.to, 'en-GB')}, and that is over: put that end back.`
            : `${since}, and would end on ${dateInWords(now.rule.to ?? '', 'en-GB')}, which has passed. Let it end on ${dateInWords(border.open, 'en-GB')} or later.`,
        ),
      ];
    }
    return [];
  });
  return [...added, ...applied];
}

/** Something new that is dated before the day of publishing: forbidden if it has been decided by, or else only misleading. */
function retroactive(date: string, at: string, what: string, { on, last, open }: Border): LintFinding[] {
  if (date >= on) return [];
  const isDecidedBy = parseDay(date) <= last;
  const says = isDecidedBy
    ? `${what} is new and dated ${dateInWords(date, 'en-GB')}, which has passed: people would be answered otherwise than they were. Date it ${dateInWords(open, 'en-GB')} or later.`
    : `${what} is dated ${dateInWords(date, 'en-GB')}, which has passed. No period has begun since, so it first applies to the one that begins on ${dateInWords(open, 'en-GB')}: write that date.`;
  return [{ code: 'lint/retroactive', severity: isDecidedBy ? 'E' : 'W', at, says }];
}

/** The finding that something which has applied is not the same any more. */
export function published(at: string, says: string, severity: Severity = 'E'): LintFinding {
  return { code: 'lint/changes-published', severity, at, says };
}
