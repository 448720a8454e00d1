import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bankHolidays, listIn, rulebook, withList } from './lib/bank-holidays.mjs';
import { at } from './lib/paths.mjs';
import { Stop } from './lib/stop.mjs';

const text = readFileSync(at(rulebook), 'utf8');

describe('the bank holidays of the bookings rulebook', () => {
  it('are those of the library, for every year listed', () => {
    const listed = listIn(text);
    const years = listed.map((day) => Number(day.slice(0, 4)));
    assert.deepEqual(listed, bankHolidays(years.at(0), years.at(-1)));
  });

  it('reach from the first terms to at least five years ahead of the first version', () => {
    const listed = listIn(text);
    assert.ok(listed.at(0) < '2021' && listed.at(-1) > '2031', `${listed.at(0)} to ${listed.at(-1)}`);
  });
});

describe('bankHolidays', () => {
  it('knows the year with a jubilee, a state funeral and days of substitution', () => {
    assert.deepEqual(bankHolidays(2022, 2022), [
      '2022-01-03',
      '2022-04-15',
      '2022-04-18',
      '2022-05-02',
      '2022-06-02',
      '2022-06-03',
      '2022-08-29',
      '2022-09-19',
      '2022-12-26',
      '2022-12-27',
    ]);
  });
});

describe('withList', () => {
  it('changes the list and nothing else', () => {
    const changed = withList(text, ['2026-01-01', '2026-04-03']);
    assert.deepEqual(listIn(changed), ['2026-01-01', '2026-04-03']);
    assert.equal(withList(changed, listIn(text)), text);
  });

  it('refuses a rulebook without the list', () => {
    assert.throws(() => withList('{}', []), Stop);
  });
});
