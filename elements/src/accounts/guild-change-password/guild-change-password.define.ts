import { defineOnce } from '../../shared/define-once.js';
import { GuildChangePassword } from './guild-change-password.js';

defineOnce('guild-change-password', GuildChangePassword);

declare global {
  interface HTMLElementTagNameMap {
    'guild-change-password': GuildChangePassword;
  }
}
