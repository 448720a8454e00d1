import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveMissingDetails } from './derive-missing-details.js';
import type { RegistrationForm } from './schema.js';

/**
 * Whether a registration may be sent: consent, and every required detail.
 *
 * @param on - the day in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `accounts/may-register`.
 * @see docs/sources.md#imi-learner-portal
 */
export function decideRegistration(
  rulebook: Rulebook,
  form: RegistrationForm,
  consentGiven: boolean | undefined,
  on: string,
): Decision {
  const missing = deriveMissingDetails(rulebook, form, on);
  return decide(
    rulebook,
    {
      registeredOn: on,
      ...(consentGiven === undefined ? {} : { consentGiven }),
      ...(missing === undefined ? {} : { missingDetails: missing.length }),
    },
    { on, ask: ['accounts/may-register'] },
  );
}
