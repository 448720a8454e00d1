import { badInput } from './bad-input.js';

/**
 * The file that `--given` names. Checked here, so that a slip in an option's name is told as that.
 *
 * @throws Stop `cli/missing-option`
 */
export function needGiven(given: string | undefined): string {
  if (given !== undefined) return given;
  throw badInput('missing-option', 'Say what the facts are: --given FILE, or --given - to read standard input.');
}
