import { formatDay, parseDay } from '@guildhall/core';
import type { CalendarEntry, CalendarFile } from './calendar.js';
import { escapeValue } from './ics/escape-value.js';
import { foldLine } from './ics/fold-line.js';

/**
 * Entries as a file that calendars take in (RFC 5545).
 *
 * Instants are written in UTC, so that no time zone has to be described, and
 * whole days as days, which are the same in every zone. The same input gives
 * the same bytes.
 */
export function makeCalendarFile({ name, entries, madeAt, language = 'en-GB' }: CalendarFile): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Guildhall//Calendar//${language === 'cy' ? 'CY' : 'EN'}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeValue(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, madeAt)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map((line) => `${foldLine(line)}\r\n`).join(''));
}

function entryLines(entry: CalendarEntry, madeAt: string): readonly string[] {
  const { uid, title, description, place, url, changedAt, sequence = 0, isCancelled = false } = entry;
  const { remindMinutesBefore } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeValue(uid)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${String(sequence)}`,
    ...(entry.kind === 'timed'
      ? [`DTSTART:${utc(entry.startsAt)}`, `DTEND:${utc(entry.endsAt)}`]
      : [`DTSTART;VALUE=DATE:${date(entry.on)}`, `DTEND;VALUE=DATE:${date(dayAfter(entry.to ?? entry.on))}`]),
    `SUMMARY:${escapeValue(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeValue(description)}`]),
    ...(place === undefined ? [] : [`LOCATION:${escapeValue(place)}`]),
    ...(url === undefined || /[\r\n]/.test(url) ? [] : [`URL:${url}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // A day on which something ends takes no time of anybody.
    `TRANSP:${entry.kind === 'day' || isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(remindMinutesBefore === undefined || isCancelled
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escapeValue(title)}`,
          `TRIGGER:-PT${String(remindMinutesBefore)}M`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

const utc = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const date = (day: string): string => day.replaceAll('-', '');
/** The end of whole days is the first day that is no longer part of them. */
const dayAfter = (day: string): string => formatDay(parseDay(day) + 1);
