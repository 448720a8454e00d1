import { defineOnce } from '../../shared/define-once.js';
import { GuildCpdQueue } from './guild-cpd-queue.js';

defineOnce('guild-cpd-queue', GuildCpdQueue);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cpd-queue': GuildCpdQueue;
  }
}
