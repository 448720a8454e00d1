import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseMessage, toIcu } from '../load/parse-message.js';
import type { LanguagePack } from '../prepared.js';
import { namesInMessage } from './names-in-message.js';
import { renderMessage } from './render-message.js';

const COUNTS = ['count', 'param.most'];
const WORDS = ['kind', 'param.place'];

const text = fc.constantFrom('You have ', ' and ', '.', 'œ ŵ ŷ ', "it''s ", "'{'braces'}' ", '<b>', '  ', '£');

/** Texts with placeholders, plurals, ordinals and choices inside each other. */
const messages = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.constantFrom(...WORDS).map((name) => `{${name}}`),
    fc
      .tuple(
        fc.constantFrom(...COUNTS),
        fc.constantFrom('plural', 'selectordinal'),
        fc.nat({ max: 2 }),
        branches(tie('message')),
      )
      .map(([name, kind, offset, of]) => `{${name}, ${kind},${offset === 0 ? '' : ` offset:${String(offset)}`} ${of}}`),
    fc
      .tuple(fc.constantFrom(...WORDS), tie('message'), tie('message'))
      .map(([name, one, other]) => `{${name}, select, one {${one}} other {${other}}}`),
  ),
}));

function branches(message: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const keys = fc.subarray(['=0', '=1', 'zero', 'one', 'two', 'few', 'many']);
  return fc
    .tuple(keys, fc.array(message, { minLength: 8, maxLength: 8 }))
    .map(([some, texts]) => [...some, 'other'].map((key, index) => `${key} {# ${texts[index] ?? ''}}`).join(' '));
}

const packs = (['en-GB', 'cy'] as const).map((language): LanguagePack => ({
  language,
  reasons: {},
  labels: {},
  titles: {},
}));

describe('renderMessage', () => {
  it('K12: reads as intl-messageformat does, in English and Welsh', () => {
    fc.assert(
      fc.property(
        messages.message,
        fc.record({
          count: fc.nat({ max: 130 }),
          'param.most': fc.nat({ max: 12_000 }),
          kind: fc.constantFrom('one', 'two'),
          'param.place': fc.string(),
        }),
        (source, values) => {
          const parsed = parseMessage(source);
          assert.ok(parsed.ok, parsed.ok ? '' : parsed.problems.join());
          const icuValues = Object.fromEntries(
            Object.entries(values).map(([name, value]) => [name.replace('.', '__'), value]),
          );
          for (const pack of packs) {
            const theirs = new IntlMessageFormat(toIcu(source), pack.language, undefined, { ignoreTag: true }).format(
              icuValues,
            );
            assert.equal(
              renderMessage(parsed.value, values, pack, () => 'plain'),
              theirs,
              pack.language,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('K12: has no hole where values are missing, none, or of another kind than the text expects', () => {
    const odd = fc.constantFrom(undefined, null, true, 0, 'x', ['a', 'b'], []);
    fc.assert(
      fc.property(
        messages.message,
        fc.record({ count: odd, kind: odd, 'param.most': odd, 'param.place': odd }),
        (source, some) => {
          const parsed = parseMessage(source);
          assert.ok(parsed.ok);
          const values = Object.fromEntries(
            Object.entries(some).filter(([, value]) => value !== undefined),
          ) as Readonly<Record<string, string>>;
          for (const pack of packs)
            assert.doesNotMatch(
              renderMessage(parsed.value, values, pack, () => 'plain'),
              /undefined|NaN|null|\[object/u,
            );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('namesInMessage', () => {
  it('names every fact a text asks for, once', () => {
    const parsed = parseMessage('{a} {b, plural, one {{c}} other {{d, select, x {{param.e}} other {}}}} {a}');
    assert.ok(parsed.ok);
    assert.deepEqual(namesInMessage(parsed.value), ['a', 'b', 'c', 'd', 'param.e']);
  });
});
