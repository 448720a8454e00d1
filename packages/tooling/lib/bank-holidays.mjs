import Holidays from 'date-holidays';
import { Stop } from './stop.mjs';

/** The rulebook that counts working days. */
export const rulebook = 'rules/bookings/ima.json';

const parameter = 'bankHolidays';

/**
 * The bank holidays of England and Wales that fall on a weekday, in order, both years included.
 *
 * A holiday at the weekend is left out: no such day is a working day, and the day taken instead is in the list.
 *
 * @param {number} first
 * @param {number} last
 * @returns {string[]} YYYY-MM-DD
 */
export function bankHolidays(first, last) {
  const [england, wales] = ['ENG', 'WLS'].map((state) => daysOf(new Holidays('GB', state), first, last));
  const apart = [...england].filter((day) => !wales.has(day)).concat([...wales].filter((day) => !england.has(day)));
  if (apart.length > 0) throw new Stop(`England and Wales differ on ${apart.join(', ')}: one list cannot hold both.`);
  return [...england].sort();
}

function daysOf(holidays, first, last) {
  const days = new Set();
  for (let year = first; year <= last; year += 1) {
    for (const { date, type } of holidays.getHolidays(year)) {
      const day = date.slice(0, 10);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (type === 'public' && weekday !== 0 && weekday !== 6) days.add(day);
    }
  }
  return days;
}

/**
 * The list as a rulebook has it.
 *
 * @param {string} text the rulebook as edited
 * @returns {string[]}
 */
export function listIn(text) {
  const values = Object.values(JSON.parse(text).parameters?.[parameter]?.values ?? {});
  if (values.length !== 1) {
    throw new Stop(
      `${rulebook} must give the parameter ${parameter} exactly one dated value; it gives ${values.length}.`,
    );
  }
  return values[0].value;
}

/**
 * A rulebook with another list, and nothing else changed.
 *
 * @param {string} text the rulebook as edited
 * @param {string[]} days
 * @returns {string}
 */
export function withList(text, days) {
  listIn(text);
  const start = text.indexOf('[', text.indexOf('"value"', text.indexOf(`"${parameter}": {`)));
  const end = text.indexOf(']', start) + 1;
  const indent = ' '.repeat(12);
  const list = days.map((day) => `${indent}"${day}"`).join(',\n');
  return `${text.slice(0, start)}[\n${list}\n${indent.slice(2)}]${text.slice(end)}`;
}
