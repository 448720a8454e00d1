import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonSchema, jsonSchemaFor, RulebookDocument } from '@guildhall/core/load';
import { diskFiles } from '../disk-files.js';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);

async function guildhall(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const world = memoryWorld({ rules, beneath: diskFiles(), files });
  const code = await run(['schema', ...argv], world);
  return { code, ...world.written, saved: world.saved };
}

describe('guildhall schema', () => {
  it('prints the schema of any rulebook, and of one', async () => {
    const any = await guildhall([]);
    assert.deepEqual([any.code, JSON.parse(any.stdout)], [0, jsonSchema()]);
    const one = await guildhall(['cpd/ima']);
    assert.deepEqual(JSON.parse(one.stdout), jsonSchemaFor(RulebookDocument.parse(JSON.parse(cpd))));
    assert.deepEqual(one.saved, {});
  });

  it('writes it to a file, and says so', async () => {
    const { code, stdout, saved } = await guildhall(['cpd/ima', '--out', 'a.schema.json']);
    assert.deepEqual([code, stdout], [0, 'The schema of cpd/ima is written to a.schema.json\n']);
    assert.equal(saved['/home/a.schema.json'], (await guildhall(['cpd/ima'])).stdout);
    const json = await guildhall(['--out', 'a.schema.json', '--json']);
    assert.deepEqual(JSON.parse(json.stdout), { out: 'a.schema.json' });
  });

  it('has one for a rulebook with a misspelt name, and none for what has another shape', async () => {
    const slip = cpd.replace('"fact": "totalPoints"', '"fact": "totalPiont"');
    assert.equal((await guildhall(['slip.json'], { '/home/slip.json': slip })).code, 0);
    const bad = await guildhall(['bad.json'], { '/home/bad.json': cpd.replace('"body": "ima",', '') });
    assert.equal(bad.code, 2);
    assert.match(bad.stderr, /^bad\.json:1:1: \/body: .*\[schema\/missing\]\n$/);
  });
});
