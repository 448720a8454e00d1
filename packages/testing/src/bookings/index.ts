export { arbitraryForBooking, type BookingOnADay } from './arbitrary-for-booking.js';
