import { defineOnce } from '../../shared/define-once.js';
import { GuildBillingRoute } from './guild-billing-route.js';

defineOnce('guild-billing-route', GuildBillingRoute);

declare global {
  interface HTMLElementTagNameMap {
    'guild-billing-route': GuildBillingRoute;
  }
}
