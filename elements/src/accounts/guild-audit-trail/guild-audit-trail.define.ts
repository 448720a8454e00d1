import { defineOnce } from '../../shared/define-once.js';
import { GuildAuditTrail } from './guild-audit-trail.js';

defineOnce('guild-audit-trail', GuildAuditTrail);

declare global {
  interface HTMLElementTagNameMap {
    'guild-audit-trail': GuildAuditTrail;
  }
}
