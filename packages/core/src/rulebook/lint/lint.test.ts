import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileRulebook } from '../compile/compile-rulebook.js';
import { checkRulebook } from '../load/check-rulebook.js';
import { prepareRulebook } from '../load/prepare-rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { lint, type LintOptions } from './lint.js';
import type { LintFinding } from './finding.js';

type Json = Record<string, never>;

const TODAY = '2026-11-26';

function shipped(id: string): Json {
  return JSON.parse(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), 'utf8')) as Json;
}

function checked(json: unknown): RulebookDocument {
  const result = checkRulebook(json);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems));
  return result.value;
}

/** What is found that nobody has accepted. */
function found(json: unknown, options: LintOptions = { on: TODAY }): readonly LintFinding[] {
  const document = checked(json);
  return lint(document, compileRulebook(prepareRulebook(document)), options).filter(
    ({ accepted }) => accepted === undefined,
  );
}

/** A rulebook after an edit of its JSON. */
function edited(id: string, edit: (json: never) => void): Json {
  const json = shipped(id);
  edit(json as never);
  return json;
}

interface Cpd {
  parameters: Record<string, { values: Record<string, object> }>;
  requirements: { name: string; conditions: object; whenNot: string }[];
  outcomes: Record<string, { needs: string[] }>;
  reasons: Record<string, { text: Record<string, string> }>;
  examples: unknown[];
  accepted: { finding: string; at: string; why: string; by: string; until: string }[];
}

const RULEBOOKS = [
  'accounts/ima',
  'accounts/imi',
  'achievements/imi',
  'billing/ima',
  'bookings/ima',
  'connections/imi',
  'cpd/ima',
  'memberships/ima',
  'orders/imi',
  'qualifications/imi',
  'registrations/imi',
];

