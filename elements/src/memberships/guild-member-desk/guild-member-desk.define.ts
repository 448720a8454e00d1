import { defineOnce } from '../../shared/define-once.js';
import { GuildMemberDesk } from './guild-member-desk.js';

defineOnce('guild-member-desk', GuildMemberDesk);

declare global {
  interface HTMLElementTagNameMap {
    'guild-member-desk': GuildMemberDesk;
  }
}
