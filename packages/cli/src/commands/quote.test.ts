import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import { memoryWorld } from '../memory-world.js';
import type { Quoted } from '../quote/quoted.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const booking = {
  bookedOn: '2026-01-12',
  startsOn: '2026-03-10',
  pricePence: 12000,
  paidPence: 0,
  funded: false,
  stage: 'booked',
  actor: 'booker',
};

async function quote(given: object, on: string, ...more: string[]) {
  const world = memoryWorld({ rules, beneath: diskFiles(), stdin: JSON.stringify(given) });
  const code = await run(['quote', 'bookings/ima', '--given', '-', '--on', on, ...more], world);
  return { code, ...world.written };
}
const quoted = async (given: object, on: string) => {
  const { code, stdout, stderr } = await quote(given, on, '--json');
  assert.deepEqual([code, stderr], [0, '']);
  return JSON.parse(stdout) as Quoted;
};

describe('guildhall quote', () => {
  it('quotes the day asked about, and the whole curve from the day of booking to the start', async () => {
    const early = await quoted(booking, '2026-02-24');
    assert.ok(early.quote.kind === 'charge');
    assert.deepEqual([early.quote.chargePence, early.quote.noticeDays], [0, 14]);
    assert.deepEqual(
      early.curve.steps.map(({ from, until, chargePence }) => [from, until, chargePence]),
      [
        ['2026-01-12', '2026-02-24', 0],
        ['2026-02-25', '2026-03-10', 12000],
      ],
    );
    assert.deepEqual(early.curve.nextChange, { on: '2026-02-25', chargePence: 12000 });
    assert.deepEqual(
      early.curve.afterwards.map(({ code }) => code),
      ['bookings/event-started'],
    );
    const late = await quoted(booking, '2026-02-25');
    assert.ok(late.quote.kind === 'charge');
    assert.deepEqual([late.quote.chargePence, late.quote.owedPence, late.curve.nextChange], [12000, 12000, undefined]);
  });

  it('refuses after the start, and does not guess where nobody knows', async () => {
    const after = await quoted(booking, '2026-03-11');
    assert.ok(after.quote.kind === 'refused');
    assert.deepEqual(
      after.quote.reasons.map(({ code }) => code),
      ['bookings/event-started'],
    );
    const unknown = await quoted({ ...booking, bookedOn: undefined }, '2026-02-25');
    assert.ok(unknown.quote.kind === 'unknown');
    assert.deepEqual(unknown.curve.steps, []);
    assert.ok(unknown.curve.afterwards.length > 0);
  });

  it('draws the curve within eighty columns, the day asked about marked', async () => {
    const { code, stdout } = await quote({ ...booking, bookedOn: '2026-06-01', startsOn: '2026-09-30' }, '2026-09-20');
    assert.equal(code, 0);
    assert.match(stdout, /With 10 days of notice, cancelling on 20 September 2026 costs £120[.;]/);
    assert.match(stdout, /^ {3}1 June 2026 +16 September 2026 +nothing$/m);
    assert.match(stdout, /^▸ {2}17 September 2026 {2}30 September 2026 +£120\.00 {2}100% of the price {2}█+$/m);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });

  it('places what is wrong: a fact, a far-off event, a rulebook without charges', async () => {
    const wrong = await quote({ ...booking, pricePence: '120' }, '2026-02-25');
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /^standard input:1:\d+: \/pricePence: .*\[rulebook\/fact-not-allowed\]$/m);
    const far = await quote({ ...booking, startsOn: '2056-03-10' }, '2026-02-25');
    assert.equal(far.code, 2);
    assert.match(far.stderr, /\/startsOn: .*\[cli\/too-far\]/);
    const world = memoryWorld({ rules, beneath: diskFiles(), stdin: '{}' });
    assert.equal(await run(['quote', 'cpd/ima', '--given', '-'], world), 2);
    assert.match(world.written.stderr, /bookings\/ima\. \[cli\/no-charge\]/);
  });
});
