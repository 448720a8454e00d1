import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import type { Explained } from '../explain/explained.js';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));

async function explained(rulebook: string, given: object, ...more: string[]) {
  const world = memoryWorld({ rules, beneath: diskFiles(), stdin: JSON.stringify(given) });
  const code = await run(['explain', rulebook, '--given', '-', '--on', '2024-12-01', ...more], world);
  assert.deepEqual([code, world.written.stderr], [0, '']);
  return world.written.stdout;
}

describe('guildhall explain', () => {
  it('names the document and the heading that each requirement and number rests on', async () => {
    const { outcomes, numbers } = JSON.parse(
      await explained('cpd/ima', { holdsCertMap: true, activities: [] }, '--json'),
    ) as Explained;
    const points = outcomes[0]?.findings.find(({ requirement }) => requirement === 'cpd/enough-points');
    assert.equal(points?.verdict, 'not-met');
    assert.ok('source' in points.ground);
    assert.equal(points.ground.source.title, 'IMA web portal frequently asked questions');
    assert.match(points.ground.source.heading ?? '', /^I have 16 CPD points/);
    const needed = numbers.find(({ name }) => name === 'param.minimumCategories');
    assert.equal(needed?.value, 3);
    assert.ok(needed.ground !== undefined && 'source' in needed.ground);
    const clause = numbers.find(({ name }) => name === 'param.trainingOrQualificationAsked');
    assert.ok(clause?.ground !== undefined && 'status' in clause.ground);
    assert.match(clause.ground.note ?? '', /switched off/);
  });

  it('says in words what was met and not met, and what is only assumed', async () => {
    const text = await explained('cpd/ima', { holdsCertMap: true, activities: [] });
    assert.match(text, /CPD met for this period: no\n/);
    assert.match(text, /✗ Enough points: not met\n +IMA web portal frequently asked questions/);
    assert.match(text, /Approved points +0\n/);
    assert.match(text, /Assumed: no document says it\./);
    assert.ok(text.split('\n').every((line) => line.length <= 80));
  });

  it('says nothing of met or not met where the question does not apply', async () => {
    const text = await explained('cpd/ima', { holdsCertMap: false, activities: [] });
    assert.match(text, /CPD met for this period: not applicable\n/);
    assert.match(text, /The question is asked only where this holds, and here it does not: Holds\s+CertMAP\./);
    assert.doesNotMatch(text, /: (?:not )?met\b/);
  });

  it('explains the value of a table by the row that gives it', async () => {
    const given = { employerHasCentralInvoicing: null };
    const { values } = JSON.parse(await explained('billing/ima', given, '--json')) as Explained;
    const route = values.find(({ name }) => name === 'billing/route');
    assert.equal(route?.values['code'], 'BM');
    assert.deepEqual(
      route.grounds.map((ground) => ground.note),
      ['A member known to have no employer is billed as one whose employer has no such discount.'],
    );
    assert.match(await explained('billing/ima', {}), /Billing code of the member: not settled\n {2}\S/);
  });
});
