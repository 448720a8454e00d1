import { NOT_A_DAY, parseDay, partsOfDay } from './calendar.js';

const MONTHS: Readonly<Record<string, string>> = {
  'en-GB': 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/**
 * A `YYYY-MM-DD` date as a person reads it, such as "15 February 2027"; any
 * other text as it is.
 *
 * The Welsh months are written out, because not every browser knows Welsh and
 * one that does not would write an American date; the English ones, because the
 * platform's formatter takes long to make.
 */
export function dateInWords(text: string, language: string): string {
  const number = parseDay(text);
  if (number === NOT_A_DAY) return text;
  const { year, month, day } = partsOfDay(number);
  const months = MONTHS[language];
  if (months !== undefined) return `${day} ${months.split(' ')[month - 1] ?? ''} ${year}`;
  // A calendar day has no time zone: it is shown as the midnight UTC that stands for it.
  return new Intl.DateTimeFormat([language, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' }).format(
    number * 86_400_000,
  );
}
