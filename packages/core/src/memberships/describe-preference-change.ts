import { labelOf, type Rulebook } from '../rulebook/index.js';
import { decideCommunications } from './decide-communications.js';
import type { Preferences } from './schema.js';

/**
 * What a member would begin and cease to be sent, before a choice is saved.
 *
 * @param options - `on`, today, `YYYY-MM-DD`; `language` of the labels.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function describePreferenceChange(
  rulebook: Rulebook,
  change: { readonly from: Preferences; readonly to: Preferences },
  options: { readonly on: string; readonly language?: string },
): { readonly begins: readonly string[]; readonly ceases: readonly string[] } {
  const before = decideCommunications(rulebook, change.from, options);
  const after = decideCommunications(rulebook, change.to, options);
  const named = (names: readonly string[]): string[] => names.map((name) => labelOf(rulebook, name, options.language));
  return {
    begins: named(after.filter((name) => !before.includes(name))),
    ceases: named(before.filter((name) => !after.includes(name))),
  };
}
