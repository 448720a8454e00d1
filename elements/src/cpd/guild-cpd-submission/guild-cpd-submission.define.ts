import { defineOnce } from '../../shared/define-once.js';
import { GuildCpdSubmission } from './guild-cpd-submission.js';

defineOnce('guild-cpd-submission', GuildCpdSubmission);

declare global {
  interface HTMLElementTagNameMap {
    'guild-cpd-submission': GuildCpdSubmission;
  }
}
