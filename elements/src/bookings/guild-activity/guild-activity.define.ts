import { defineOnce } from '../../shared/define-once.js';
import { GuildActivity } from './guild-activity.js';

defineOnce('guild-activity', GuildActivity);

declare global {
  interface HTMLElementTagNameMap {
    'guild-activity': GuildActivity;
  }
}
