import { type Grant, grant } from '../grant.js';

/**
 * Who may do what in the room bookings.
 *
 * Whoever attends may ask to cancel, substitute or transfer, so that the rules
 * can tell them that it is for whoever booked.
 */
export const bookingsAccess: readonly Grant[] = [
  ...grant('bookings/add-place', ['member', 'self']),
  ...grant('bookings/change-place', ['member', 'self']),
  ...grant('bookings/remove-place', ['member', 'self']),
  ...grant('bookings/empty-basket', ['member', 'self']),
  ...grant('bookings/place-order', ['member', 'self']),
  ...grant('bookings/change-purchase-order', ['member', 'booker'], ['training-staff', 'anyone']),
  ...grant('bookings/cancel', ['member', 'booker'], ['member', 'delegate']),
  ...grant('bookings/cancel-as-staff', ['training-staff', 'anyone']),
  ...grant('bookings/substitute', ['member', 'booker'], ['member', 'delegate'], ['training-staff', 'anyone']),
  ...grant('bookings/transfer', ['member', 'booker'], ['member', 'delegate'], ['training-staff', 'anyone']),
  ...grant('bookings/mark-attendance', ['training-staff', 'anyone']),
  ...grant('bookings/unmark', ['training-staff', 'anyone']),
  ...grant('bookings/add-event', ['training-staff', 'anyone']),
  ...grant('bookings/change-event', ['training-staff', 'anyone']),
  ...grant('bookings/close-event', ['training-staff', 'anyone']),
  ...grant('bookings/cancel-event', ['training-staff', 'anyone']),
  ...grant('bookings/events', ['member', 'anyone'], ['training-staff', 'anyone']),
  ...grant('bookings/event', ['member', 'anyone'], ['training-staff', 'anyone']),
  ...grant('bookings/basket', ['member', 'self']),
  ...grant('bookings/colleagues', ['member', 'self']),
  ...grant('bookings/activity', ['member', 'self'], ['training-staff', 'anyone']),
  ...grant('bookings/booking', ['member', 'booker'], ['member', 'delegate'], ['training-staff', 'anyone']),
  ...grant('bookings/cancellation', ['member', 'booker'], ['training-staff', 'anyone']),
  ...grant('bookings/transfers', ['member', 'booker'], ['training-staff', 'anyone']),
  ...grant('bookings/attendance', ['training-staff', 'anyone']),
  ...grant('bookings/attendance-desk', ['training-staff', 'anyone']),
  ...grant('bookings/calendar-file', ['member', 'self']),
  ...grant('bookings/statement', ['member', 'self'], ['training-staff', 'anyone']),
  ...grant('bookings/statement-pdf', ['member', 'self'], ['training-staff', 'anyone']),
];
