import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { RulebookDocument } from '@guildhall/core';
import { changeOf } from '@guildhall/core/change';
import { lint, type LintFinding } from '@guildhall/core/lint';
import { ready } from '../laws/law.js';
import { type Caught, caughtBy } from './caught-by.js';
import { mistakesIn, placesOfMistakes } from './mistakes-in.js';

const RULES = new URL('../../../../../rules/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, RULES), 'utf8');

/** Every rulebook that the project publishes, as its text. */
const texts = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.includes('node_modules'))
  .map((file) => read(file))
  .filter((text) => (JSON.parse(text) as { readonly format?: string }).format === 'guildhall/rulebook@1');

const catalogue = JSON.parse(read('sources.json')) as {
  readonly sources: readonly { readonly id: string; readonly headings: Readonly<Record<string, string>> }[];
};
const sources = new Set(
  catalogue.sources.flatMap(({ id, headings }) => Object.keys(headings).map((heading) => `${id}#${heading}`)),
);

const ON = '2026-11-26';
/** Places of one kind of mistake in one file; with more the run takes as much longer. */
const MOST = 4;
/** The least share of mistakes that is caught, or proved to change nothing. */
const FLOOR = 0.95;

/** Kinds of mistake none of which may pass, in no file and at no place. */
const ALWAYS_CAUGHT = new Set([
  'brace-missing',
  'charges-swapped',
  'comma-missing',
  'comma-too-many',
  'ends-before-it-begins',
  'expectation-changed',
  'id-repeated',
  'key-repeated',
  'last-line-deleted',
  'month-thirteen',
  'more-than-there-are',
  'need-removed',
  'not-added',
  'nothing-instead',
  'notice-beyond-the-next',
  'null-instead',
  'number-quoted',
  'operator-beside',
  'placeholder-misspelt',
  'smart-quotes',
  'source-misspelt',
  'status-removed',
]);

/**
 * What the lint and the comparison with the published version find.
 *
 * That the version is still the old one is left out: every edit has that, and
 * publishing mends it by itself.
 */
function found(document: RulebookDocument, previous: RulebookDocument): readonly LintFinding[] {
  const changed = document === previous ? [] : changeOf(previous, document, { on: ON }).problems;
  return [
    ...lint(document, ready(document), { on: ON }),
    ...changed.filter(({ code }) => code !== 'lint/version-wrong'),
  ];
}

describe('K14: the mistakes of those who edit rules', () => {
  const tally = new Map<string, Map<Caught, number>>();
  const missed: string[] = [];
  for (const text of texts) {
    const { id } = JSON.parse(text) as { readonly id: string };

    it(`are caught in ${id}, or change nothing`, () => {
      const catches = caughtBy(text, { sources, lint: found });
      const alwaysCaught: string[] = [];
      for (const { operator, at, says, text: mistaken } of mistakesIn(text, { most: MOST })) {
        const caught = catches(mistaken);
        const counts = tally.get(operator) ?? new Map<Caught, number>();
        counts.set(caught, (counts.get(caught) ?? 0) + 1);
        tally.set(operator, counts);
        if (caught !== 'missed') continue;
        missed.push(`${id} ${operator} ${at} ${says}`);
        if (ALWAYS_CAUGHT.has(operator)) alwaysCaught.push(`${operator} ${at} ${says}`);
      }
      assert.deepEqual(alwaysCaught, []);
    });
  }

  it('are caught, or change nothing, in all but few places', (t) => {
    const all = [...tally.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0);
    for (const [operator, counts] of tally)
      t.diagnostic(`${operator}: ${Array.from(counts, ([caught, count]) => `${String(count)} ${caught}`).join(', ')}`);
    assert.ok(tally.size >= 30, String(tally.size));
    assert.ok(1 - missed.length / all >= FLOOR, `${String(missed.length)} of ${String(all)}\n${missed.join('\n')}`);
  });
});

describe('mistakesIn', () => {
  const [text = ''] = texts;

  it('makes one mistake at a time, the same ones each time, and no more of a kind than asked for', () => {
    const made = [...mistakesIn(text, { most: 3 })];
    assert.deepEqual([...mistakesIn(text, { most: 3 })], made);
    assert.ok(made.every((mistake) => mistake.text !== text));
    const most = Math.max(
      ...Object.keys(placesOfMistakes(text)).map((kind) => made.filter(({ operator }) => operator === kind).length),
    );
    assert.equal(most, 3);
  });

  it('leaves nothing out where no more places are there than asked for', () => {
    const places = placesOfMistakes(text);
    for (const kind of ['number-quoted', 'last-line-deleted', 'ends-before-it-begins'])
      assert.equal(
        [...mistakesIn(text, { most: 100_000 })].filter(({ operator }) => operator === kind).length,
        places[kind],
      );
  });
});

describe('caughtBy', () => {
  const original = read('registrations/imi.json');
  const minimum = '"minimumQualifications"';
  const exchange = (from: string, to: string): string => {
    assert.ok(original.includes(from), from);
    return original.replace(from, to);
  };

  it('tells what catches a mistake first', () => {
    const catches = caughtBy(original, { sources });
    assert.equal(catches(original), 'harmless');
    assert.equal(catches(exchange('"id"', '"body": "imi", "id"')), 'parse');
    assert.equal(catches(exchange(minimum, '"minimumQualification"')), 'schema');
    assert.equal(catches(exchange('#define-registration-group-create"', '#nowhere"')), 'schema');
    assert.equal(catches(exchange('"registrations/may-save": "no"', '"registrations/may-save": "yes"')), 'examples');
    assert.equal(catches(exchange('"cy": "', '"cy": "Nid ')), 'missed');
  });

  it('asks the lint, which catches by what it does not find in the original too', () => {
    const finding = { code: 'lint/here', severity: 'W', at: '/title', says: 'Here.' } as const;
    const mistaken = exchange('"cy": "', '"cy": "Nid ');
    assert.equal(caughtBy(original, { lint: () => [finding] })(mistaken), 'missed');
    const onlyMistaken = caughtBy(original, { lint: (document, previous) => (document === previous ? [] : [finding]) });
    assert.equal(onlyMistaken(mistaken), 'lint');
    const hinted = caughtBy(original, {
      lint: (document, previous) => (document === previous ? [] : [{ ...finding, severity: 'H' }]),
    });
    assert.equal(hinted(mistaken), 'missed');
  });

  it('refuses an original that is no rulebook', () => {
    assert.throws(() => caughtBy('{}'), /no rulebook/);
    assert.throws(() => caughtBy(original.replace('"id"', '"body": "imi", "id"')), /no rulebook/);
  });
});
