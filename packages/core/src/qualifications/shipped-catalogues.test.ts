import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addUnit } from './add-unit.js';
import { beginSelection } from './begin-selection.js';
import { checkCertificate } from './completions/check-certificate.js';
import { findCompletions } from './completions/find-completions.js';
import { deriveCombinationFacts } from './derive-combination-facts.js';
import { deriveRuleOfCombination } from './derive-rule-of-combination.js';
import { describeCompletions } from './describe-completions.js';
import { describeVerdict } from './describe-verdict.js';
import { findUnit } from './find-unit.js';
import { judgeSelection } from './judge-selection.js';
import { checkSources, listCatalogueWarnings, loadCatalogue } from './load/index.js';
import type { SourceList } from './load/index.js';
import type { Catalogue } from './schema/catalogue.js';

const rules = new URL('../../../../rules/', import.meta.url);
const folder = new URL('qualifications/catalogue/', rules);
const read = (at: URL): unknown => JSON.parse(readFileSync(at, 'utf8'));
const load = (name: string): Catalogue => {
  const result = loadCatalogue(read(new URL(name, folder)));
  assert.ok(result.ok, `${name}: ${JSON.stringify(result)}`);
  return result.value;
};
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const COSTS = ['units', 'credit', 'hours'] as const;

describe('every catalogue shipped', () => {
  it('is there: the two of the guide’s screens, the six of its list, and the tables of other bodies', () => {
    assert.equal(files.length, 18);
    for (const name of files) {
      const { number, pathway } = load(name);
      assert.equal(name, `${number.replaceAll('/', '-')}${pathway === undefined ? '' : `-${pathway}`}.json`);
    }
  });

  it('loads with no problem, cites only listed sources, and has no number whose check character fails', () => {
    const sources = read(new URL('sources.json', rules)) as SourceList;
    for (const name of files) {
      const catalogue = load(name);
      assert.deepEqual(checkSources(catalogue, sources), [], name);
      assert.deepEqual(listCatalogueWarnings(catalogue), [], name);
    }
  });

  it('labels invented units as illustrative, with numbers that no real unit can have', () => {
    for (const name of files) {
      for (const unit of load(name).units) {
        const invented = 'status' in unit && unit.status === 'illustrative';
        assert.equal(invented, unit.title.startsWith('Illustrative unit'), unit.number);
        if (invented) assert.match(unit.number, /^X\/000\/\d{4}$/);
      }
    }
  });

  it('can be met, and the ordinary judge agrees with the proof (R12)', () => {
    for (const name of files) {
      const catalogue = load(name);
      const rule = deriveRuleOfCombination(catalogue);
      const answer = findCompletions(rule, []);
      assert.ok(answer.outcome === 'smallest', name);
      assert.equal(checkCertificate(catalogue, answer.certificate), undefined);
      for (const { units } of answer.first)
        assert.ok(
          judgeSelection(
            rule,
            units.map((unit) => ({ unit })),
          ).ok,
          name,
        );
    }
  });

  it('lists totals that agree: mandatory and optional required, as its units and minima have them (R15)', () => {
    const listed = files.map(load).filter((catalogue) => catalogue.listed);
    assert.deepEqual(
      Object.fromEntries(
        listed.map(({ number, listed: totals }) => [number, [totals?.total, totals?.mandatory, totals?.optional]]),
      ),
      {
        '500/6771/0': [1, 1, 0],
        '500/9679/5': [13, 13, 0],
        '500/9680/1': [19, 15, 4],
        '500/9682/5': [12, 12, 0],
        '500/9684/9': [20, 16, 4],
        '500/9685/0': [20, 16, 4],
      },
    );
    for (const catalogue of listed) {
      const rule = deriveRuleOfCombination(catalogue);
      assert.equal(beginSelection(rule).length, catalogue.listed?.mandatory);
      const answer = findCompletions(rule, []);
      assert.equal(answer.outcome === 'smallest' && answer.minimum, catalogue.listed?.total);
    }
  });

  it('is completed, counted and proved within a fiftieth of the work allowed', () => {
    for (const name of files) {
      const rule = deriveRuleOfCombination(load(name));
      for (const cost of COSTS) {
        const answer = findCompletions(rule, beginSelection(rule), { cost, steps: 80_000 });
        assert.ok(
          answer.outcome === 'cost-unknown' || (answer.outcome === 'smallest' && answer.ways !== null),
          `${name} ${cost}`,
        );
      }
    }
  });
});

