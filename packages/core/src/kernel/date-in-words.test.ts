import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords } from './date-in-words.js';

describe('dateInWords', () => {
  it('is what a full Intl says, in every month, in English and in Welsh', () => {
    for (const language of ['en-GB', 'cy']) {
      const intl = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const day = `2027-${String(month).padStart(2, '0')}-09`;
        assert.equal(dateInWords(day, language), intl.format(new Date(day)));
      }
    }
  });

  it('leaves what is no date as it is', () => {
    assert.equal(dateInWords('2027-02-30', 'cy'), '2027-02-30');
  });
});
