import { defineOnce } from '../../shared/define-once.js';
import { GuildAboutMe } from './guild-about-me.js';

defineOnce('guild-about-me', GuildAboutMe);

declare global {
  interface HTMLElementTagNameMap {
    'guild-about-me': GuildAboutMe;
  }
}
