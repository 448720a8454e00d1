import { defineOnce } from '../../shared/define-once.js';
import { GuildMember } from './guild-member.js';

defineOnce('guild-member', GuildMember);

declare global {
  interface HTMLElementTagNameMap {
    'guild-member': GuildMember;
  }
}
