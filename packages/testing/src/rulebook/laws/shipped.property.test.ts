import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decide, type RulebookDocument } from '@guildhall/core';
import { runInEngine } from '@guildhall/core/json-rules-engine';
import { checkRulebook, jsonSchema, loadRulebook, runExamples } from '@guildhall/core/load';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as testing from '../index.js';

const RULES = new URL('../../../../../rules/', import.meta.url);

/** Every rulebook that the project publishes, as edited. */
function shipped(): readonly RulebookDocument[] {
  return readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.includes('node_modules'))
    .map((file) => JSON.parse(readFileSync(new URL(file, RULES), 'utf8')) as { format?: string })
    .filter(({ format }) => format === 'guildhall/rulebook@1')
    .map((json) => {
      const checked = checkRulebook(json);
      assert.ok(checked.ok, checked.ok ? '' : JSON.stringify(checked.problems));
      return checked.value;
    });
}

const LAWS: Readonly<Record<string, testing.Law>> = {
  'K6: is not changed by anything dated later': testing.laterChangesNothing,
  'K10: decides the same in any order': testing.orderChangesNothing,
  'K11: shows ways to yes that lead there, with nothing too much': testing.waysLeadToYes,
  'K12: has texts without a hole in every language': testing.textsAreWhole,
  'K3: is asked about everybody by the lint': testing.everybodyIsThere,
  'never grants on missing data': testing.missingNeverGrants,
  'decides the same again from a record': testing.replayIsTheSame,
  'K15: never throws, whatever is given': testing.neverThrows,
  'has an impact that counts what deciding one by one counts': testing.impactIsExact,
  'keeps its guarantees': testing.checkGuarantees,
  'K6: answers the past as before after any change that may be published': testing.pastStays,
  'K6: may be changed from the day of publishing on': testing.legalChangesPass,
  'has kinds of changes that add up': testing.kindsAddUp,
};

const validate = new Ajv({ strict: false }).compile(jsonSchema());

const rulebooks = shipped();

it('finds the rulebooks', () => {
  assert.ok(rulebooks.length >= 9, String(rulebooks.length));
});

for (const document of rulebooks) {
  describe(`the rulebook ${document.id}`, () => {
    for (const [name, law] of Object.entries(LAWS)) {
      it(name, () => {
        law(document, { numRuns: 40 });
      });
    }

    it('K8: has a hash that follows its content', () => {
      testing.hashFollowsContent(document, { numRuns: 10 });
    });

    it('K9: is accepted by the schema for editors exactly where the check accepts it', () => {
      testing.schemasAgree(document, validate, { numRuns: 50 });
    });

    it('K9: has a schema of its own that accepts what the check does, and refuses a misspelt name as it does', () => {
      const compile = (schema: Record<string, unknown>) => new Ajv({ strict: false }).compile(schema);
      testing.schemaForAgrees(document, compile, { numRuns: 30 });
    });

    it('K13: has examples that notice nearly every small mistake', () => {
      testing.examplesNotice(document);
    });

    it('keeps its examples', () => {
      assert.deepEqual(
        runExamples(document).filter(({ passed }) => !passed),
        [],
      );
    });

    it('K1: is answered by json-rules-engine as by us', async () => {
      const loaded = loadRulebook(document);
      assert.ok(loaded.ok);
      const cases = testing.arbitraryForCase(loaded.value, { from: document.examples.map(({ given }) => given) });
      await fc.assert(
        fc.asyncProperty(cases, async ({ given, on }) => {
          const exported = await runInEngine(loaded.value, given, { on });
          const { findings } = decide(loaded.value, given, { on, ask: Object.keys(document.outcomes ?? {}) });
          const gaps = Object.values(given).some((rows) => Array.isArray(rows));
          for (const { requirement, verdict } of findings) {
            // Rows with gaps leave bounds, which the engine does not know of.
            if (exported[requirement] === true || !gaps)
              assert.equal(exported[requirement], verdict === 'met', requirement);
          }
        }),
        { numRuns: 30 },
      );
    });
  });
}
