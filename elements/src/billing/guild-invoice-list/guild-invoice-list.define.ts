import { defineOnce } from '../../shared/define-once.js';
import { GuildInvoiceList } from './guild-invoice-list.js';

defineOnce('guild-invoice-list', GuildInvoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'guild-invoice-list': GuildInvoiceList;
  }
}
