import { formatDay, parseDay } from '../../kernel/calendar.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Edit } from './edit.js';
import { turnDate } from './edits-of-value.js';

const A_LEAP_YEAR = '2024';

/** The day a year begins, and the days of its exceptions, each a day later and a day earlier. */
export function* editsOfPeriods({ periods }: RulebookDocument): Iterable<Edit> {
  if (periods === undefined) return;
  const start = parseDay(`${A_LEAP_YEAR}-${periods.yearlyFrom}`);
  for (const [operator, moved] of [
    ['day-later', start + 1],
    ['day-earlier', start - 1],
  ] as const) {
    const to = formatDay(moved).slice(A_LEAP_YEAR.length + 1);
    // A period begins on no day that a month may lack.
    if (Number(to.slice(-2)) > 28) continue;
    yield {
      operator,
      path: ['periods', 'yearlyFrom'],
      value: to,
      says: `${periods.yearlyFrom} becomes ${to} as the day each period begins.`,
    };
  }
  for (const [index, exception] of periods.exceptions.entries())
    for (const key of ['from', 'to'] as const)
      for (const { operator, to } of turnDate(exception[key]))
        yield {
          operator,
          path: ['periods', 'exceptions', index, key],
          value: to,
          says: `“${key}” ${exception[key]} becomes ${String(to)} in the period that is an exception.`,
        };
}
