import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkRulebook } from '../load/check-rulebook.js';
import { loadRulebook } from '../load/load-rulebook.js';
import { parameterOn } from '../parameter-on.js';
import type { RulebookDocument } from '../schema/document.js';
import { changeOf } from './change-of.js';
import { rollBack } from './roll-back.js';

const checked = checkRulebook(
  JSON.parse(readFileSync(new URL('../../../../../rules/cpd/ima.json', import.meta.url), 'utf8')),
);
assert.ok(checked.ok);
const first = checked.value;

function next(previous: RulebookDocument, on: string, edit: (copy: RulebookDocument) => void): RulebookDocument {
  const copy = structuredClone(previous);
  edit(copy);
  const { version, kind } = changeOf(previous, copy, { on });
  const made = { ...copy, version, changes: [...copy.changes, { version, on, why: 'Decided.', kind: kind! }] };
  assert.deepEqual(changeOf(previous, made, { on }).problems, []);
  return made;
}
const twenty = next(first, '2026-11-26', (copy) => {
  copy.parameters!['minimumPoints']!.values['2027-02-16'] = { value: 20, status: 'assumed' };
});

/** Rolls back, and sees that what comes of it may be published. */
function back(published: RulebookDocument, earlier: RulebookDocument, on: string): RulebookDocument {
  const made = rollBack(published, earlier, { on, why: 'Not so.' });
  assert.ok(made !== undefined);
  assert.deepEqual(changeOf(published, made, { on }).problems, []);
  const loaded = checkRulebook(JSON.parse(JSON.stringify(made)));
  assert.deepEqual(loaded.ok ? [] : loaded.problems, []);
  return made;
}
const pointsOn = (document: RulebookDocument, date: string): unknown => {
  const loaded = loadRulebook(document);
  return loaded.ok ? parameterOn(loaded.value, 'minimumPoints', date) : loaded.problems;
};

describe('rollBack', () => {
  it('takes back what is still to come, as a new version', () => {
    const made = back(twenty, first, '2026-12-01');
    assert.equal(made.version, '1.2.0');
    assert.deepEqual(made.parameters, first.parameters);
    assert.deepEqual(made.changes.at(-1), { version: '1.2.0', on: '2026-12-01', why: 'Not so.', kind: 'value' });
    assert.equal(made.changes.length, 3);
  });

  it('keeps what has applied, and says the earlier value again from the next period', () => {
    const made = back(twenty, first, '2027-03-01');
    assert.deepEqual(
      ['2026-02-16', '2027-02-16', '2028-02-15', '2028-02-16'].map((date) => pointsOn(made, date)),
      [16, 20, 20, 16],
    );
  });

  it('ends a rule that has begun, with all that it rests on kept', () => {
    const asked = next(first, '2026-11-26', (copy) => {
      copy.facts['holdsDegree'] = { type: 'boolean' };
      copy.reasons['cpd/degree-missing'] = { text: { 'en-GB': 'A degree is needed.' }, audience: ['member'] };
      copy.requirements!.push({
        ...copy.requirements![0]!,
        name: 'cpd/degree',
        from: '2027-02-16',
        conditions: { all: [{ fact: 'holdsDegree', operator: 'equal', value: true }] },
        whenNot: 'cpd/degree-missing',
        whenUnknown: 'cpd/degree-missing',
      });
      copy.outcomes!['cpd/met']!.needs.push('cpd/degree');
    });
    const early = back(asked, first, '2026-12-01');
    assert.equal(early.facts['holdsDegree'], undefined);
    assert.deepEqual(early.requirements, first.requirements);
    const late = back(asked, first, '2027-06-01');
    assert.ok(late.facts['holdsDegree'] !== undefined);
    assert.equal(late.requirements!.find(({ name }) => name === 'cpd/degree')?.to, '2028-02-16');
  });

  it('begins a rule again that had ended', () => {
    const ended = next(first, '2026-11-26', (copy) => {
      copy.requirements![2]!.to = '2027-02-16';
    });
    const made = back(ended, first, '2027-06-01');
    const name = first.requirements![2]!.name;
    assert.deepEqual(
      made.requirements!.filter((rule) => rule.name === name).map(({ from, to }) => [from, to]),
      [
        ['2017-11-01', '2027-02-16'],
        ['2028-02-16', undefined],
      ],
    );
  });

  it('has nothing to do where the earlier version says the same', () => {
    assert.equal(rollBack(first, first, { on: '2026-12-01', why: 'Not so.' }), undefined);
  });
});
