import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveRuleOfCombination } from '../derive-rule-of-combination.js';
import { describeCompletions } from '../describe-completions.js';
import type { Catalogue } from '../schema/catalogue.js';
import { findCompletions } from './find-completions.js';

const why = { status: 'assumed', why: 'An example.' } as const;
const optional = (id: string, minUnits: number) =>
  ({ id, description: id, kind: 'optional', minUnits: { value: minUnits, ...why }, ...why }) as const;
const unit = (number: string, ...groups: string[]) => ({ number, title: number, level: 2, credit: 5, groups, ...why });
const catalogue = (parts: Pick<Catalogue, 'groups' | 'units'> & Partial<Catalogue>): Catalogue => ({
  format: 'guildhall/catalogue@1',
  number: 'EX',
  title: 'An example',
  level: 2,
  minima: {},
  ...why,
  ...parts,
});

describe('findCompletions, worked by hand', () => {
  it('pays for linked units once, though they serve two groups at a stroke', () => {
    const rule = deriveRuleOfCombination(
      catalogue({
        groups: [optional('A', 1), optional('B', 1)],
        units: [unit('1', 'A'), unit('2', 'B')],
        links: [{ units: ['1', '2'], ...why }],
      }),
    );
    const answer = findCompletions(rule, []);
    assert.ok(answer.outcome === 'smallest');
    assert.deepEqual([answer.minimum, answer.ways], [2, 1n]);
  });

  it('counts sets of units, not ways of letting a shared unit count', () => {
    const rule = deriveRuleOfCombination(
      catalogue({
        groups: [optional('A', 1), optional('B', 1)],
        units: [unit('1', 'A', 'B'), unit('2', 'A', 'B'), unit('3', 'B')],
      }),
    );
    const answer = findCompletions(rule, []);
    assert.ok(answer.outcome === 'smallest');
    assert.deepEqual([answer.minimum, answer.ways], [2, 3n]);
    assert.deepEqual(
      answer.first.map(({ units }) => units.join()),
      ['1,2', '1,3', '2,3'],
    );
  });

  it('says what conflicts when a chosen unit bars the one that is needed', () => {
    const rule = deriveRuleOfCombination(
      catalogue({
        groups: [optional('A', 1), optional('B', 1)],
        units: [unit('1', 'A'), unit('2', 'B'), unit('3', 'A')],
        bars: [{ units: ['1', '2'], ...why }],
      }),
    );
    const answer = findCompletions(rule, [{ unit: '1' }, { unit: '3' }]);
    assert.ok(answer.outcome === 'impossible');
    assert.deepEqual(answer.conflict, {
      units: ['1'],
      requirements: [
        { kind: 'group-units', group: 'B' },
        { kind: 'bar', units: ['1', '2'] },
      ],
      smallest: true,
    });
    assert.equal(
      describeCompletions(rule, answer),
      'It cannot be completed with 1 chosen: 1 unit of group B and at most one of 1, 2 cannot be met then. Remove one of the units named.',
    );
  });

  it('cannot complete a unit that the catalogue does not have', () => {
    const rule = deriveRuleOfCombination(catalogue({ groups: [optional('A', 1)], units: [unit('1', 'A')] }));
    const answer = findCompletions(rule, [{ unit: '9' }]);
    assert.ok(answer.outcome === 'impossible');
    assert.equal(describeCompletions(rule, answer), 'It cannot be completed: this qualification has no unit 9.');
  });
});
