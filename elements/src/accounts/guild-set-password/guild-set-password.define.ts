import { defineOnce } from '../../shared/define-once.js';
import { GuildSetPassword } from './guild-set-password.js';

defineOnce('guild-set-password', GuildSetPassword);

declare global {
  interface HTMLElementTagNameMap {
    'guild-set-password': GuildSetPassword;
  }
}
