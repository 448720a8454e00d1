import { defineOnce } from '../../shared/define-once.js';
import { GuildPortal } from './guild-portal.js';

defineOnce('guild-portal', GuildPortal);

declare global {
  interface HTMLElementTagNameMap {
    'guild-portal': GuildPortal;
  }
}
