import type { DocumentLanguage } from '../parties.js';

const MONTHS: Readonly<Record<DocumentLanguage, string>> = {
  'en-GB': 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/**
 * A day as people read it, such as `25 November 2026`.
 *
 * The names of the months stand here because not every browser knows the Welsh
 * ones, and a document must not depend on where it was made.
 */
export function sayDay(day: string, language: DocumentLanguage): string {
  const [year = '', month = '', date = ''] = day.split('-');
  // Kept together, so that a narrow column breaks between days only.
  return [String(Number(date)), MONTHS[language].split(' ')[Number(month) - 1] ?? month, year].join('\u00A0');
}

/** Days from one to another, such as `25 November 2026 to 2 December 2026`; one day where they are the same. */
export function sayDays(from: string, to: string, language: DocumentLanguage): string {
  if (from === to) return sayDay(from, language);
  return `${sayDay(from, language)} ${language === 'cy' ? 'hyd' : 'to'} ${sayDay(to, language)}`;
}

/** An instant as people in the United Kingdom read it, such as `25 November 2026, 14:05`. */
export function sayInstant(instant: string, language: DocumentLanguage): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return `${sayDay(day, language)}, ${part('hour')}:${part('minute')}`;
}
