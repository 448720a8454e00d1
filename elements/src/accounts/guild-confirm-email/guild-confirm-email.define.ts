import { defineOnce } from '../../shared/define-once.js';
import { GuildConfirmEmail } from './guild-confirm-email.js';

defineOnce('guild-confirm-email', GuildConfirmEmail);

declare global {
  interface HTMLElementTagNameMap {
    'guild-confirm-email': GuildConfirmEmail;
  }
}
