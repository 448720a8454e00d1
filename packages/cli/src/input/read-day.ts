import { NOT_A_DAY, parseDay } from '@guildhall/core';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import { todayInLondon } from './today-in-london.js';

/**
 * The day a question is about: the one named by `--on`, or today in Europe/London.
 *
 * @throws Stop `cli/no-date`
 */
export function readDay(world: World, on: string | undefined): string {
  if (on === undefined) return todayInLondon(world.now());
  if (parseDay(on) === NOT_A_DAY) {
    throw badInput(
      'no-date',
      `--on ${on} is no calendar date: write YYYY-MM-DD, such as ${todayInLondon(world.now())}.`,
    );
  }
  return on;
}
