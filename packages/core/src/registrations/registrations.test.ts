import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/registrations/imi';
import { compileRulebook } from '../rulebook/compile/index.js';
import { withLanguage } from '../rulebook/index.js';
import { deriveQualificationRows, describeRegistrationGroup, judgeCandidate, judgeRegistrationGroup } from './index.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['registrations/imi'].cy());
const on = '2026-03-02';
const group = {
  type: 'Qualifications',
  number: 'Fansha-QCF-010120',
  description: 'Test Qualifications Group',
  qualifications: ['500/9810/X', '601/3457/4'],
};

describe('judgeRegistrationGroup', () => {
  it('counts what is not in order, and says what to do', () => {
    const verdicts = { '500/9810/X': 'not-ok', '601/3457/4': 'ok' } as const;
    const decision = judgeRegistrationGroup(rulebook, { ...group, number: ' ' }, verdicts, on);
    assert.equal(decision.outcomes['registrations/may-save'], 'no');
    const { category, sentences } = describeRegistrationGroup(rulebook, group, decision);
    assert.equal(category, 'Qualifications');
    assert.equal(sentences.length, 2);
    assert.match(sentences.join('\n'), /^1 qualification does not meet the rule of combination\. Open/m);
  });

  it('shows the bare code of a type that nobody has explained', () => {
    const decision = judgeRegistrationGroup(rulebook, { ...group, type: 'PRC1' }, {}, on);
    assert.equal(describeRegistrationGroup(rulebook, { ...group, type: 'PRC1' }, decision).category, 'PRC1');
    const { sentences } = describeRegistrationGroup(rulebook, { ...group, type: 'PRC1' }, decision, 'cy');
    assert.deepEqual(sentences, ['Ni allwn ddweud a fodlonir pob rheol gyfuno.']);
  });
});

describe('deriveQualificationRows', () => {
  it('does not take a name that every object has for a verdict', () => {
    assert.deepEqual(deriveQualificationRows(['constructor', '500/9810/X', '500/9810/X'], { '500/9810/X': 'ok' }), [
      { number: 'constructor' },
      { number: '500/9810/X', combination: 'ok' },
    ]);
  });
});

describe('judgeCandidate', () => {
  it('is decided by the rules of the day of registration', () => {
    const candidate = { candidateId: 'k', qualifications: ['500/9810/X'], registeredOn: '2024-09-01' };
    const decision = judgeCandidate(rulebook, candidate, { '500/9810/X': 'ok' }, on);
    assert.equal(decision.outcomes['registrations/combinations-ok'], 'yes');
    assert.equal(decision.used.clock, '2024-09-01');
  });
});
