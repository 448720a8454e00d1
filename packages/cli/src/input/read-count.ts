import { badInput } from './bad-input.js';

/**
 * The whole number that an option names.
 *
 * @param most - the most it may be (included).
 * @throws Stop `cli/no-count`
 */
export function readCount(option: string, text: string, least: number, most: number): number {
  const count = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
  if (count >= least && count <= most) return count;
  const shown = new Intl.NumberFormat('en-GB').format(most);
  throw badInput(
    'no-count',
    `${option} ${text} is no count: give a whole number from ${least} to ${shown}, in digits.`,
  );
}
