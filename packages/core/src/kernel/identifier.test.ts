import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdentifier } from './identifier.js';

describe('isIdentifier', () => {
  it('accepts the numbers of the guidance', () => {
    for (const id of ['98077739-01-KVHT', '500/9810/X', 'AS-LVSMT-EPA-AP03', 'a', 'ô1'])
      assert.ok(isIdentifier(id), id);
  });
  it('refuses what names nothing', () => {
    for (const id of ['', ' a', 'a b', '-a', 'a'.repeat(101), 'a\n', 7, null, undefined])
      assert.ok(!isIdentifier(id), String(id));
  });
});
