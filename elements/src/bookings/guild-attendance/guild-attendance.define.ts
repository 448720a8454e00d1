import { defineOnce } from '../../shared/define-once.js';
import { GuildAttendance } from './guild-attendance.js';

defineOnce('guild-attendance', GuildAttendance);

declare global {
  interface HTMLElementTagNameMap {
    'guild-attendance': GuildAttendance;
  }
}
