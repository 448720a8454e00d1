import type { Subject } from '@guildhall/core/access';
import type { BookingRow } from './rows.js';

/** What a booking is about, as far as access goes. */
export function subjectOfBooking({ body, bookerId, delegateId }: BookingRow): Subject {
  return { body, bookerId, delegateId };
}
