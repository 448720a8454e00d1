import { defineOnce } from '../../shared/define-once.js';
import { GuildForgottenPassword } from './guild-forgotten-password.js';

defineOnce('guild-forgotten-password', GuildForgottenPassword);

declare global {
  interface HTMLElementTagNameMap {
    'guild-forgotten-password': GuildForgottenPassword;
  }
}
