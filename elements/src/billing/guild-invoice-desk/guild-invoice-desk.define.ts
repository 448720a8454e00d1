import { defineOnce } from '../../shared/define-once.js';
import { GuildInvoiceDesk } from './guild-invoice-desk.js';

defineOnce('guild-invoice-desk', GuildInvoiceDesk);

declare global {
  interface HTMLElementTagNameMap {
    'guild-invoice-desk': GuildInvoiceDesk;
  }
}