describe('the lint', () => {
  for (const id of RULEBOOKS)
    it(`has nothing to say of ${id} that nobody has accepted`, () => {
      assert.deepEqual(found(shipped(id)), []);
    });

  it('proves the training-or-qualification clause redundant, and says which edit would make it matter', () => {
    const json = edited('cpd/ima', ({ parameters, examples }: Cpd) => {
      parameters['trainingOrQualificationAsked']!.values['2027-02-16'] = { value: true, status: 'assumed' };
      examples.length = 0;
    });
    const findings = found(json);
    assert.deepEqual(
      findings.map(({ code, severity, at }) => [code, severity, at]),
      [['lint/redundant-rule', 'W', '/outcomes/cpd~1met/needs/2']],
    );
    assert.match(findings[0]!.says, /“A training or qualification activity” refuses nobody/);
    assert.match(findings[0]!.says, /would matter if “Categories that must have points” were 2 instead of 3/);
    assert.match(findings[0]!.says, /training or qualification: 0; Categories with approved points: 2/);
  });

  it('finds a day in two lines of a table and one in none, with the amounts', () => {
    const findings = found(CANCELLATION);
    assert.deepEqual(
      findings.map(({ code, at }) => [code, at]),
      [
        ['lint/gap', '/tables/0/rows'],
        ['lint/overlap', '/tables/0/rows/1/when'],
      ],
    );
    const [gap, overlap] = findings as [LintFinding, LintFinding];
    assert.match(gap.says, /somebody with Days of notice: 7,/);
    assert.deepEqual(gap.witness?.given, { bookedOn: TODAY, noticeDays: 7 });
    assert.match(overlap.says, /somebody with Days of notice: 14: “free” and “half”/);
    assert.match(overlap.says, /chargePercent would be 0 % or 50 %: a £120\.00 place would cost £0\.00 or £60\.00/);
  });

  it('finds five of four categories, and which requirement nobody can meet', () => {
    const json = edited('cpd/ima', ({ requirements, examples }: Cpd) => {
      const rule = requirements.find(({ name }) => name === 'cpd/enough-categories')!;
      rule.conditions = { all: [{ fact: 'categoriesWithPoints', operator: 'greaterThanInclusive', value: 5 }] };
      examples.length = 0;
    });
    const unsatisfiable = found(json).filter(({ code }) => code === 'lint/unsatisfiable');
    assert.match(unsatisfiable[0]?.says ?? '', /Nobody can ever meet “Enough categories”/);
  });

  it('finds that more is worse where a number must be met exactly', () => {
    const json = edited('cpd/ima', ({ requirements, examples }: Cpd) => {
      const rule = requirements.find(({ name }) => name === 'cpd/enough-points')!;
      rule.conditions = { all: [{ fact: 'totalPoints', operator: 'equal', value: { fact: 'pointsNeeded' } }] };
      examples.length = 0;
    });
    const [worse] = found(json).filter(({ code }) => code === 'lint/not-monotone');
    assert.match(worse?.says ?? '', /More of “Approved points” is worse/);
  });

  it('finds clauses that rule each other out, as few as do', () => {
    const json = edited('cpd/ima', ({ requirements, examples }: Cpd) => {
      const rule = requirements.find(({ name }) => name === 'cpd/holds-certmap')!;
      rule.conditions = {
        all: [
          { fact: 'holdsCertMap', operator: 'equal', value: true },
          { fact: 'claimEvidence', operator: 'equal', value: 'pdf' },
          { fact: 'holdsCertMap', operator: 'equal', value: false },
        ],
      };
      examples.length = 0;
    });
    const [first] = found(json).filter(({ code }) => code === 'lint/unsatisfiable');
    assert.match(first?.says ?? '', /Practice is yes” and “Holds the Certificate in Money Advice Practice is no” rule/);
    assert.doesNotMatch(first?.says ?? '', /Evidence/);
  });

  it('finds a clause that changes nothing', () => {
    const json = edited('cpd/ima', ({ requirements }: Cpd) => {
      const rule = requirements.find(({ name }) => name === 'cpd/claim-evidence-readable')!;
      rule.conditions = {
        all: [
          { fact: 'claimEvidence', operator: 'in', value: ['none', 'pdf'] },
          { fact: 'claimEvidence', operator: 'notEqual', value: 'other-file' },
        ],
      };
    });
    assert.deepEqual(
      found(json).map(({ code, at }) => [code, at]),
      [0, 1].map((part) => ['lint/redundant-condition', `/requirements/9/conditions/all/${String(part)}`]),
    );
  });

  it('finds an example that disagrees, a reason of somebody else’s, and one that nobody is told', () => {
    const json = edited('cpd/ima', ({ requirements, parameters }: Cpd) => {
      requirements.find(({ name }) => name === 'cpd/enough-categories')!.whenNot = 'cpd/points-short';
      parameters['minimumPoints']!.values['2027-02-16'] = { value: 21, status: 'assumed' };
    });
    const codes = new Set(found(json).map(({ code }) => code));
    for (const code of ['lint/example-fails', 'lint/unused-reason', 'lint/big-change', 'lint/wrong-reason'])
      assert.ok(codes.has(code as LintFinding['code']), `${code} of ${[...codes].join()}`);
  });

  it('finds texts with a number typed in, without Welsh, and without a singular', () => {
    const json = edited('cpd/ima', ({ reasons }: Cpd) => {
      reasons['cpd/points-short']!.text = { 'en-GB': 'You have {totalPoints} points of 16.' };
    });
    assert.deepEqual(
      found(json).map(({ code }) => code),
      ['lint/message-missing-language', 'lint/message-plural', 'lint/message-hard-coded-number'],
    );
  });

  it('takes an acceptance until its last day, and says when it has run out or accepts nothing', () => {
    const json = edited('cpd/ima', ({ accepted }: Cpd) => {
      accepted.push({ finding: 'lint/stale', at: '/clock', why: 'A slip.', by: 'cpd-staff', until: '2030-01-01' });
    });
    assert.deepEqual(
      found(json).map(({ code }) => code),
      ['lint/unused-acceptance'],
    );
    const later = found(shipped('cpd/ima'), { on: '2028-01-01' }).map(({ code }) => code);
    assert.deepEqual(later, ['lint/stale', 'lint/unused-fact']);
  });

  it('says what it could not prove, and never that it is fine', () => {
    const hints = found(ofYesAndNo(24, 1)).filter(({ severity }) => severity === 'H');
    assert.ok(hints.length > 0);
    assert.ok(hints.every(({ code, says }) => code === 'lint/not-proved' && says.includes('could not be proved')));
  });

  it('proves what can be proved of many large rules, and then keeps nobody waiting', () => {
    const findings = found(ofYesAndNo(12, 60));
    const places = findings.flatMap(({ code, at }) =>
      code === 'lint/not-proved' && at.startsWith('/requirements') ? [at] : [],
    );
    assert.ok(places.length > 0 && places.length < 60, String(places.length));
    assert.ok(!places.includes('/requirements/0'));
  });
});