describe('500/9810/X', () => {
  const rule = deriveRuleOfCombination(load('500-9810-X.json'));
  const begun = beginSelection(rule);

  it('begins with group A met and tells what the guide’s screen tells of group B', () => {
    const verdict = judgeSelection(rule, begun);
    assert.deepEqual(
      verdict.groups.map(({ id, ok }) => [id, ok]),
      [
        ['A', true],
        ['B', false],
      ],
    );
    assert.deepEqual(
      describeVerdict(rule, verdict).status.map(({ text }) => text),
      [
        '2 more units are needed in all: 12 of 14 so far.',
        '10 more credits are needed in all: 51 of 61 so far.',
        '6 more credits are needed from units at level 2 or above: 25 of 31 so far.',
        'Group B needs 2 more units: 0 of 2 count so far.',
        'Group B needs 10 more credits: 0 of 10 so far.',
      ],
    );
    assert.equal(deriveCombinationFacts(verdict).groupsOk, 1);
  });

  it('is OK with the linked pair, which comes together whichever is added, and names it as the smallest completion', () => {
    for (const ref of ['G8C', 'g8k']) {
      const step = addUnit(rule, begun, findUnit(rule, ref)?.number ?? '');
      assert.ok(step.ok);
      assert.deepEqual(step.changed, ['K/601/6383', 'R/601/6247']);
      const verdict = judgeSelection(rule, step.selection);
      assert.deepEqual(
        describeVerdict(rule, verdict).status.map(({ text }) => text),
        ['OK'],
      );
      assert.equal(findCompletions(rule, step.selection).outcome, 'smallest');
    }
    const answer = findCompletions(rule, begun);
    assert.equal(
      describeCompletions(rule, answer),
      'Add K/601/6383 and R/601/6247 (2 units). No other way is as small.',
    );
  });

  it('leaves group B short of one unit, and of nothing else, with RR03C alone', () => {
    const step = addUnit(rule, begun, findUnit(rule, 'RR03C')?.number ?? '');
    assert.ok(step.ok);
    const verdict = judgeSelection(rule, step.selection);
    assert.deepEqual(verdict.groups[1]?.units, { have: 1, need: 2, short: 1 });
    assert.equal(verdict.groups.at(1)?.credit.short, 0);
    assert.deepEqual(
      describeVerdict(rule, verdict).status.map(({ text }) => text),
      ['1 more unit is needed in all: 13 of 14 so far.', 'Group B needs 1 more unit: 1 of 2 counts so far.'],
    );
    const answer = findCompletions(rule, step.selection);
    assert.ok(answer.outcome === 'smallest' && answer.minimum === 2 && answer.ways === 1n);
  });

  it('does not tell a smallest number of guided hours, since nobody states them', () => {
    const answer = findCompletions(rule, begun, { cost: 'hours' });
    assert.ok(answer.outcome === 'cost-unknown');
    assert.deepEqual(answer.units, ['K/601/6383', 'R/601/6247', 'D/601/4999']);
  });

  it('keeps requirement met and credit awarded apart', () => {
    const step = addUnit(rule, begun, 'K/601/6383', 'exemption');
    assert.ok(step.ok);
    const verdict = judgeSelection(rule, step.selection);
    assert.equal(verdict.ok, true);
    assert.equal(verdict.counted.credit, 61);
    assert.equal(verdict.awarded.credit, 56);
  });
});

describe('601/1620/1', () => {
  it('is completed by one unit of group B and one of group C, in six ways by credit and one by guided hours', () => {
    const rule = deriveRuleOfCombination(load('601-1620-1.json'));
    const answers = COSTS.map((cost) => findCompletions(rule, beginSelection(rule), { cost }));
    assert.deepEqual(
      answers.map((answer) => (answer.outcome === 'smallest' ? [answer.minimum, answer.ways] : answer.outcome)),
      [
        [2, 6n],
        [9, 6n],
        [36, 1n],
      ],
    );
  });
});
