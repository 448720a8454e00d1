import { defineOnce } from '../../shared/define-once.js';
import { GuildUnitPicker } from './guild-unit-picker.js';

defineOnce('guild-unit-picker', GuildUnitPicker);

declare global {
  interface HTMLElementTagNameMap {
    'guild-unit-picker': GuildUnitPicker;
  }
}
