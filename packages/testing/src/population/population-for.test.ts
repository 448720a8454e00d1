import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type CompiledRulebook, decide, deriveFacts, type RulebookDocument } from '@guildhall/core';
import { givenToEach, impact } from '@guildhall/core/impact';
import { loadRulebook } from '@guildhall/core/load';
import { populationFor, type SyntheticPerson } from './population-for.js';

const RULES = new URL('../../../../rules/', import.meta.url);
const ON = '2026-11-22';

function shipped(file: string, change: (json: RulebookDocument) => RulebookDocument = (json) => json) {
  const json = JSON.parse(readFileSync(new URL(file, RULES), 'utf8')) as Omit<RulebookDocument, 'format'> & {
    readonly format: string;
  };
  if (!isRulebook(json)) return undefined;
  const loaded = loadRulebook(change(json));
  assert.ok(loaded.ok, loaded.ok ? '' : JSON.stringify(loaded.problems));
  return { rulebook: loaded.value, like: json.examples };
}

function isRulebook(json: Omit<RulebookDocument, 'format'> & { readonly format: string }): json is RulebookDocument {
  return json.format === 'guildhall/rulebook@1';
}

const rulebooks = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !/node_modules|dist/u.test(file))
  .flatMap((file) => shipped(file) ?? []);
const cpd = shipped('cpd/ima.json')!;
const draw = (
  { rulebook, like }: { readonly rulebook: CompiledRulebook; readonly like: RulebookDocument['examples'] },
  count: number,
  more: object = {},
): SyntheticPerson[] => [...populationFor(rulebook, { count, seed: 1, on: ON, like, ...more })];

describe('populationFor', () => {
  it('makes people of every shipped rulebook, legal, labelled, and of every answer', () => {
    assert.ok(rulebooks.length >= 11);
    for (const one of rulebooks) {
      const people = draw(one, 1500);
      const { undecided, synthetic, questions } = impact(one.rulebook, one.rulebook, people, { on: ON });
      assert.deepEqual([undecided.people, synthetic], [0, 1500], one.rulebook.id);
      assert.equal(new Set(people.map(({ id }) => id)).size, 1500);
      for (const question of questions) {
        if (question.kind !== 'outcome') continue;
        const answers = question.moves.map(({ before }) => before);
        for (const answer of ['yes', 'no'])
          assert.ok(answers.includes(answer), `${question.question} of ${one.rulebook.id} is never ${answer}`);
      }
    }
  });

  it('makes the same people of a seed, the first ones of any number, and others of another', () => {
    const people = draw(cpd, 50);
    assert.deepEqual(draw(cpd, 50), people);
    assert.deepEqual(draw(cpd, 400).slice(0, 50), people);
    assert.notDeepEqual(draw(cpd, 50, { seed: 2 }), people);
    const again = populationFor(cpd.rulebook, { count: 20, seed: 1, on: ON });
    assert.deepEqual([...again], [...again]);
  });

  it('has people near the number that decides, on both sides, and far from it', () => {
    const totals = draw(cpd, 3000).map(({ given }) => deriveFacts(cpd.rulebook, given, { on: ON })['totalPoints']);
    const having = (least: number, most: number) =>
      totals.filter((total) => typeof total === 'number' && total >= least && total <= most).length;
    for (const total of [14, 15, 16, 17]) assert.ok(having(total, total) > 20, String(total));
    assert.ok(having(1, 8) > 300 && having(25, 60) > 200, 'some are far');
    assert.ok(having(8, 24) > 1000, 'most are near');
  });

  it('looks ordinary: most rows lie in the period and have the points and category of what they are', () => {
    const rows = draw(cpd, 1000).flatMap(
      ({ given }) => (given['activities'] as Record<string, unknown>[] | undefined) ?? [],
    );
    const inPeriod = rows.filter(({ doneOn }) => String(doneOn) >= '2026-02-16' && String(doneOn) <= '2027-02-15');
    assert.ok(inPeriod.length > rows.length * 0.7, `${inPeriod.length} of ${rows.length}`);
    const days = rows.filter(({ subcategory }) => subcategory === 'formal-full-day');
    const usual = days.filter(({ category, points }) => category === 'training' && points === 4);
    assert.ok(usual.length > days.length * 0.6, `${usual.length} of ${days.length}`);
  });

  it('gives everybody the facts of both versions, legal for both', () => {
    const wider = shipped('cpd/ima.json', (json) => {
      const [from = ''] = Object.keys(json.parameters?.['subcategories']?.values ?? {});
      const names = json.parameters!['subcategories']!.values[from]!.value as string[];
      names.splice(names.indexOf('writing'), 1, 'podcast');
      json.facts['isRetired'] = { type: 'boolean' };
      return { ...json, examples: [] };
    })!;
    const people = draw(cpd, 800, { also: wider.rulebook });
    const { toPrevious, toNext } = givenToEach(cpd.rulebook, wider.rulebook);
    for (const { given } of people) {
      assert.deepEqual(decide(cpd.rulebook, toPrevious(given), { on: ON }).problems, []);
      assert.deepEqual(decide(wider.rulebook, toNext(given), { on: ON }).problems, []);
    }
    assert.ok(people.filter(({ given }) => 'isRetired' in given).length > 300);
    assert.ok(people.filter(({ given }) => Array.isArray(given['activities'])).length > 700, 'rows are kept');
  });

  it('makes ten thousand in about a second', () => {
    const start = process.hrtime.bigint();
    draw(cpd, 10_000);
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    // A slow machine that does other things at once is given time.
    assert.ok(milliseconds < 15_000, `${milliseconds} ms`);
  });
});
