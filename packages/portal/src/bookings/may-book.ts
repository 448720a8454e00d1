import type { ViewDesk } from '../engine/desk.js';
import { type MayNow, MAY, mayNot } from '../shared/may.js';
import { placesLeft } from './event-facts.js';
import type { BookingRow, EventRow } from './rows.js';

/** Whether a place on an event can be booked now, whoever asks. */
export function mayBook(desk: ViewDesk, event: EventRow, bookings: readonly BookingRow[]): MayNow {
  const ask = desk.language === 'cy' ? 'Holwch y tîm hyfforddi.' : 'Ask the training team.';
  if (event.startsOn < desk.today) return mayNot(desk.language === 'cy' ? 'Mae wedi dechrau.' : 'It has started.');
  if (event.stage !== 'open')
    return mayNot(desk.language === 'cy' ? 'Nid yw’n derbyn archebion.' : 'It takes no bookings.', ask);
  if (placesLeft(event, bookings) === 0)
    return mayNot(desk.language === 'cy' ? 'Nid oes lle ar ôl.' : 'There is no place left.', ask);
  return MAY;
}
