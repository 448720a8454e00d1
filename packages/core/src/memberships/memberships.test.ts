import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/memberships/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { withLanguage } from '../rulebook/index.js';
import {
  decideApplication,
  decideChange,
  decideCommunications,
  decideProfile,
  describePreferenceChange,
  judgeCategory,
  judgeEntitlements,
  judgeRenewal,
} from './index.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['memberships/ima'].cy());
const on = '2026-03-02';
const codesOf = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code);

describe('judgeCategory', () => {
  it('goes by experience and certificate, not by what was asked', () => {
    const adviser = { work: 'money-advice', serviceQualifies: true, holdsCertMap: false } as const;
    const categoryAt = (monthsOfExperience: number) =>
      judgeCategory(rulebook, { ...adviser, monthsOfExperience }, { on }).category;
    assert.deepEqual([categoryAt(11), categoryAt(12)], ['trainee', 'associate']);
    assert.equal(
      judgeCategory(rulebook, { ...adviser, monthsOfExperience: 12, holdsCertMap: true }, { on }).category,
      'accredited',
    );
  });

  it('gives none by default', () => {
    const open = judgeCategory(rulebook, { work: 'money-advice' }, { on });
    assert.deepEqual([open.category, codesOf(open)], [undefined, ['memberships/category-needs-staff']]);
  });
});

describe('judgeEntitlements', () => {
  it('tells what a category brings, in words', () => {
    const { entitlements } = judgeEntitlements(rulebook, { membershipCategory: 'accredited' }, { on, language: 'cy' });
    assert.deepEqual(
      entitlements.find(({ name }) => name === 'cpdScheme'),
      { name: 'cpdScheme', value: 'compulsory', label: 'Gorfodol' },
    );
  });

  it('guesses nothing for a category that no document describes', () => {
    const fellow = judgeEntitlements(rulebook, { membershipCategory: 'fellow' }, { on });
    assert.deepEqual(
      [fellow.entitlements, codesOf(fellow)],
      [[], ['memberships/benefits-need-staff', 'memberships/cpd-needs-staff']],
    );
  });

  it('says that a category does not exist', () => {
    assert.deepEqual(codesOf(judgeEntitlements(rulebook, { membershipCategory: 'patron' }, { on })), [
      'rulebook/fact-not-allowed',
    ]);
  });
});

describe('decideApplication', () => {
  it('opens every category but those that follow or are appointed', () => {
    const answerFor = (appliedFor: string) => decideApplication(rulebook, { appliedFor }, { on }).answer;
    assert.deepEqual(['associate', 'affiliate', 'trainee', 'accredited', 'fellow'].map(answerFor), [
      'yes',
      'yes',
      'yes',
      'no',
      'no',
    ]);
    assert.equal(decideApplication(rulebook, {}, { on }).answer, 'unknown');
  });
});

describe('decideChange', () => {
  it('waits for staff where it must, and names what is changed', () => {
    const change = decideChange(rulebook, { field: 'organisation', review: 'waiting' }, { on });
    assert.equal(change.answer, 'no');
    assert.match(change.reasons[0]?.text ?? '', /^A change of organisation takes effect once staff/);
    assert.equal(decideChange(rulebook, { field: 'phone' }, { on }).answer, 'yes');
    assert.equal(decideChange(rulebook, { field: 'organisation' }, { on }).answer, 'unknown');
  });
});

describe('decideProfile', () => {
  it('holds what has taken effect, in the order asked for', () => {
    const profile = { organisation: 'A', phone: '1' };
    const changes = [
      { field: 'phone', to: '2' },
      { field: 'organisation', to: 'B', review: 'approved' },
      { field: 'organisation', to: 'C', review: 'waiting' },
      { field: 'phone', to: '3' },
    ] as const;
    assert.deepEqual(decideProfile(rulebook, profile, changes, { on }), { organisation: 'B', phone: '3' });
    assert.deepEqual(profile, { organisation: 'A', phone: '1' });
  });
});

describe('decideCommunications', () => {
  it('sends what belongs to the membership always, and nothing else unasked', () => {
    assert.deepEqual(decideCommunications(rulebook, {}, { on }), [
      'invoice',
      'joining-instructions',
      'renewal-reminder',
      'cpd-decision',
    ]);
  });
});

describe('describePreferenceChange', () => {
  it('names what a choice begins and ceases', () => {
    const change = { from: { wantsBulletin: true }, to: { wantsBulletin: false, wantsServicesAndEvents: true } };
    assert.deepEqual(describePreferenceChange(rulebook, change, { on }), {
      begins: ['Services and events'],
      ceases: ['Bulletin'],
    });
  });
});

describe('judgeRenewal', () => {
  it('reminds six weeks before, and lists what the invoice would lack', () => {
    const renewal = {
      renewsOn: '2026-04-13',
      detailsChecked: true,
      hasBillingAddress: false,
      purchaseOrder: 'needed',
    } as const;
    const { remind, invoiceDue, ready, missing } = judgeRenewal(rulebook, renewal, { on });
    assert.deepEqual([remind, invoiceDue, ready], ['yes', 'no', 'no']);
    assert.deepEqual(
      missing.map(({ code }) => code),
      ['memberships/billing-address-missing', 'memberships/purchase-order-missing'],
    );
    assert.equal(judgeRenewal(rulebook, renewal, { on: '2026-03-01' }).remind, 'no');
    assert.equal(judgeRenewal(rulebook, {}, { on }).remind, 'unknown');
  });
});
