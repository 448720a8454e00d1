import type { Language } from './language.js';

const LONDON = { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit' } as const;

/** The time of day of an instant in London, such as “10:00”. */
export function formatTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat([language, 'en-GB'], LONDON).format(new Date(instant));
}

/** The London day of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(instant));
}
