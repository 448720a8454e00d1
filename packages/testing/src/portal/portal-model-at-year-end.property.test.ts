import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runsFrom } from './model/runs-from.js';

describe('the portal at the end of a CPD year, whatever people do', () => {
  it('keeps every law through 1,000 runs, in which every command is carried out', async () => {
    assert.deepEqual(await runsFrom('2027-02-14T22:00:00.000Z'), []);
  });
});
