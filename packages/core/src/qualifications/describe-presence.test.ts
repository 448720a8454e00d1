import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveLinkChain } from './derive-link-chain.js';
import { deriveRuleOfCombination } from './derive-rule-of-combination.js';
import { describePresence } from './describe-presence.js';

const made = { status: 'illustrative', why: 'For a test.' } as const;
const unit = (number: string, group: string) => ({ number, title: number, credit: 1, groups: [group], ...made });
const rule = deriveRuleOfCombination({
  format: 'guildhall/catalogue@1',
  number: '000/0000/G',
  title: 'A qualification',
  minima: {},
  groups: [
    { id: 'A', description: 'Group A', kind: 'mandatory', ...made },
    { id: 'B', description: 'Group B', kind: 'optional', ...made },
  ],
  units: [unit('M', 'A'), unit('N', 'B'), ...['P', 'Q', 'R', 'S'].map((number) => unit(number, 'B'))],
  links: [
    { units: ['M', 'N'], ...made },
    { units: ['P', 'Q'], ...made },
    { units: ['Q', 'R'], ...made },
    { units: ['R', 'P', 'S'], ...made },
  ],
  ...made,
});

describe('deriveLinkChain', () => {
  it('follows links as far as they go, by the shortest way', () => {
    assert.deepEqual(deriveLinkChain(rule, ['Q'], 'S'), ['Q', 'P', 'S']);
    assert.deepEqual(deriveLinkChain(rule, ['R', 'Q'], 'S'), ['R', 'S']);
    assert.deepEqual(deriveLinkChain(rule, ['N'], 'S'), []);
  });
});

describe('describePresence', () => {
  it('says why a unit is there, the strongest reason first', () => {
    const said = (picked: readonly string[], number: string) => describePresence(rule, picked, number).text;
    assert.equal(said(['M'], 'M'), 'M is mandatory.');
    assert.equal(said(['N'], 'N'), 'N comes together with the mandatory M, which it is linked to.');
    assert.equal(said(['Q'], 'Q'), 'You chose Q.');
    assert.equal(said(['Q'], 'S'), 'S comes together with Q, which it is linked to, by way of P.');
    assert.equal(said([], 'X'), 'This qualification has no unit X.');
  });

  it('makes no difference between orders of picking', () => {
    for (const number of ['P', 'Q', 'R', 'S'])
      assert.deepEqual(describePresence(rule, ['Q', 'P'], number), describePresence(rule, ['P', 'Q'], number));
  });
});
