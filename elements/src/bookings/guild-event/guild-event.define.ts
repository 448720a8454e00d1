import { defineOnce } from '../../shared/define-once.js';
import { GuildEvent } from './guild-event.js';

defineOnce('guild-event', GuildEvent);

declare global {
  interface HTMLElementTagNameMap {
    'guild-event': GuildEvent;
  }
}
