import { NOT_A_DAY, parseDay } from '@guildhall/core';

/** A number for a number or a calendar date; `undefined` for anything else. */
export function numberFor(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const day = typeof value === 'string' ? parseDay(value) : NOT_A_DAY;
  return day === NOT_A_DAY ? undefined : day;
}
