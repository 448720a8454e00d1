import { defineOnce } from '../../shared/define-once.js';
import { GuildSignIn } from './guild-sign-in.js';

defineOnce('guild-sign-in', GuildSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'guild-sign-in': GuildSignIn;
  }
}
