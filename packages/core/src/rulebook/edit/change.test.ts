import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Change, changeText } from './change.js';

function change(text: string, ...changes: Change[]): string {
  const result = changeText(text, changes);
  return result.ok ? result.value : (result.problems[0]?.code ?? '');
}

const add = (name: string, value: unknown, at = '', before?: string): Change => ({
  do: 'add-member',
  at,
  name,
  value,
  before,
});

describe('changeText', () => {
  it('writes as what stands around it is written', () => {
    assert.equal(change('{"a":1}', add('b', { c: [1] })), '{"a":1,"b":{"c":[1]}}');
    assert.equal(change('{ "a":1 }', add('b', 2)), '{ "a":1, "b":2 }');
    assert.equal(change('{\n\t"a" : 1\n}', add('b', 2)), '{\n\t"a" : 1,\n\t"b" : 2\n}');
    assert.equal(change('{\r\n   "a": 1}\r\n', add('b', 2)), '{\r\n   "a": 1,\r\n   "b": 2}\r\n');
    assert.equal(change('{\n  "a": 1\n\n, "b": 2 }', add('c', 3, '', 'b')), '{\n  "a": 1\n\n, "c": 3\n, "b": 2 }');
    assert.equal(change('{ "a": 1,"b": 2 }', add('c', 3, '', 'a')), '{ "c": 3,"a": 1,"b": 2 }');
    assert.equal(change('{}', add('a', 1)), '{ "a": 1 }');
    assert.equal(change('{"a":{}}', add('b', 1, '/a')), '{"a":{"b":1}}');
    assert.equal(change('\uFEFF[]', { do: 'add-item', at: '', value: 'x' }), '\uFEFF["x"]');
    assert.equal(change('[ 1 ]', { do: 'add-item', at: '', value: 0, index: 0 }), '[ 0, 1 ]');
  });

  it('sets and removes', () => {
    assert.equal(change('{"a" :1 }', { do: 'set', at: '/a', value: 'x' }), '{"a" :"x" }');
    assert.equal(change('{"a":1 , "b":2}', { do: 'remove', at: '/b' }), '{"a":1}');
    assert.equal(change('{"a":1 , "b":2}', { do: 'remove', at: '/a' }), '{"b":2}');
    assert.equal(change('[ 1 ]', { do: 'remove', at: '/0' }), '[]');
    assert.equal(change('{"a~/b":1}', { do: 'set', at: '/a~0~1b', value: 2 }), '{"a~/b":2}');
  });

  it('keeps a text laid out that was', () => {
    const long = 'x'.repeat(92);
    const fits = `{ "a": { "b": 1, "c": "${long}" } }`;
    assert.equal(fits.length, 120);
    assert.equal(change('{ "a": { "b": 1 } }\n', add('c', long, '/a')), `${fits}\n`);
    assert.equal(
      change('{ "a": { "b": 1 } }\n', add('c', `${long}x`, '/a')),
      `{\n  "a": { "b": 1, "c": "${long}x" }\n}\n`,
    );
    const list = `{\r\n    "a": [\r\n        "${long}",\r\n        "${long}"\r\n    ],\r\n    "b": 1\r\n}`;
    assert.equal(change(list, { do: 'remove', at: '/a/0' }), `{\r\n    "a": ["${long}"],\r\n    "b": 1\r\n}`);
  });

  it('says where nothing stands', () => {
    assert.equal(change('{"a":[1]}', { do: 'set', at: '/b', value: 1 }), 'edit/no-such-place');
    assert.equal(change('{"a":[1]}', { do: 'set', at: '/a/-1', value: 1 }), 'edit/no-such-place');
    assert.equal(change('{"a":[1]}', { do: 'add-item', at: '', value: 1 }), 'edit/no-such-place');
    assert.equal(change('{"a":[1]}', add('b', 1, '/a')), 'edit/no-such-place');
    assert.equal(change('{"a":[1]}', add('a', 1)), 'edit/name-taken');
    assert.equal(change('1', { do: 'remove', at: '' }), 'edit/no-such-place');
  });
});
