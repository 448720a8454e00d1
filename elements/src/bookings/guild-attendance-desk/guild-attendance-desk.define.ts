import { defineOnce } from '../../shared/define-once.js';
import { GuildAttendanceDesk } from './guild-attendance-desk.js';

defineOnce('guild-attendance-desk', GuildAttendanceDesk);

declare global {
  interface HTMLElementTagNameMap {
    'guild-attendance-desk': GuildAttendanceDesk;
  }
}
