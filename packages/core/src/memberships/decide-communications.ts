import { decide, type Rulebook } from '../rulebook/index.js';
import type { Preferences } from './schema.js';

const MAY_SEND = 'memberships/may-send';

/**
 * Which communications may be sent to a member, by their names in the rulebook.
 *
 * A choice that has not been asked grants nothing.
 *
 * @param options - `on`, today, `YYYY-MM-DD`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function decideCommunications(
  rulebook: Rulebook,
  preferences: Preferences,
  options: { readonly on: string },
): readonly string[] {
  const known = rulebook.rules.facts['communication']?.values ?? [];
  const asked = { on: options.on, ask: [MAY_SEND], reasons: false };
  return known.filter(
    (communication) => decide(rulebook, { ...preferences, communication }, asked).outcomes[MAY_SEND] === 'yes',
  );
}
