import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import { readVersion } from '../input/read-version.js';
import { memoryWorld } from '../memory-world.js';
import { chooseDay } from './choose-day.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const read = (id: string) => diskFiles().read(`${rules}/${id}.json`);
const [cpd, bookings] = [await read('cpd/ima'), await read('bookings/ima')];
const sixteen = '"2019-02-16": { "value": 16, "source": "ima-portal-faq#cpd-not-met" }';
const dated = (from: string) => cpd.replace(sixteen, `${sixteen}, "${from}": { "value": 20, "status": "assumed" }`);

async function chosen(before: string, after: string, on?: string) {
  const world = memoryWorld({ files: { '/home/before.json': before, '/home/after.json': after } });
  const [previous, next] = [await readVersion(world, 'before.json'), await readVersion(world, 'after.json')];
  return chooseDay(world, previous, next, on);
}

describe('chooseDay', () => {
  it('is today where nothing that decides is another, or is so today already', async () => {
    const today = { on: '2026-11-22', because: 'today' };
    assert.deepEqual(await chosen(cpd, cpd), today);
    assert.deepEqual(await chosen(cpd, cpd.replaceAll('Enough points', 'Points enough')), today);
    assert.deepEqual(await chosen(cpd, cpd.replace('"value": 16,', '"value": 17,')), today);
    // In force by today, but not on the day on which today's period began.
    assert.deepEqual(await chosen(cpd, dated('2026-02-16')), today);
  });

  it('is the first day of the first period that has the difference', async () => {
    const next = { on: '2027-02-16', because: 'first-difference' };
    assert.deepEqual(await chosen(cpd, dated('2027-02-16')), next);
    assert.deepEqual(await chosen(dated('2027-02-16'), cpd), next);
    assert.deepEqual(await chosen(cpd, dated('2026-06-01')), next);
    assert.deepEqual(await chosen(cpd, dated('2027-02-17')), { on: '2028-02-16', because: 'first-difference' });
  });

  it('is the day itself where a rulebook has no periods', async () => {
    const later = bookings.replace(
      /("freeNoticeDays"[\s\S]*?"values": \{)/,
      '$1 "2027-03-01": { "value": 21, "status": "assumed" },',
    );
    assert.notEqual(later, bookings);
    assert.deepEqual(await chosen(bookings, later), { on: '2027-03-01', because: 'first-difference' });
  });

  it('is the day that was asked for', async () => {
    assert.deepEqual(await chosen(cpd, dated('2027-02-16'), '2026-12-01'), { on: '2026-12-01', because: 'asked' });
  });
});
