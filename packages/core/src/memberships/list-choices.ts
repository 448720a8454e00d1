import { labelOf, type Rulebook } from '../rulebook/index.js';

/** Something that can be chosen, with what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * What can be chosen for a fact of the membership rules, such as `work` or
 * `membershipCategory`, in the order of the rulebook; nothing for a fact that
 * has no list of values.
 */
export function listChoices(
  rulebook: Rulebook,
  fact: 'work' | 'membershipCategory',
  language?: string,
): readonly Choice[] {
  const values = rulebook.rules.facts[fact]?.values ?? [];
  return values.map((value) => ({ value, label: labelOf(rulebook, value, language) }));
}
