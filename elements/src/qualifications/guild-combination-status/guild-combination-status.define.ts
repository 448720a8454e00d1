import { defineOnce } from '../../shared/define-once.js';
import { GuildCombinationStatus } from './guild-combination-status.js';

defineOnce('guild-combination-status', GuildCombinationStatus);

declare global {
  interface HTMLElementTagNameMap {
    'guild-combination-status': GuildCombinationStatus;
  }
}
