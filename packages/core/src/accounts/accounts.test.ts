import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/accounts/imi';
import { compileRulebook } from '../rulebook/compile/index.js';
import { type Decision, withLanguage } from '../rulebook/index.js';
import {
  decideLink,
  decideMatch,
  decideRegistration,
  decideSignIn,
  deriveComparableName,
  deriveMissingDetails,
  describeMatching,
} from './index.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['accounts/imi'].cy());
const on = '2026-03-02';
const codesOf = ({ reasons }: Decision) => reasons.map(({ code }) => code);
const record = { number: '2956788', firstName: 'Claire', surname: 'O’Hammond', dateOfBirth: '1990-04-01' };

describe('deriveComparableName', () => {
  it('forgives how a name is typed, and not how it is spelt', () => {
    assert.equal(deriveComparableName('  o\u2019HAMMOND '), deriveComparableName("O'Hammond"));
    assert.equal(deriveComparableName('Wynne\u2013Jones'), deriveComparableName('wynne-jones'));
    assert.equal(deriveComparableName('Sia\u0302n'), deriveComparableName('Siân'));
    assert.notEqual(deriveComparableName('Sian'), deriveComparableName('Siân'));
  });
});

describe('decideMatch', () => {
  const registration = { kind: 'learner', details: record, emailVerified: true, registeredOn: on } as const;

  it('tells staff which detail differs, and the registrant only that somebody looks', () => {
    const { number, ...unnumbered } = record;
    const matching = decideMatch(rulebook, { ...registration, details: unnumbered }, record, on);
    assert.equal(matching.outcome, 'review');
    assert.deepEqual(matching.forStaff, {
      numberMatches: false,
      firstNameMatches: true,
      surnameMatches: true,
      dateOfBirthMatches: true,
    });
    const { title, sentences } = describeMatching(rulebook, matching);
    assert.equal(title, 'Reviewed by an administrator');
    assert.equal(sentences.length, 2);
    assert.doesNotMatch(sentences.join(' '), new RegExp(`number|name|birth|${number}`, 'i'));
    assert.match(describeMatching(rulebook, matching, 'cy').sentences.join(' '), /weinyddwr/);
  });

  it('puts everything to review where no rule is in force', () => {
    const early = decideMatch(rulebook, { ...registration, registeredOn: '2019-12-31' }, record, '2019-12-31');
    assert.equal(early.outcome, 'review');
  });
});

describe('decideRegistration', () => {
  const form = {
    'first-name': 'Claire',
    surname: 'Hammond',
    'date-of-birth': '1990-04-01',
    email: 'c@example.org',
    password: 'x',
  };
  it('names what is missing in the order of the form, and takes spaces for nothing', () => {
    assert.deepEqual(deriveMissingDetails(rulebook, { ...form, surname: ' ', password: undefined }, on), [
      'surname',
      'password',
    ]);
    assert.deepEqual(codesOf(decideRegistration(rulebook, { ...form, surname: '' }, true, on)), [
      'accounts/details-missing',
    ]);
  });
  it('needs consent, and does not take silence for it', () => {
    const answer = (consent: boolean | undefined) =>
      decideRegistration(rulebook, form, consent, on).outcomes['accounts/may-register'];
    assert.deepEqual([answer(true), answer(false), answer(undefined)], ['yes', 'no', 'unknown']);
  });
});

describe('decideLink', () => {
  it('says why a link no longer works', () => {
    const sentAt = '2026-03-28T12:00:00Z';
    const codes = (link: object, now: string) => codesOf(decideLink(rulebook, { sentAt, ...link }, now));
    assert.deepEqual(codes({}, '2026-03-29T11:59:59Z'), []);
    assert.deepEqual(codes({}, '2026-03-29T12:00:00Z'), ['accounts/link-ended']);
    assert.deepEqual(codes({ usedAt: sentAt, replacedAt: sentAt }, sentAt), [
      'accounts/link-used',
      'accounts/link-replaced',
    ]);
  });
  it('refuses an instant that is none', () => {
    assert.throws(() => decideLink(rulebook, { sentAt: 'yesterday' }, '2026-03-29T12:00:00Z'), {
      code: 'kernel/no-instant',
    });
  });
});

describe('decideSignIn', () => {
  it('needs the password, a verified address and an approved account', () => {
    const full = { passwordAccepted: true, emailVerified: true, accountStage: 'approved' } as const;
    assert.deepEqual(codesOf(decideSignIn(rulebook, full, on)), []);
    assert.deepEqual(codesOf(decideSignIn(rulebook, { ...full, passwordAccepted: false }, on)), [
      'accounts/password-wrong',
    ]);
    assert.deepEqual(codesOf(decideSignIn(rulebook, { ...full, accountStage: 'closed' }, on)), [
      'accounts/not-approved',
    ]);
  });
});
