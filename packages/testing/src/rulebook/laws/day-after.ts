import { formatDay, parseDay } from '@guildhall/core';

/** The day so many days after another, before it where they are below zero. */
export function dayAfter(on: string, days: number): string {
  return formatDay(parseDay(on) + days);
}
