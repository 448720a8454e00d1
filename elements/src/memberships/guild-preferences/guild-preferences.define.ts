import { defineOnce } from '../../shared/define-once.js';
import { GuildPreferences } from './guild-preferences.js';

defineOnce('guild-preferences', GuildPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'guild-preferences': GuildPreferences;
  }
}
