import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CalendarEntry } from './calendar.js';
import { makeCalendarFile } from './make-calendar-file.js';

const madeAt = '2026-11-25T10:00:00.000Z';
const booking: CalendarEntry = {
  kind: 'timed',
  uid: 'booking-1@ima.invalid',
  title: 'Debt relief orders, the basics; part 1',
  description: 'Bring:\n- a laptop\n- the C:\\notes',
  place: 'Tŷ Glan-yr-Afon, Caerdydd',
  startsAt: '2026-07-01T09:00:00.000Z',
  endsAt: '2026-07-01T15:30:00.000Z',
  changedAt: '2026-05-01T08:00:00.000Z',
  sequence: 2,
  remindMinutesBefore: 1440,
};
const expiry: CalendarEntry = {
  kind: 'day',
  uid: 'connection-1@imi.invalid',
  title: 'Sharing with A. Employer ends',
  on: '2026-12-31',
  changedAt: madeAt,
};
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What a calendar reads: lines unfolded (RFC 5545, 3.1). */
const linesOf = (bytes: Uint8Array): readonly string[] => textOf(bytes).replaceAll('\r\n ', '').split('\r\n');

describe('makeCalendarFile', () => {
  it('writes instants in UTC and the last day as the day after', () => {
    const lines = linesOf(makeCalendarFile({ name: 'My events', entries: [booking, expiry], madeAt }));
    for (const line of [
      'BEGIN:VCALENDAR',
      'UID:booking-1@ima.invalid',
      'DTSTAMP:20261125T100000Z',
      'LAST-MODIFIED:20260501T080000Z',
      'SEQUENCE:2',
      'DTSTART:20260701T090000Z',
      'DTEND:20260701T153000Z',
      'TRIGGER:-PT1440M',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'END:VCALENDAR',
    ]) {
      assert.ok(lines.includes(line), line);
    }
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 2);
    assert.equal(lines.at(-1), '', 'the last line ends too');
  });

  it('escapes what has a meaning in a text', () => {
    const lines = linesOf(makeCalendarFile({ name: 'x', entries: [booking], madeAt }));
    assert.ok(lines.includes('SUMMARY:Debt relief orders\\, the basics\\; part 1'));
    assert.ok(lines.includes('DESCRIPTION:Bring:\\n- a laptop\\n- the C:\\\\notes'));
  });

  it('says that a cancelled entry is, and reminds nobody of it', () => {
    const lines = linesOf(makeCalendarFile({ name: 'x', entries: [{ ...booking, isCancelled: true }], madeAt }));
    assert.ok(lines.includes('STATUS:CANCELLED'));
    assert.ok(!lines.includes('BEGIN:VALARM'));
  });

  it('folds lines within 75 bytes, cuts no letter, and lets no text add a line', () => {
    const texts = fc.string({
      minLength: 0,
      maxLength: 120,
      size: 'max',
      unit: fc.oneof(
        fc.constantFrom('\r', '\n', 'ŷ', '😀', ';', 'END:VEVENT'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(texts, (title) => {
        const bytes = makeCalendarFile({ name: title, entries: [{ ...booking, title, place: title }], madeAt });
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        for (const line of text.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.ok(!/[\r\n]/.test(line), 'no line ends otherwise');
        }
        const lines = linesOf(bytes);
        assert.equal(lines.filter((line) => line === 'END:VEVENT').length, 1);
        const said = lines.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
        const read = said.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

        const meant = title
          .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
          .replaceAll(/[\0-\x08\x0B-\x1F\x7F]/g, (sign) => (sign === '\n' ? sign : ''));
        assert.equal(read, meant);
      }),
    );
  });
});
