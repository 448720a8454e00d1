import { dateInWords, formatInstant, londonDate, parseDay, parseInstant, startOfLondonDay } from '@guildhall/core';
import type { EventInBrief } from '@guildhall/core/machines';
import type { ViewDesk } from '../engine/desk.js';
import type { BookingRow, EventOption, EventRow } from './rows.js';

/** What an email says of an event. */
export function inBrief({ title, startsAt, endsAt, place }: EventRow): EventInBrief {
  return { title, startsAt, endsAt, place };
}

/** Every booking on an event. */
export async function bookingsOn(desk: ViewDesk, eventId: string): Promise<readonly BookingRow[]> {
  return (await desk.find('bookings', { index: 'event', where: [eventId] })).rows;
}

/** How many places of an event are left; `undefined` where there is no limit. */
export function placesLeft(event: EventRow, bookings: readonly BookingRow[]): number | undefined {
  if (event.capacity === undefined) return undefined;
  return Math.max(0, event.capacity - bookings.filter(({ stage }) => stage !== 'cancelled').length);
}

/** An option of an event. */
export function optionOf(event: EventRow | undefined, optionId: string): EventOption | undefined {
  return event?.options.find(({ id }) => id === optionId);
}

/** The instant at which a calendar day in London begins. */
export function startOfDay(day: string): string {
  return formatInstant(startOfLondonDay(parseDay(day)));
}

/** The calendar days in London on which an event begins and ends. */
export function daysOf({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) {
  return { startsOn: londonDate(startsAt), endsOn: londonDate(endsAt) };
}

/** An instant as rows keep it, to the millisecond, so that texts sort as instants do. */
export function kept(instant: string): string {
  return formatInstant(parseInstant(instant));
}

/** A place as an invoice has it. */
export function describePlace({ title, startsOn }: EventRow): string {
  return `${title}, ${dateInWords(startsOn, 'en-GB')}`.slice(0, 200);
}
