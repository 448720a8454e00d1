import { formatInstant } from '@guildhall/core';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;

/**
 * The instant that `--now` names, in UTC with milliseconds; or the moment it is.
 *
 * @throws Stop `cli/no-instant`
 */
export function readInstant(world: World, now: string | undefined): string {
  if (now === undefined) return formatInstant(world.now().getTime());
  const date = new Date(now);
  // 30 February is taken for 2 March otherwise.
  if (!INSTANT.test(now) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== now.slice(0, 10)) {
    const says = `--now ${now} is no instant: write YYYY-MM-DDTHH:MM:SSZ, such as ${formatInstant(world.now().getTime())}.`;
    throw badInput('no-instant', says);
  }
  return formatInstant(date.getTime());
}