/** A rulebook of so many facts that are yes or no, and so many requirements that each ask all of them. */
function ofYesAndNo(facts: number, requirements: number): object {
  const names = Array.from({ length: facts }, (_, at) => `fact${String.fromCharCode(97 + at)}`);
  return {
    ...CANCELLATION,
    facts: { ...CANCELLATION.facts, ...Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])) },
    tables: [],
    requirements: Array.from({ length: requirements }, (_, at) => ({
      name: `bookings/any-${String(at)}`,
      from: '2020-01-01',
      status: 'assumed',
      conditions: { any: names.map((fact) => ({ fact, operator: 'equal', value: true })) },
      event: { type: 'requirement-met' },
      whenNot: 'bookings/unclear',
      whenUnknown: 'bookings/not-known',
    })),
    reasons: {
      ...CANCELLATION.reasons,
      'bookings/not-known': { text: { 'en-GB': 'Not known.' }, audience: ['member'] },
    },
    outcomes: Object.fromEntries(
      Array.from({ length: Math.min(requirements, 20) }, (_, at) => [
        `bookings/ok-${String(at)}`,
        {
          needs: Array.from({ length: requirements }, (_, one) => `bookings/any-${String(one)}`).filter(
            (_, one) => one % 20 === at,
          ),
        },
      ]),
    ),
  };
}

const line = (id: string, percent: string, ...all: readonly (readonly [string, number])[]): object => ({
  id,
  when: { all: all.map(([operator, value]) => ({ fact: 'noticeDays', operator, value })) },
  then: { chargePercent: percent },
  status: 'assumed',
});

/** A cancellation policy as a table, with fourteen days in two lines and seven in none. */
const CANCELLATION = {
  format: 'guildhall/rulebook@1',
  id: 'bookings/table',
  body: 'table',
  title: { 'en-GB': 'What a cancellation costs' },
  version: '1.0.0',
  clock: { fact: 'bookedOn', says: 'The terms agreed when the place was booked.', ifMissing: 'today' },
  facts: {
    bookedOn: { type: 'date' },
    noticeDays: { type: 'integer', unit: 'calendar-day', min: 0, max: 1000, title: { 'en-GB': 'Days of notice' } },
    pricePence: { type: 'integer', unit: 'pence', min: 0, max: 1_000_000 },
  },
  tables: [
    {
      name: 'bookings/charge',
      title: { 'en-GB': 'Charge' },
      hit: 'unique',
      from: '2026-01-01',
      outputs: { chargePercent: ['0', '50', '100'] },
      rows: [
        line('free', '0', ['greaterThanInclusive', 14]),
        line('half', '50', ['greaterThan', 7], ['lessThanInclusive', 14]),
        line('full', '100', ['lessThan', 7]),
      ],
      whenUnknown: 'bookings/unclear',
    },
  ],
  reasons: { 'bookings/unclear': { text: { 'en-GB': 'For {pricePence} nothing is clear.' }, audience: ['member'] } },
  examples: [],
  changes: [{ version: '1.0.0', on: '2026-01-01', why: 'First.', kind: 'logic' }],
};
