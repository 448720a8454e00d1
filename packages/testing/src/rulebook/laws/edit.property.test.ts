import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { RulebookDocument } from '@guildhall/core';
import { changeText, editRulebook, formatRulebook } from '@guildhall/core/edit';
import fc from 'fast-check';
import { format } from 'prettier';
import { arbitraryEdit, EDITED_ON } from '../arbitrary/arbitrary-edit.js';
import * as testing from '../index.js';
import { oddlyWritten } from './oddly-written.js';

const RULES = new URL('../../../../../rules/', import.meta.url);
/** As packages/tooling/prettier.config.mjs has it. */
const STYLE = { parser: 'json', printWidth: 120, singleQuote: true } as const;

const texts = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.includes('node_modules'))
  .map((file) => ({ file, text: readFileSync(new URL(file, RULES), 'utf8') }))
  .filter(({ text }) => text.includes('"format": "guildhall/rulebook@1"'));

it('finds the rulebooks', () => {
  assert.ok(texts.length >= 9, String(texts.length));
});

for (const { file, text } of texts) {
  const document = JSON.parse(text) as RulebookDocument;
  describe(`the text of ${file}`, () => {
    it('is formatted', () => {
      assert.deepEqual(formatRulebook(text), { ok: true, value: text });
    });

    it('K7: is kept by edits, but for the lines that they are about', () => {
      testing.editsKeepTheFile(document, { numRuns: 25 });
    });

    it('keeps its meaning when it is formatted', () => {
      testing.formatKeepsMeaning(document, { numRuns: 10 });
    });

    it('stays as prettier lays it out when it is edited', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryEdit(document), async (edit) => {
          const edited = editRulebook(text, [edit], { on: EDITED_ON });
          fc.pre(edited.ok);
          assert.equal(await format(edited.value, STYLE), edited.value);
        }),
        { numRuns: 10 },
      );
    });
  });
}

describe('formatRulebook', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.constantFrom('ŵ', '’', '…', '日本', '👍', 'e\u0301', '✓', '\\u0041', 'x'.repeat(60), 'x'.repeat(100)),
  );
  const leaf = fc.oneof(letters, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true }));
  const { json } = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('json'), { maxLength: 5 }),
      fc.array(fc.integer(), { maxLength: 60 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), tie('json'), { maxKeys: 5 }),
    ),
  }));
  const wrapped = json.map((value) => ({ id: value, $schema: value }));

  it('lays any JSON out as prettier does', async () => {
    await fc.assert(
      fc.asyncProperty(
        wrapped,
        fc.nat(),
        fc.constantFrom('random' as const, 'none' as const, 2),
        async (value, seed, indent) => {
          const odd = oddlyWritten(value, {
            seed,
            indent,
            eol: seed % 2 === 0 ? '\n' : '\r\n',
            mark: seed % 3 === 0,
            ended: true,
          });
          const formatted = formatRulebook(odd);
          assert.ok(formatted.ok);
          // The names were put in order, so only the layout is compared; prettier leaves what it would write.
          assert.equal(await format(formatted.value, STYLE), formatted.value);
          const ordered = oddlyWritten(
            { $schema: value.$schema, id: value.id },
            { seed, indent, eol: '\n', mark: false, ended: true },
          );
          assert.deepEqual(formatRulebook(ordered), { ok: true, value: await format(ordered, STYLE) });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('writes numbers as prettier does', async () => {
    for (const number of ['1.50', '1.0', '1E5', '1e+05', '10e0', '-0', '0.10e-07', '100', '1.0e10', '12.340E+1']) {
      const text = `{ "a": ${number} }\n`;
      assert.deepEqual(formatRulebook(text), { ok: true, value: await format(text, STYLE) }, number);
    }
  });
});

it('changeText refuses or leaves JSON, whatever is changed where', () => {
  const { text } = texts[0] ?? { text: '{}' };
  const pointers = fc.constantFrom(
    '',
    '/facts',
    '/examples',
    '/examples/0',
    '/title/en-GB',
    '/nowhere',
    '/changes/0/on',
  );
  const change = fc.oneof(
    fc.record({ do: fc.constant('set' as const), at: pointers, value: fc.jsonValue() }),
    fc.record({ do: fc.constant('add-member' as const), at: pointers, name: fc.string(), value: fc.jsonValue() }),
    fc.record({ do: fc.constant('add-item' as const), at: pointers, value: fc.jsonValue(), index: fc.nat({ max: 9 }) }),
    fc.record({ do: fc.constant('remove' as const), at: pointers }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const result = changeText(text, changes);
      if (result.ok) JSON.parse(result.value);
      else assert.ok(result.problems.every(({ code }) => code.startsWith('edit/')));
    }),
  );
});
