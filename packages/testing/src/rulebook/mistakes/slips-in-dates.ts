import { formatDay, parseDay } from '@guildhall/core';
import type { Sheet, Spot } from './sheet.js';
import { exchange, rename, type Slip } from './slip.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What goes wrong with dates, and with numbers that should have had one. */
export function* slipsInDates({ document, spots }: Sheet): Iterable<Slip> {
  for (const spot of spots) {
    const key = String(spot.path.at(-1));
    const { value } = spot;
    const named = DATE.test(key) && spot.name !== undefined;
    if (typeof value === 'string' && DATE.test(value)) yield exchange('month-thirteen', spot, thirteenth(value));
    if (!named && key === 'to' && typeof value === 'string')
      yield exchange('ends-before-it-begins', spot, '1999-12-31');
    if (!named && key === 'from' && typeof value === 'string' && DATE.test(value) && hasNoEnd(spot, spots))
      yield {
        operator: 'ends-before-it-begins',
        at: spot.at,
        offset: spot.offset + spot.length,
        length: 0,
        put: `, "to": "${dayBefore(value)}"`,
        says: 'It ends before it begins.',
      };
    if (!named) continue;
    for (const slip of [rename('month-thirteen', spot, thirteenth(key)), rename('dated-otherwise', spot, yearOff(key))])
      if (slip !== undefined) yield slip;
    yield* slipsInValue(spot, key, document);
  }
}

/** A number written over, or added for days that have passed, where a later date was meant. */
function* slipsInValue(spot: Spot, from: string, { parameters = {} }: Sheet['document']): Iterable<Slip> {
  const dated = parameters[String(spot.path[1])]?.values[from];
  if (typeof dated?.value !== 'number') return;
  const other = { ...dated, value: dated.value + Math.max(1, Math.round(dated.value / 4)) };
  yield exchange('value-overwritten', spot, other);
  const past = formatDay(parseDay(from) + 400);
  const put = `, ${JSON.stringify(past)}: ${JSON.stringify(other)}`;
  const end = spot.offset + spot.length;
  yield {
    operator: 'value-in-the-past',
    at: spot.at,
    offset: end,
    length: 0,
    put,
    says: `A value is added from ${past}, which has passed.`,
  };
}

function thirteenth(date: string): string {
  return `${date.slice(0, 5)}13${date.slice(7)}`;
}

function yearOff(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
}

function dayBefore(date: string): string {
  return formatDay(parseDay(date) - 1);
}

function hasNoEnd(spot: Spot, spots: readonly Spot[]): boolean {
  const end = spot.at.replace(/from$/, 'to');
  return !spots.some(({ at }) => at === end);
}
