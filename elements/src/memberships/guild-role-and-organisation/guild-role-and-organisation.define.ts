import { defineOnce } from '../../shared/define-once.js';
import { GuildRoleAndOrganisation } from './guild-role-and-organisation.js';

defineOnce('guild-role-and-organisation', GuildRoleAndOrganisation);

declare global {
  interface HTMLElementTagNameMap {
    'guild-role-and-organisation': GuildRoleAndOrganisation;
  }
}
