import { parameterOn, type Rulebook } from '../rulebook/index.js';
import type { RegistrationForm } from './schema.js';

/**
 * Which required details a form leaves out, in the order of the rulebook's list.
 *
 * Spaces alone are no answer. `undefined` where no list is in force on the day.
 *
 * @param on - the day in Europe/London, `YYYY-MM-DD`.
 */
export function deriveMissingDetails(
  rulebook: Rulebook,
  form: RegistrationForm,
  on: string,
): readonly string[] | undefined {
  const required = parameterOn(rulebook, 'requiredDetails', on);
  if (!Array.isArray(required)) return undefined;
  return required.filter((name) => (form[name] ?? '').trim() === '');
}
