import type { Preferences } from '@guildhall/core/memberships';
import fc from 'fast-check';

/** A member's choices, each of which may not have been asked yet. */
export function arbitraryForPreferences(): fc.Arbitrary<Preferences> {
  return fc.record(
    { wantsBulletin: fc.boolean(), wantsServicesAndEvents: fc.boolean(), sharesWithEmployer: fc.boolean() },
    { requiredKeys: [] },
  );
}
