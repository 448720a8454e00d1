import { defineOnce } from '../../shared/define-once.js';
import { GuildCpdYear } from './guild-cpd-year.js';

defineOnce('guild-cpd-year', GuildCpdYear);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cpd-year': GuildCpdYear;
  }
}
