import { defineOnce } from '../../shared/define-once.js';
import { GuildAccountDesk } from './guild-account-desk.js';

defineOnce('guild-account-desk', GuildAccountDesk);

declare global {
  interface HTMLElementTagNameMap {
    'guild-account-desk': GuildAccountDesk;
  }
}
