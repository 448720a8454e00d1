import { defineOnce } from '../../shared/define-once.js';
import { GuildBasket } from './guild-basket.js';

defineOnce('guild-basket', GuildBasket);

declare global {
  interface HTMLElementTagNameMap {
    'guild-basket': GuildBasket;
  }
}
