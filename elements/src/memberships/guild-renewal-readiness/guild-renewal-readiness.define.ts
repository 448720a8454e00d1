import { defineOnce } from '../../shared/define-once.js';
import { GuildRenewalReadiness } from './guild-renewal-readiness.js';

defineOnce('guild-renewal-readiness', GuildRenewalReadiness);

declare global {
  interface HTMLElementTagNameMap {
    'guild-renewal-readiness': GuildRenewalReadiness;
  }
}
