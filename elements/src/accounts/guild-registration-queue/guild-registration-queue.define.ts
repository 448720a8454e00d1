import { defineOnce } from '../../shared/define-once.js';
import { GuildRegistrationQueue } from './guild-registration-queue.js';

defineOnce('guild-registration-queue', GuildRegistrationQueue);

declare global {
  interface HTMLElementTagNameMap {
    'guild-registration-queue': GuildRegistrationQueue;
  }
}
