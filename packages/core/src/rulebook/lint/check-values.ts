import { parseDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/date-in-words.js';
import { formatPence } from '../../kernel/money.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { titleOf } from '../explain.js';
import type { Look } from './look.js';
import { namesBehind } from './names-behind.js';

/** Checks dated values: changes that are larger than their parameter allows for, days without a value, lists that have run out. */
export function checkValues(look: Look): void {
  checkBigChanges(look);
  checkGaps(look);
  checkHolidays(look);
}

/** A value that has applied is no use to question; without a day to count from, all are looked at. */
function checkBigChanges({ document, rulebook, on, find }: Look): void {
  for (const [name, { values, bigChange, unit }] of Object.entries(document.parameters ?? {})) {
    if (bigChange === undefined) continue;
    const dates = Object.keys(values).sort();
    for (const [index, date] of dates.entries()) {
      const before = values[dates[index - 1] ?? '']?.value;
      const value = values[date]?.value;
      if (typeof before !== 'number' || typeof value !== 'number') continue;
      if (on !== undefined && parseDay(date) <= on) continue;
      const percent = before === 0 ? Infinity : Math.round((Math.abs(value - before) * 100) / Math.abs(before));
      if (percent <= bigChange.percent) continue;
      const shown = (number: number): string => (unit === 'pence' ? formatPence(number) : String(number));
      find({
        code: 'lint/big-change',
        severity: 'W',
        at: jsonPointer(['parameters', name, 'values', date, 'value']),
        says: `From ${dateInWords(date, 'en-GB')} “${titleOf(rulebook, `param.${name}`)}” goes from ${shown(before)} to ${shown(value)}, a change of ${before === 0 ? 'any size' : `${String(percent)} %`}; more than ${String(bigChange.percent)} % is looked at twice. Check the number, and accept this if it is meant.`,
      });
    }
  }
}

/** A rule that is in force before a parameter it takes has a value answers everybody unknown. */
function checkGaps({ document, rulebook, find }: Look): void {
  const { parameters = {}, requirements = [] } = document;
  requirements.forEach(({ name, from, to, conditions }, index) => {
    for (const taken of namesBehind([conditions], document)) {
      const values = taken.startsWith('param.') ? parameters[taken.slice(6)]?.values : undefined;
      const first = values === undefined ? undefined : Object.keys(values).sort()[0];
      if (first === undefined || first <= from || (to !== undefined && to <= first)) continue;
      find({
        code: 'lint/date-gap',
        severity: 'E',
        at: `/requirements/${String(index)}/from`,
        says: `“${titleOf(rulebook, name)}” applies from ${dateInWords(from, 'en-GB')}, but “${titleOf(rulebook, taken)}” has no value before ${dateInWords(first, 'en-GB')}, so in between everybody is answered unknown. Give it a value for those days, or let the rule begin later.`,
      });
    }
  });
  const versions = new Map<
    string,
    { readonly to: string | undefined; readonly from: string; readonly index: number }[]
  >();
  requirements.forEach(({ name, from, to }, index) => {
    versions.set(name, [...(versions.get(name) ?? []), { from, to, index }]);
  });
  for (const [name, stretches] of versions) {
    const ascending = [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [place, { to }] of ascending.entries()) {
      const next = ascending[place + 1];
      if (next === undefined || to === undefined || to >= next.from) continue;
      find({
        code: 'lint/date-gap',
        severity: 'E',
        at: `/requirements/${String(next.index)}/from`,
        says: `“${titleOf(rulebook, name)}” ends on ${dateInWords(to, 'en-GB')} and begins again on ${dateInWords(next.from, 'en-GB')}: nobody is asked for it in between. Let one begin where the other ends, or give the later one another name.`,
      });
    }
  }
}

/** Days that are counted by a list of holidays are counted wrongly once the list has run out. */
function checkHolidays({ document, rulebook, on, find }: Look): void {
  if (on === undefined) return;
  const lists = new Set(
    Object.values(document.facts).flatMap(({ is }) =>
      is !== undefined && 'daysBetween' in is && is.holidays !== undefined ? [is.holidays.fact.slice(6)] : [],
    ),
  );
  for (const name of lists) {
    const last = Object.entries(document.parameters?.[name]?.values ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .at(-1);
    const days = Array.isArray(last?.[1].value) ? last[1].value : [];
    const latest = [...days].sort().at(-1);
    if (last === undefined || (latest !== undefined && parseDay(latest) > on)) continue;
    find({
      code: 'lint/stale',
      severity: 'W',
      at: jsonPointer(['parameters', name, 'values', last[0], 'value']),
      says: `“${titleOf(rulebook, `param.${name}`)}” ${latest === undefined ? 'is empty' : `ends on ${dateInWords(latest, 'en-GB')}`}, so days to come are counted without holidays. Add those that are known.`,
    });
  }
}
