/**
 * A calendar day in words, such as “16 February 2026”. `day` is `YYYY-MM-DD`.
 *
 * The names of the months are the element's own, because not every browser
 * knows the Welsh ones and would fall back to American dates.
 */
export function formatDate(day: string, months: readonly string[]): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
