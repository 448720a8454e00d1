import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arbitraryForCatalogue, generateCatalogue } from '@guildhall/testing';
import fc from 'fast-check';
import type { Problem } from '../../kernel/problem.js';
import { checkSources } from './check-sources.js';
import { listCatalogueWarnings } from './list-catalogue-warnings.js';
import { listUnproved } from './list-unproved.js';
import { loadCatalogue } from './load-catalogue.js';

const why = { status: 'assumed', why: 'An example.' };
const sound = () => ({
  format: 'guildhall/catalogue@1',
  number: '500/9810/X',
  title: 'An example',
  level: 2,
  ...why,
  minima: { minUnits: { value: 2, ...why }, minCredit: { value: 10, ...why }, minCreditAtLevel: { value: 5, ...why } },
  groups: [
    { id: 'A', description: 'Mandatory', kind: 'mandatory', ...why },
    {
      id: 'B',
      description: 'Optional',
      kind: 'optional',
      minUnits: { value: 1, ...why },
      maxUnits: { value: 2, ...why },
      ...why,
    },
  ],
  units: [
    { number: 'X/000/0001', title: 'One', level: 2, credit: 5, groups: ['A'], ...why },
    { number: 'X/000/0002', title: 'Two', level: 2, credit: 5, groups: ['B'], ...why },
    { number: 'X/000/0003', title: 'Three', level: 1, credit: 5, glh: 40, groups: ['B'], ...why },
  ],
});
const GONE = Symbol('gone');
/** A sound file with other values at some places, named by JSON pointers; `GONE` takes one out. */
function spoilt(changes: Readonly<Record<string, unknown>>): unknown {
  const file: unknown = sound();
  for (const [pointer, value] of Object.entries(changes)) {
    const path = pointer.slice(1).split('/');
    const last = path.pop() ?? '';
    const at = path.reduce((inner, key) => inner[key] as Record<string, unknown>, file as Record<string, unknown>);
    if (value === GONE) Reflect.deleteProperty(at, last);
    else at[last] = value;
  }
  return file;
}
const problemsOf = (changes: Readonly<Record<string, unknown>>): readonly Problem[] => {
  const result = loadCatalogue(spoilt(changes));
  return result.ok ? [] : result.problems;
};

