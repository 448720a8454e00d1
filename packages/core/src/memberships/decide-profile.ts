import type { Rulebook } from '../rulebook/index.js';
import { decideChange } from './decide-change.js';
import type { ProfileChange } from './schema.js';

/**
 * A member's profile with every change that has taken effect, in the order asked for.
 *
 * What waits for review, was rejected or is unknown leaves no trace in it.
 *
 * @param profile - by field name; it is not changed.
 * @param options - `on`, today, `YYYY-MM-DD`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function decideProfile(
  rulebook: Rulebook,
  profile: Readonly<Record<string, unknown>>,
  changes: readonly ProfileChange[],
  options: { readonly on: string },
): Readonly<Record<string, unknown>> {
  const effective = changes.filter((change) => decideChange(rulebook, change, options).answer === 'yes');
  return Object.fromEntries([...Object.entries(profile), ...effective.map(({ field, to }) => [field, to] as const)]);
}
