import { defineOnce } from '../../shared/define-once.js';
import { GuildCancellationQuote } from './guild-cancellation-quote.js';

defineOnce('guild-cancellation-quote', GuildCancellationQuote);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cancellation-quote': GuildCancellationQuote;
  }
}
