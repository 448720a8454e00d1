import { defineOnce } from '../../shared/define-once.js';
import { GuildInvoice } from './guild-invoice.js';

defineOnce('guild-invoice', GuildInvoice);

declare global {
  interface HTMLElementTagNameMap {
    'guild-invoice': GuildInvoice;
  }
}
