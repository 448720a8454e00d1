import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editJson } from './edit-json.js';

describe('editJson', () => {
  it('leaves the text as it is where nothing differs, spaces and all', () => {
    const text = '{ "a" :1,\r\n\t"b": [ 1,2 ] }\n';
    assert.equal(editJson(text, JSON.parse(text), { a: 1, b: [1, 2] }), text);
  });

  it('changes one value and nothing beside it', () => {
    const text = '{\n  "a":   1,\n  "b": { "c" : [1, 2] }\n}\n';
    assert.equal(editJson(text, JSON.parse(text), { a: 1, b: { c: [1, 3] } }), text.replace('2', '3'));
  });

  it('makes any JSON say any other', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    const keys = fc.dictionary(fc.constantFrom('a', 'b', 'toString', 'd/e', ''), json, { noNullPrototype: true });
    fc.assert(
      fc.property(keys, keys, fc.constantFrom(0, 2, 4), (before, after, indent) => {
        const text = JSON.stringify(before, undefined, indent);
        assert.deepEqual(JSON.parse(editJson(text, before, after)), after);
      }),
    );
  });
});
