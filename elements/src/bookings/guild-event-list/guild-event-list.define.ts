import { defineOnce } from '../../shared/define-once.js';
import { GuildEventList } from './guild-event-list.js';

defineOnce('guild-event-list', GuildEventList);

declare global {
  interface HTMLElementTagNameMap {
    'guild-event-list': GuildEventList;
  }
}
