import { formatDate } from '../shared/format.js';
import { formatTime } from '../shared/format-time.js';
import type { Language } from '../shared/language.js';
import type { EventWords } from './event.texts.js';

/** When something is, as views of events say it. */
export interface EventTimes {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

type Words = Pick<EventWords, 'weekdays' | 'hours' | 'days'> & { readonly months: readonly string[] };

/** A day with its weekday, such as “Wednesday 9 December 2026”. */
export function dayInWords(day: string, words: Words): string {
  return `${words.weekdays[new Date(day).getUTCDay()]} ${formatDate(day, words.months)}`;
}

/** When an event is, in London: “Wednesday 9 December 2026, 10:00 to 15:00”; of several days, the first and the last. */
export function eventWhen(event: EventTimes, words: Words, language: Language): string {
  const [from, to] = [formatTime(event.startsAt, language), formatTime(event.endsAt, language)];
  const first = dayInWords(event.startsOn, words);
  if (event.startsOn === event.endsOn) return `${first}, ${words.hours(from, to)}`;
  return words.days(`${first}, ${from}`, `${dayInWords(event.endsOn, words)}, ${to}`);
}
