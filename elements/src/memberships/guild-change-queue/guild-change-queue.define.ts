import { defineOnce } from '../../shared/define-once.js';
import { GuildChangeQueue } from './guild-change-queue.js';

defineOnce('guild-change-queue', GuildChangeQueue);

declare global {
  interface HTMLElementTagNameMap {
    'guild-change-queue': GuildChangeQueue;
  }
}