describe('loadCatalogue', () => {
  it('takes a sound file as it is', () => {
    const result = loadCatalogue(sound());
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(result.value, sound());
  });

  const set = (...units: number[]) => [{ units: units.map((unit) => `X/000/000${unit}`), ...why }];
  const listed = (total: number, mandatory: number, optional: number) => ({ total, mandatory, optional, ...why });
  const mistakes: [code: string, at: string, changes: Record<string, unknown>][] = [
    ['missing', '/title', { '/title': GONE }],
    ['missing', '/units/0/groups', { '/units/0/groups': GONE }],
    ['unknown-key', '/minimumUnits', { '/minimumUnits': 3 }],
    ['unknown-key', '/units/1/credits', { '/units/1/credits': 3 }],
    ['wrong-type', '/units/0/credit', { '/units/0/credit': '5' }],
    ['wrong-type', '/units/0/credit', { '/units/0/credit': 2.5 }],
    ['wrong-value', '/groups/0/kind', { '/groups/0/kind': 'M' }],
    ['wrong-value', '/format', { '/format': 'guildhall/catalogue@2' }],
    ['out-of-range', '/units/0/credit', { '/units/0/credit': -1 }],
    ['out-of-range', '/minima/minUnits/value', { '/minima/minUnits/value': 5_000 }],
    ['out-of-range', '/units/0/groups', { '/units/0/groups': [] }],
    ['no-source', '/units/0', { '/units/0/status': GONE }],
    ['no-source', '/units/0', { '/units/0/why': GONE }],
    ['no-source', '/groups/1', { '/groups/1/source': 'a#b' }],
    ['no-source', '/minima/minUnits', { '/minima/minUnits': { value: 2 } }],
    ['wrong-value', '/units/0/source', { '/units/0/status': GONE, '/units/0/source': 'some page' }],
    ['unknown-group', '/units/1/groups/0', { '/units/1/groups/0': 'Z' }],
    ['duplicate-group', '/groups/1/id', { '/groups/1/id': 'A' }],
    ['duplicate-group', '/units/1/groups/1', { '/units/1/groups': ['B', 'B'] }],
    ['duplicate-unit', '/units/1/number', { '/units/1/number': 'X/000/0001' }],
    ['duplicate-unit', '/bars/0/units/1', { '/bars': set(2, 2) }],
    ['unknown-unit', '/links/0/units/1', { '/links': set(1, 9) }],
    ['unknown-unit', '/bars/0/units/0', { '/bars': set(9, 1) }],
    ['unknown-field', '/units/0/except/glh', { '/units/0/except': { glh: why } }],
    ['unknown-field', '/except/pathway', { '/except': { pathway: why } }],
    ['minimum-above-maximum', '/groups/1/minUnits', { '/groups/1/minUnits/value': 3 }],
    ['credit-unknown', '/units/1', { '/units/1/credit': GONE }],
    ['level-unknown', '/units/1', { '/units/1/level': GONE }],
    ['level-unknown', '/minima/minCreditAtLevel', { '/level': GONE }],
    ['listed-totals-disagree', '/listed/total', { '/listed': listed(3, 1, 1) }],
    ['listed-totals-disagree', '/listed/mandatory', { '/listed': listed(3, 2, 1) }],
    ['listed-totals-disagree', '/listed/optional', { '/listed': listed(3, 1, 2) }],
    ['link-across-bar', '/bars/0', { '/links': set(2, 3), '/bars': set(3, 2) }],
    ['dead-unit', '/units/2', { '/bars': set(1, 3) }],
    ['impossible', '/minima', { '/minima/minCredit/value': 16 }],
    ['impossible', '/minima', { '/minima/minCreditAtLevel/value': 11 }],
  ];
  for (const [code, at, changes] of mistakes) {
    it(`finds ${code} at ${at}`, () => {
      const problems = problemsOf(changes);
      const found = problems.find((problem) => problem.code === `qualifications/${code}` && problem.at === at);
      assert.ok(found, JSON.stringify(problems));
      assert.match(found.says, /^[A-Z`].*\.$/);
      assert.doesNotMatch(found.says, /undefined|Invalid|expected/);
    });
  }

  it('says what conflicts where a rule cannot be met', () => {
    const [problem] = problemsOf({ '/minima/minCredit/value': 16 });
    assert.match(problem?.says ?? '', /16 credits in all cannot be met/);
  });

  it('answers anything at all with problems, never by throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          arbitraryForCatalogue().chain((catalogue) => fc.jsonValue().map((value) => ({ ...catalogue, units: value }))),
        ),
        (value) => {
          const result = loadCatalogue(value);
          assert.ok(result.ok || result.problems.length > 0);
        },
      ),
    );
  });

  it('refuses a generated catalogue exactly when a name, a limit or its feasibility is at fault', () => {
    let met = 0;
    fc.assert(
      fc.property(arbitraryForCatalogue({ maxUnits: 6, bars: false }), (catalogue) => {
        const result = loadCatalogue(catalogue);
        if (result.ok) met += 1;
        else for (const { code } of result.problems) assert.equal(code, 'qualifications/impossible');
      }),
    );
    assert.ok(met > 10, String(met));
  });
});

describe('listUnproved', () => {
  it('finds nothing left open in a sound file', () => {
    const result = loadCatalogue(sound());
    assert.ok(result.ok);
    assert.deepEqual(listUnproved(result.value), []);
  });

  it('says what was left open once the work allowed ran out, and never that it is fine', () => {
    const result = loadCatalogue(sound());
    assert.ok(result.ok);
    const places = new Set<string>();
    for (let steps = 0; steps < 200; steps++)
      for (const { code, at } of listUnproved(result.value, { steps })) {
        assert.equal(code, 'qualifications/not-proved');
        places.add(at);
      }
    assert.ok(places.has('/minima'), [...places].join());
  });

  it('names the units of a larger catalogue that were left open', () => {
    const catalogue = generateCatalogue(1, { units: 40, groups: 6 });
    const left = [200, 400, 800, 1600, 3200, 6400].flatMap((steps) => listUnproved(catalogue, { steps }));
    assert.ok(
      left.some(({ at }) => /^\/units\/\d+$/.test(at)),
      JSON.stringify(left),
    );
    assert.deepEqual(listUnproved(catalogue), []);
  });
});

describe('listCatalogueWarnings and checkSources', () => {
  it('warn of a check character that does not fit, and of a source that is not listed', () => {
    const draft = spoilt({
      '/number': '500/9810/1',
      '/units/1/number': 'K/601/6384',
      '/units/1/status': GONE,
      '/units/1/why': GONE,
      '/units/1/source': 'a-guide#b',
    });
    const result = loadCatalogue(draft);
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(
      listCatalogueWarnings(result.value).map(({ at }) => at),
      ['/number', '/units/1/number'],
    );
    assert.deepEqual(
      checkSources(result.value, { sources: [{ id: 'a-guide', headings: { c: 'C' } }] }).map(({ at }) => at),
      ['/units/1/source'],
    );
    assert.deepEqual(checkSources(result.value, { sources: [{ id: 'a-guide', headings: { b: 'B' } }] }), []);
  });
});
