import { formatDay, NOT_A_DAY, parseDay } from './calendar.js';
import { Fault } from './fault.js';

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?Z$/;
const MS_PER_DAY = 86_400_000;

/**
 * The milliseconds since 1970-01-01T00:00Z of an instant in UTC, such as
 * `2026-03-02T09:30:00Z`; seconds and their fractions may be left out.
 *
 * @throws Fault `kernel/no-instant` for any other text, an offset or a day that
 *   does not exist included: instants are made by programs, not typed by people.
 */
export function parseInstant(text: string): number {
  const parts = SHAPE.exec(text);
  const day = parseDay(parts?.[1] ?? '');
  if (parts === null || day === NOT_A_DAY) {
    throw new Fault('kernel/no-instant', `"${text}" is no instant in UTC: write 2026-03-02T09:30:00Z.`);
  }
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const thousandths = Number((parts[5] ?? '').padEnd(3, '0'));
  return day * MS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
}

/** The text of an instant in milliseconds since 1970-01-01T00:00Z, to the millisecond. Whole milliseconds only. */
export function formatInstant(ms: number): string {
  const day = Math.floor(ms / MS_PER_DAY);
  const rest = ms - day * MS_PER_DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(rest / 3_600_000))}:${two(Math.floor(rest / 60_000) % 60)}:${two(Math.floor(rest / 1000) % 60)}`;
  return `${formatDay(day)}T${time}.${String(rest % 1000).padStart(3, '0')}Z`;
}
