import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileRulebook, decide, type RulebookDocument } from '@guildhall/core';
import { checkRulebook, prepareRulebook, runExamples } from '@guildhall/core/load';
import { rulebooks } from '@guildhall/rules';

/** A rulebook as it is edited, from the folder beside the packages. */
function edited(id: string): RulebookDocument {
  const path = new URL(`../../../rules/${id}.json`, import.meta.url);
  const checked = checkRulebook(JSON.parse(readFileSync(path, 'utf8')));
  assert.ok(checked.ok, JSON.stringify(checked));
  return checked.value;
}

for (const id of Object.keys(rulebooks)) {
  const document = edited(id);
  const rulebook = compileRulebook(prepareRulebook(document));
  const decisions = document.examples.flatMap(({ given, on, expect }) => [
    decide(rulebook, given, { on }),
    decide(rulebook, given, { on, ask: Object.keys(expect.outcomes ?? {}) }),
  ]);

  describe(id, () => {
    it('holds for every example of its own', () => {
      const failed = runExamples(document).filter(({ passed }) => !passed);
      assert.deepEqual(failed, []);
      assert.ok(document.examples.length > 0);
    });

    it('has an example met, one not met and one unknown for every requirement', () => {
      for (const { name } of document.requirements ?? []) {
        const verdicts = decisions.flatMap(({ findings }) =>
          findings.filter(({ requirement }) => requirement === name).map(({ verdict }) => verdict),
        );
        assert.deepEqual([...new Set(verdicts)].sort(), ['met', 'not-met', 'unknown'], name);
      }
    });

    it('has an example for every row of its tables', () => {
      for (const { name, rows } of document.tables ?? []) {
        for (const { id: row, then } of rows) {
          const isHit = decisions.some(({ values }) =>
            Object.entries(then).every(([output, value]) => values[output] === value),
          );
          assert.ok(isHit, `${name}: ${row}`);
        }
      }
    });

    it('says everything in English and Welsh', () => {
      type Texts = Readonly<Record<string, string | undefined>> | undefined;
      const titled = (things: Readonly<Record<string, { readonly title?: Texts }>> = {}) =>
        Object.entries(things).map(([name, { title }]): [string, Texts] => [name, title]);
      const texts: [string, Texts][] = [
        ['title', document.title],
        ...Object.entries(document.labels ?? {}),
        ...Object.entries(document.reasons).map(([code, { text }]): [string, Texts] => [code, text]),
        ...Object.entries(document.reasons).flatMap(([code, { next }]): [string, Texts][] =>
          next === undefined ? [] : [[`${code} next`, next]],
        ),
        ...titled(document.facts),
        ...titled(document.parameters),
        ...titled(document.outcomes),
        ...[...(document.requirements ?? []), ...(document.tables ?? []), ...(document.bands ?? [])].map(
          ({ name, title }): [string, Texts] => [name, title],
        ),
      ];
      for (const [name, text] of texts) assert.ok(text?.['en-GB'] && text['cy'], name);
    });
  });
}
