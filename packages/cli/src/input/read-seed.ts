import { badInput } from './bad-input.js';

/** The most a seed can be: it is used as 32 bits, and two that are the same in those would make one world. */
const MOST = 0xffff_ffff;

/**
 * The seed that `--seed` names.
 *
 * @throws Stop `cli/no-seed`
 */
export function readSeed(seed: string): number {
  const value = /^\d{1,10}$/.test(seed) ? Number(seed) : MOST + 1;
  if (value <= MOST) return value;
  throw badInput('no-seed', `--seed ${seed} is no seed: give a whole number from 0 to ${MOST}.`);
}
