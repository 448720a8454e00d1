import { defineOnce } from '../../shared/define-once.js';
import { GuildBooking } from './guild-booking.js';

defineOnce('guild-booking', GuildBooking);

declare global {
  interface HTMLElementTagNameMap {
    'guild-booking': GuildBooking;
  }
}
