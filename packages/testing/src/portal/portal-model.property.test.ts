import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runsFrom } from './model/runs-from.js';

describe('the portal, whatever people do', () => {
  it('keeps every law through 1,000 runs, in which every command is carried out', async () => {
    assert.deepEqual(await runsFrom('2026-11-25T10:00:00.000Z'), []);
  });
});
