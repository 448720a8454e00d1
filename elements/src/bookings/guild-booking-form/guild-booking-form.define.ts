import { defineOnce } from '../../shared/define-once.js';
import { GuildBookingForm } from './guild-booking-form.js';

defineOnce('guild-booking-form', GuildBookingForm);

declare global {
  interface HTMLElementTagNameMap {
    'guild-booking-form': GuildBookingForm;
  }
}
