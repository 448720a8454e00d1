import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook } from '@guildhall/core';
import { deriveBillingGiven, judgeBillingRoute } from '@guildhall/core/billing';
import { decideWhoMayBook } from '@guildhall/core/bookings';
import {
  decideCommunications,
  decideProfile,
  judgeCategory,
  type Person,
  type Preferences,
  type ProfileChange,
} from '@guildhall/core/memberships';
import { rulebook as billing } from '@guildhall/rules/billing/ima';
import { rulebook as bookings } from '@guildhall/rules/bookings/ima';
import { rulebook as prepared } from '@guildhall/rules/memberships/ima';
import fc from 'fast-check';
import { arbitraryForPreferences } from './arbitrary-for-preferences.js';

const rulebook = compileRulebook(prepared);
const on = '2026-03-02';
const employers = [null, { id: 'o1', hasCentralInvoicing: true }, { id: 'o2', hasCentralInvoicing: false }] as const;
const roles = ['money-advice', 'general-advice', 'not-practising'] as const;
const profileOf = (organisation: (typeof employers)[number], role: (typeof roles)[number]) => ({
  organisation,
  'role-type': role,
  'organisation-type': 'charity',
  phone: '0',
});
/** What hangs on a profile: category, billing code and who may be booked. */
const consequencesOf = (profile: Readonly<Record<string, unknown>>) => {
  const employer = profile['organisation'] as (typeof employers)[number];
  const person: Person = {
    work: profile['role-type'] as (typeof roles)[number],
    serviceQualifies: profile['organisation-type'] === 'charity',
    monthsOfExperience: 24,
    holdsCertMap: false,
  };
  const request = {
    bookerOrganisationId: employer?.id ?? null,
    attendee: { kind: 'colleague', organisationId: 'o1' },
    startsOn: '2026-04-01',
    funded: false,
    termsAgreed: true,
  } as const;
  return {
    category: judgeCategory(rulebook, person, { on }).category,
    code: judgeBillingRoute(compileRulebook(billing), deriveBillingGiven({ employer }), { on }).code,
    mayBook: decideWhoMayBook(compileRulebook(bookings), request, { on }).answer,
  };
};
const someProfile = fc
  .tuple(fc.constantFrom(...employers), fc.constantFrom(...roles))
  .map((parts) => profileOf(...parts));
const someChange = fc.oneof(
  fc.record({ field: fc.constant('organisation'), to: fc.constantFrom(...employers) }),
  fc.record({ field: fc.constant('role-type'), to: fc.constantFrom(...roles) }),
  fc.record({ field: fc.constant('organisation-type'), to: fc.constantFrom('charity', 'company') }),
);
const open = fc.constantFrom('none', 'waiting', 'rejected', undefined);

describe('decideProfile', () => {
  // IMA policy: staff review these three, because they can change category and eligibility.
  it('lets a reviewed change do nothing before it is approved, and leaves no trace of a rejected one (M1)', () => {
    fc.assert(
      fc.property(someProfile, fc.array(fc.tuple(someChange, open), { maxLength: 4 }), (profile, asked) => {
        const changes = asked.map(([change, review]): ProfileChange =>
          review === undefined ? change : { ...change, review },
        );
        const after = decideProfile(rulebook, profile, changes, { on });
        assert.deepEqual(after, profile);
        assert.deepEqual(consequencesOf(after), consequencesOf(profile));
      }),
    );
  });

  // Any body: an approval is an approval of what was asked.
  it('takes up what is approved, and what nobody reviews at once (M1)', () => {
    fc.assert(
      fc.property(someProfile, someChange, fc.constantFrom('1', '2'), (profile, change, phone) => {
        const changes: readonly ProfileChange[] = [
          { ...change, review: 'approved' },
          { field: 'phone', to: phone },
        ];
        assert.deepEqual(decideProfile(rulebook, profile, changes, { on }), {
          ...profile,
          [change.field]: change.to,
          phone,
        });
      }),
    );
  });
});

describe('decideCommunications', () => {
  const named = {
    wantsBulletin: 'bulletin',
    wantsServicesAndEvents: 'services-and-events',
    sharesWithEmployer: 'details-to-employer',
  };

  // Any body: a choice does what its name says. The three choices are IMA policy.
  it('changes with each preference exactly the communication it names (M2)', () => {
    fc.assert(
      fc.property(
        arbitraryForPreferences(),
        fc.constantFrom('wantsBulletin', 'wantsServicesAndEvents', 'sharesWithEmployer'),
        (preferences, choice) => {
          const sent = (value: boolean) => {
            const chosen: Preferences = { ...preferences, [choice]: value };
            return decideCommunications(rulebook, chosen, { on });
          };
          const [withIt, without] = [sent(true), sent(false)];
          assert.deepEqual(
            withIt.filter((name) => !without.includes(name)),
            [named[choice]],
          );
          assert.deepEqual(
            without.filter((name) => !withIt.includes(name)),
            [],
          );
        },
      ),
    );
  });

  // Any body: silence is no consent.
  it('sends nothing by a choice that was not asked (M2)', () => {
    fc.assert(
      fc.property(arbitraryForPreferences(), (preferences) => {
        const sent = decideCommunications(rulebook, preferences, { on });
        for (const [choice, communication] of Object.entries(named)) {
          assert.equal(sent.includes(communication), preferences[choice as keyof typeof named] === true);
        }
      }),
    );
  });
});
