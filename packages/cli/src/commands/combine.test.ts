import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Combined } from '../combine/combined.js';
import { diskFiles } from '../disk-files.js';
import { memoryWorld, type MemoryWorldOptions } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));

async function combine(argv: readonly string[], options: MemoryWorldOptions = {}) {
  const world = memoryWorld({ rules, beneath: diskFiles(), ...options });
  const code = await run(['combine', ...argv], world);
  return { code, ...world.written };
}
async function combined(...argv: string[]): Promise<Combined> {
  const { code, stdout, stderr } = await combine([...argv, '--json']);
  assert.deepEqual([code, stderr], [0, '']);
  return JSON.parse(stdout) as Combined;
}

const PAIR = ['K/601/6383', 'R/601/6247'];

describe('guildhall combine', () => {
  it('completes the mandatory units of 500/9810/X by the linked pair, with a certificate', async () => {
    const { verdict, completions } = await combined('500/9810/X', '--complete');
    assert.equal(verdict.ok, false);
    assert.ok(completions?.outcome === 'smallest');
    assert.deepEqual([completions.minimum, completions.ways], [2, 1]);
    assert.deepEqual(completions.first[0]?.units, PAIR);
    assert.equal(completions.certificate.kind, 'smallest');
    const { stdout } = await combine(['500/9810/X', '--complete']);
    assert.match(stdout, /^ {4}G8C +K\/601\/6383 .*\n {4}G8K +R\/601\/6247 /m);
    assert.match(stdout, /Proved: the certificate was checked\./);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });

  it('leaves group B short of one unit with RR03C alone', async () => {
    const { verdict, completions } = await combined('500/9810/X', '--units', 'rr03c');
    const group = verdict.groups.find(({ id }) => id === 'B');
    assert.deepEqual(group?.units, { have: 1, need: 2, short: 1 });
    assert.deepEqual([verdict.units.short, verdict.credit.short, verdict.creditAtLevel.short], [1, 0, 0]);
    assert.equal(completions, undefined);
    const { stdout } = await combine(['500/9810/X', '--units', 'RR03C']);
    assert.match(stdout, /✗ {2}Group B: Optional Units +1 of 2 +10 of 10$/m);
    assert.match(stdout, /Group B needs 1 more unit/);
  });

  it('brings linked units along and says so, and is then OK', async () => {
    const { verdict, linked, selection } = await combined('500/9810/X', '--units', 'G8C, G8C');
    assert.deepEqual([verdict.ok, linked, selection.length], [true, ['R/601/6247'], 14]);
    assert.deepEqual((await combined('500/9810/X', '--units', 'G8C,R/601/6247')).linked, []);
  });

  it('counts what is named by --cost, and looks for completions then', async () => {
    const { completions } = await combined('500/9810/X', '--cost', 'credit');
    assert.ok(completions?.outcome === 'smallest');
    assert.deepEqual([completions.cost, completions.minimum], ['credit', 10]);
    const hours = (await combined('500/9810/X', '--cost', 'hours')).completions;
    assert.equal(hours?.outcome, 'cost-unknown');
  });

  it('says which units can never be completed, with the certificate of that', async () => {
    const unit = (number: string) => ({ number, title: number, credit: 5, groups: ['A'], source: 'a#b' });
    const catalogue = {
      format: 'guildhall/catalogue@1',
      number: '500/9810/X',
      title: 'Two of three, of which one bars another',
      source: 'a#b',
      minima: {},
      groups: [
        { id: 'A', description: 'Group A', kind: 'optional', minUnits: { value: 2, source: 'a#b' }, source: 'a#b' },
      ],
      units: ['one', 'two', 'three'].map(unit),
      bars: [{ units: ['one', 'two'], source: 'a#b' }],
    };
    const files = { '/home/mine.json': JSON.stringify(catalogue) };
    const { code, stdout } = await combine(['mine.json', '--units', 'one,two', '--complete', '--json'], { files });
    assert.equal(code, 0);
    const { verdict, completions } = JSON.parse(stdout) as Combined;
    assert.deepEqual([verdict.ok, verdict.barred], [false, [['one', 'two']]]);
    assert.ok(completions?.outcome === 'impossible');
    assert.deepEqual(completions.conflict.units, ['one', 'two']);
  });

  it('names what was probably meant', async () => {
    const cases: [string[], RegExp][] = [
      [['500/9810/Y'], /Did you mean 500\/9810\/X\?.*\[cli\/no-such-catalogue\]/],
      [
        ['500/9810/X', '--units', 'RR03D,XX'],
        /no unit RR03D\. Did you mean RR03C\? \[cli\/unknown-unit\]\n.*no unit XX\./,
      ],
      [['600/1276/6'], /--pathway articulated.* or --pathway van\. \[cli\/which-pathway\]/],
      [['600/1276/6', '--pathway', 'vann'], /Did you mean van\?.*\[cli\/no-such-pathway\]/],
      [['500/9810/X', '--pathway', 'van'], /It has none\. \[cli\/no-such-pathway\]/],
      [['cpd/ima'], /guildhall decide\. \[cli\/not-a-catalogue\]/],
      [['500/9810/X', '--cost', 'pounds'], /\[cli\/invalid-value\]/],
    ];
    for (const [argv, expected] of cases) {
      const { code, stderr } = await combine(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, expected);
    }
  });

  it('places what is wrong in a catalogue of one’s own', async () => {
    const text = await diskFiles().read(`${rules}/qualifications/catalogue/500-9810-X.json`);
    const files = { '/home/mine.json': text.replace('"groups": ["B"]', '"groups": ["Z"]') };
    const { code, stderr } = await combine(['mine.json'], { files });
    assert.equal(code, 2);
    assert.match(stderr, /^mine\.json:\d+:\d+: \/units\/\d+\/groups\/0: .*\[qualifications\//m);
  });
});
