import { defineOnce } from '../../shared/define-once.js';
import { GuildAttendanceStatement } from './guild-attendance-statement.js';

defineOnce('guild-attendance-statement', GuildAttendanceStatement);

declare global {
  interface HTMLElementTagNameMap {
    'guild-attendance-statement': GuildAttendanceStatement;
  }
}
