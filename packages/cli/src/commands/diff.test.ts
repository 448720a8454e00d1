import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '@guildhall/core/diff';
import { Command } from 'commander';
import type { Differ, ToldDifference } from '../diff/told-difference.js';
import { diskFiles } from '../disk-files.js';
import { memoryWorld } from '../memory-world.js';
import { createPrinter } from '../output/printer.js';
import { addDiff } from './diff.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const activity = (category: string, points: number) => ({
  doneOn: '2027-03-01',
  category,
  subcategory: 'writing',
  points,
  stage: 'approved',
});

const stricter: Comparison = {
  verdict: 'stricter',
  byQuestion: [
    {
      question: 'cpd/met',
      stretch: { from: '2027-02-16' },
      verdict: 'stricter',
      regions: [
        {
          before: 'yes',
          after: 'no',
          reasons: { before: [], after: ['cpd/points-short'] },
          says: 'Approved points: 16 to 19',
          witness: {
            on: '2027-03-01',
            given: {
              holdsCertMap: true,
              activities: [activity('training', 12), activity('meetings', 4), activity('qualifications', 3)],
            },
          },
        },
      ],
    },
    { question: 'cpd/claim-accepted', stretch: { from: '2027-02-16' }, verdict: 'same', regions: [] },
  ],
  notProved: [],
};

/** The command as it is, over a difference that is known. */
async function diff(found: Comparison, argv: readonly string[] = [], columns = 80) {
  const world = memoryWorld({ rules, beneath: diskFiles(), columns });
  const [out, err] = [world.stdout, world.stderr].map((stream) => createPrinter(stream, {}));
  assert.ok(out !== undefined && err !== undefined);
  const program = new Command('guildhall').exitOverride();
  const asked: string[] = [];
  const differ: Differ = {
    diff: (previous, next) => {
      asked.push(previous.id, next.id);
      return found;
    },
    otherChanges: () => [{ at: '/reasons/cpd~1points-short/text', says: 'The text of cpd/points-short is another.' }],
  };
  addDiff(program, { world, out, err, finish: () => undefined }, differ);
  await program.parseAsync(['diff', 'cpd/ima', `${rules}/cpd/ima.json`, ...argv], { from: 'user' });
  assert.deepEqual(asked, ['cpd/ima', 'cpd/ima']);
  return world.written.stdout;
}

describe('guildhall diff', () => {
  it('says the verdict first, then for whom, from when, and somebody at the border', async () => {
    const shown = await diff(stricter);
    const [title, ...lines] = shown.split('\n');
    assert.equal(title, 'CPD: what a member needs in each period');
    assert.match(
      lines.join(' ').replaceAll(/\s+/g, ' '),
      /^ Stricter: nobody is newly yes\. From 16 February 2027, CPD met for this period goes from yes to no for some: Approved points: 16 to 19\./,
    );
    assert.match(
      shown,
      /^CPD met for this period {2}cpd\/met\n {2}From 16 February 2027: stricter\n {2}▸ yes → no {2}Approved points: 16 to 19$/m,
    );
    assert.match(shown, /^ {6}For example, on 1 March 2027: .*/m);
    assert.match(
      shown.replaceAll(/\s+/g, ' '),
      /Holds the Certificate in Money Advice Practice: yes; Approved points: 19; activities: 3/,
    );
    assert.doesNotMatch(shown, /claim may be submitted/);
    assert.match(shown, /^What else is changed\n {2}The text of cpd\/points-short is another\.\n {4}\/reasons/m);
  });

  it('stays within the width of the terminal', async () => {
    for (const columns of [40, 80, 100])
      for (const line of (await diff(stricter, [], columns)).split('\n')) assert.ok(line.length <= columns, line);
  });

  it('never calls the same what was not gone through', async () => {
    const open: Comparison = {
      verdict: 'same',
      byQuestion: [],
      notProved: [{ question: 'cpd/met', why: 'Too many cases.' }],
    };
    const shown = await diff(open);
    assert.match(shown, /No difference was found, but not everything was gone through\. 1 question is\s+not proved\./);
    assert.doesNotMatch(shown, /The same/);
    assert.match(shown, /^Not proved\n {2}CPD met for this period: Too many cases\.$/m);
    assert.match(await diff({ ...open, notProved: [] }), /^ {2}The same: everybody is answered as before\.$/m);
  });

  it('keeps to the rules of one day, with the verdict of that day', async () => {
    const told = async (on: string) => JSON.parse(await diff(stricter, ['--json', '--on', on])) as ToldDifference;
    const before = await told('2027-02-15');
    assert.deepEqual([before.verdict, before.byQuestion], ['same', []]);
    const after = await told('2027-02-16');
    assert.deepEqual([after.verdict, after.byQuestion], ['stricter', stricter.byQuestion]);
    assert.equal(after.previous.id, 'cpd/ima');
    const both: Comparison = {
      ...stricter,
      byQuestion: [
        ...stricter.byQuestion,
        { ...stricter.byQuestion[0]!, question: 'cpd/claim-accepted', verdict: 'looser' },
      ],
    };
    const mixed = JSON.parse(await diff(both, ['--json', '--on', '2027-02-16'])) as ToldDifference;
    assert.equal(mixed.verdict, 'neither');
  });
});
