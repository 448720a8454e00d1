import { defineOnce } from '../../shared/define-once.js';
import { GuildCpdHistory } from './guild-cpd-history.js';

defineOnce('guild-cpd-history', GuildCpdHistory);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cpd-history': GuildCpdHistory;
  }
}
