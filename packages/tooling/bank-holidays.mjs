// node packages/tooling/bank-holidays.mjs [FIRST LAST] [--write]: prints the bank holidays of England and Wales of those
// years, or of the years the bookings rulebook lists already; with --write puts them into the rulebook.
import { readFileSync, writeFileSync } from 'node:fs';
import { bankHolidays, listIn, rulebook, withList } from './lib/bank-holidays.mjs';
import { at } from './lib/paths.mjs';
import { Stop, script } from './lib/stop.mjs';

await script(() => {
  const text = readFileSync(at(rulebook), 'utf8');
  const listed = listIn(text);
  const words = process.argv.slice(2).filter((word) => word !== '--write');
  const [first, last] =
    words.length === 0 ? [listed.at(0), listed.at(-1)].map((day) => Number(day.slice(0, 4))) : words.map(Number);
  if (words.length > 2 || ![first, last].every((year) => year >= 1990 && year <= 2100) || first > last) {
    throw new Stop('Name the first and the last year, such as 2020 2031, between 1990 and 2100.');
  }
  const days = bankHolidays(first, last);
  if (process.argv.includes('--write')) writeFileSync(at(rulebook), withList(text, days));
  process.stdout.write(`${days.join('\n')}\n`);
});
