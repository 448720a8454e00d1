import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, formatInstant, parseInstant } from '@guildhall/core';
import { decideLink, decideMatch, decideReview, describeMatching, type Reviewer } from '@guildhall/core/accounts';
import { rulebook as prepared } from '@guildhall/rules/accounts/imi';
import fc from 'fast-check';
import { arbitraryDate, arbitraryInstant } from '../kernel/arbitrary-instant.js';
import { arbitraryPersonRecord, arbitraryRegistrationOf, arbitraryVerificationLink } from './arbitrary-registration.js';

const rulebook = compileRulebook(prepared);
const DAY = 24 * 3_600_000;
const applicant = arbitraryPersonRecord().chain((record) =>
  fc.tuple(fc.constant(record), arbitraryRegistrationOf(record)),
);

// A1's silence towards the registrant and A2 hold for any body; that a full match approves, and 24 hours, are IMI policy.

describe('decideMatch', () => {
  it('A1 approves what matches in full with a verified address, and puts everything else to review', () => {
    fc.assert(
      fc.property(applicant, fc.boolean(), ([record, registration], found) => {
        const { details, emailVerified, kind, registeredOn } = registration;
        const { outcome, decision } = decideMatch(rulebook, registration, found ? record : undefined, registeredOn);
        const isFull =
          found &&
          details.number === record.number &&
          details.firstName === record.firstName &&
          details.surname === record.surname &&
          details.dateOfBirth === record.dateOfBirth;
        assert.equal(outcome, emailVerified && (isFull || kind === 'third-party') ? 'approve' : 'review');
        assert.equal(decision.values['accounts/match'], outcome);
        assert.equal(decision.reasons.length === 0, outcome === 'approve');
      }),
      { numRuns: 500 },
    );
  });

  it('A1 tells the registrant the same whichever detail differs', () => {
    fc.assert(
      fc.property(applicant, applicant, fc.boolean(), ([record, registration], [, other], found) => {
        const { registeredOn } = registration;
        const first = decideMatch(rulebook, registration, record, registeredOn);
        const second = decideMatch(rulebook, { ...other, registeredOn }, found ? record : undefined, registeredOn);
        fc.pre(first.outcome === 'review' && second.outcome === 'review');
        assert.deepEqual(first.decision, second.decision);
        assert.deepEqual(describeMatching(rulebook, first), describeMatching(rulebook, second));
      }),
    );
  });

  it('A1 takes case, spaces and the form of an apostrophe for nothing', () => {
    fc.assert(
      fc.property(arbitraryPersonRecord(), arbitraryDate(), (record, registeredOn) => {
        const untidy = (text: string): string => `  ${text.toUpperCase().replaceAll('’', "'").replaceAll(' ', '  ')} `;
        const details = {
          ...record,
          firstName: untidy(record.firstName),
          surname: untidy(record.surname),
          number: untidy(record.number),
        };
        const registration = { kind: 'learner' as const, details, emailVerified: true, registeredOn };
        assert.equal(decideMatch(rulebook, registration, record, registeredOn).outcome, 'approve');
      }),
    );
  });
});

describe('decideLink', () => {
  it('A2 holds to the last instant of 24 hours and not at their end, also over a night when the clocks change', () => {
    fc.assert(
      fc.property(
        arbitraryInstant(),
        fc.oneof(fc.constantFrom(-1000, -1, 0, 1), fc.integer({ min: -DAY, max: DAY })),
        (sentAt, offset) => {
          const now = formatInstant(parseInstant(sentAt) + DAY + offset);
          assert.equal(
            decideLink(rulebook, { sentAt }, now).outcomes['accounts/link-valid'],
            offset < 0 ? 'yes' : 'no',
          );
        },
      ),
    );
  });

  it('A2 works once, and not once a later link was sent', () => {
    fc.assert(
      fc.property(arbitraryVerificationLink(), (link) => {
        const answer = decideLink(rulebook, link, link.sentAt).outcomes['accounts/link-valid'];
        assert.equal(answer, link.usedAt === undefined && link.replacedAt === undefined ? 'yes' : 'no');
      }),
    );
  });
});

describe('decideReview', () => {
  it('A1 is for an administrator alone, and A3 for a registration that still waits', () => {
    const actor = fc.constantFrom<Reviewer>('registrant', 'centre', 'staff', 'administrator');
    fc.assert(
      fc.property(actor, fc.boolean(), arbitraryDate(), (who, waits, on) => {
        const answer = decideReview(rulebook, who, waits, on).outcomes['accounts/may-review'];
        assert.equal(answer, who === 'administrator' && waits ? 'yes' : 'no');
      }),
    );
  });
});
