import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import type { CopyForm } from './schema.js';

/**
 * What a copy of a document is worth.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns a decision whose `values.copyStanding` is `official`, `regulatory-use-only` or `not-valid`.
 * @see docs/sources.md#imi-learner-portal
 */
export function judgeCopy(rulebook: Rulebook, copyForm: CopyForm, on: string): Decision {
  return decide(rulebook, { askedOn: on, copyForm }, { on, ask: ['achievements/copy-standing'] });
}
