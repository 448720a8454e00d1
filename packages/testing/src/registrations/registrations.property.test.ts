import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, compileRulebook } from '@guildhall/core';
import { deriveQualificationRows, judgeCandidate, judgeRegistrationGroup } from '@guildhall/core/registrations';
import { rulebook as prepared } from '@guildhall/rules/registrations/imi';
import fc from 'fast-check';
import { arbitraryRegistrationGroup, arbitraryVerdicts } from './arbitrary-registration-group.js';

const rulebook = compileRulebook(prepared);
const ON = '2026-03-02';

// R16 holds for any body that registers candidates for several qualifications; what a group must hold is IMI policy.

describe('judgeRegistrationGroup', () => {
  it('R16 is in order exactly when each of its qualifications is, by itself', () => {
    fc.assert(
      fc.property(arbitraryRegistrationGroup(), arbitraryVerdicts(), (group, verdicts) => {
        const answer = (qualifications: readonly string[]): Answer | undefined =>
          judgeRegistrationGroup(rulebook, { ...group, qualifications }, verdicts, ON).outcomes[
            'registrations/combinations-ok'
          ];
        const alone = group.qualifications.map((number) => answer([number]));
        const expected = { ok: 'yes', 'not-ok': 'no' } as const;
        for (const [index, number] of group.qualifications.entries()) {
          const verdict = verdicts[number];
          assert.equal(alone[index], verdict === undefined ? 'unknown' : expected[verdict]);
        }
        const together =
          alone.length === 0 || alone.includes('no') ? 'no' : alone.includes('unknown') ? 'unknown' : 'yes';
        assert.equal(answer(group.qualifications), together);
        const candidate = { candidateId: 'c', qualifications: group.qualifications, registeredOn: ON };
        assert.equal(
          judgeCandidate(rulebook, candidate, verdicts, ON).outcomes['registrations/combinations-ok'],
          together,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('R16 leaves what was judged of a qualification alone when another is added, whatever the order', () => {
    fc.assert(
      fc.property(
        arbitraryRegistrationGroup(),
        arbitraryVerdicts(),
        fc.constantFrom('500/9810/X', '500/0000/0'),
        ({ qualifications }, verdicts, added) => {
          const rows = deriveQualificationRows(qualifications, verdicts);
          const more = deriveQualificationRows([added, ...qualifications.toReversed()], verdicts);
          for (const row of rows)
            assert.deepEqual(
              more.filter(({ number }) => number === row.number),
              [row],
            );
          assert.equal(more.length, new Set([added, ...qualifications]).size);
        },
      ),
    );
  });

  it('saves a group with a type, a number, a description and qualifications in order, and no other', () => {
    fc.assert(
      fc.property(arbitraryRegistrationGroup(), arbitraryVerdicts(), (group, verdicts) => {
        const { outcomes, problems } = judgeRegistrationGroup(rulebook, group, verdicts, ON);
        const isFilledIn = group.type !== null && group.number.trim() !== '' && group.description.trim() !== '';
        const combinations = outcomes['registrations/combinations-ok'];
        assert.equal(outcomes['registrations/may-save'], isFilledIn ? combinations : 'no');
        assert.deepEqual(problems, []);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a type the rulebook does not list, and says which it does', () => {
    const group = { type: 'QCF', number: '1', description: 'x', qualifications: ['500/9810/X'] };
    const { outcomes, problems } = judgeRegistrationGroup(rulebook, group, { '500/9810/X': 'ok' }, ON);
    assert.equal(outcomes['registrations/may-save'], 'unknown');
    assert.match(problems[0]?.says ?? '', /IRTEC/);
  });
});
