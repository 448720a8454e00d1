import { defineOnce } from '../../shared/define-once.js';
import { GuildCancellation } from './guild-cancellation.js';

defineOnce('guild-cancellation', GuildCancellation);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cancellation': GuildCancellation;
  }
}
