import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/bookings/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { decideSubstitute } from './decide-substitute.js';
import { decideTransfer } from './decide-transfer.js';
import { decideWhoMayBook } from './decide-who-may-book.js';
import type { BookingRequest } from './schema.js';

const rulebook = compileRulebook(prepared);
const on = '2026-01-12';
const request: BookingRequest = {
  bookerOrganisationId: 'o1',
  attendee: { kind: 'self' },
  startsOn: '2026-03-10',
  funded: false,
  termsAgreed: true,
};
const contact = {
  kind: 'new-contact',
  firstName: 'Mair',
  lastName: 'Ellis',
  email: 'mair@example.org',
  worksAtBookersOrganisation: true,
} as const;
const codes = (changed: Partial<BookingRequest>) =>
  decideWhoMayBook(rulebook, { ...request, ...changed }, { on }).reasons.map(({ code }) => code);

describe('decideWhoMayBook', () => {
  it('lets people book for themselves, a colleague and a new contact', () => {
    for (const attendee of [{ kind: 'self' }, { kind: 'colleague', organisationId: 'o1' }, contact] as const) {
      assert.equal(decideWhoMayBook(rulebook, { ...request, attendee }, { on }).answer, 'yes', attendee.kind);
    }
  });

  it('keeps to the organisation, and whoever has none has no colleagues', () => {
    assert.deepEqual(codes({ attendee: { kind: 'colleague', organisationId: 'o2' } }), [
      'bookings/another-organisation',
    ]);
    assert.deepEqual(codes({ attendee: { kind: 'colleague', organisationId: null } }), [
      'bookings/another-organisation',
    ]);
    assert.deepEqual(codes({ attendee: { kind: 'colleague' } }), ['bookings/organisation-unknown']);
    assert.deepEqual(codes({ bookerOrganisationId: null, attendee: contact }), ['bookings/another-organisation']);
  });

  it('asks a new contact for both names and an email address', () => {
    assert.deepEqual(codes({ attendee: { ...contact, firstName: ' ', email: 'mair' } }), [
      'bookings/first-name-missing',
      'bookings/email-missing',
    ]);
    assert.deepEqual(codes({ attendee: { ...contact, lastName: '' } }), ['bookings/last-name-missing']);
  });

  it('names everything else that is missing', () => {
    assert.deepEqual(codes({ termsAgreed: false }), ['bookings/terms-not-agreed']);
    assert.deepEqual(codes({ funded: true, eligibleForFunding: false }), ['bookings/not-eligible-for-funding']);
    assert.deepEqual(codes({ startsOn: '2026-01-11' }), ['bookings/event-started']);
    const nobody: BookingRequest = Object.fromEntries(Object.entries(request).filter(([name]) => name !== 'attendee'));
    assert.equal(decideWhoMayBook(rulebook, nobody, { on }).answer, 'unknown');
  });
});

const place = {
  bookedOn: on,
  startsOn: '2026-03-10',
  pricePence: 12000,
  paidPence: 12000,
  funded: false,
  stage: 'booked',
} as const;

describe('decideSubstitute', () => {
  it('charges nothing the day before, and asks for an address', () => {
    const colleague = { worksAtBookersOrganisation: true, email: 'mair@example.org' };
    const asked = { on: '2026-03-09', actor: 'booker' } as const;
    const { answer, chargePence } = decideSubstitute(rulebook, place, colleague, asked);
    assert.deepEqual([answer, chargePence], ['yes', 0]);
    const without = decideSubstitute(rulebook, place, { ...colleague, email: 'mair' }, asked);
    assert.deepEqual(
      [without.answer, without.reasons.map(({ code }) => code), 'chargePence' in without],
      ['no', ['bookings/substitute-email-missing'], false],
    );
  });
});

describe('decideTransfer', () => {
  it('counts transfers and notice', () => {
    const move = { transfersMade: 2, newStartsOn: '2026-06-09' };
    const decideOn = (day: string, transfersMade: number) =>
      decideTransfer(rulebook, place, { ...move, transfersMade }, { on: day, actor: 'booker' }).reasons.map(
        ({ code }) => code,
      );
    assert.deepEqual(decideOn('2026-02-24', 2), []);
    assert.deepEqual(decideOn('2026-02-24', 3), ['bookings/no-transfers-left']);
    assert.deepEqual(decideOn('2026-02-25', 0), ['bookings/too-late-to-transfer']);
  });
});
