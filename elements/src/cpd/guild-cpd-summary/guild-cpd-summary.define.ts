import { defineOnce } from '../../shared/define-once.js';
import { GuildCpdSummary } from './guild-cpd-summary.js';

defineOnce('guild-cpd-summary', GuildCpdSummary);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cpd-summary': GuildCpdSummary;
  }
}
