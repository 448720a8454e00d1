/**
 * The calendar day in Europe/London, `YYYY-MM-DD`.
 *
 * This is the edge at which the clock is read: core is told the day.
 */
export function londonToday(now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(now).split('/').reverse().join('-');
}
