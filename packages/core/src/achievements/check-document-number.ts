import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveNumberFacts } from './derive-number-facts.js';

/**
 * Whether a text looks like a document number. Whether such a document exists
 * is another question.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `achievements/number-well-formed`; its reasons name
 *   the part that is wrong.
 * @see docs/sources.md#imi-learner-portal
 */
export function checkDocumentNumber(rulebook: Rulebook, text: string, on: string): Decision {
  return decide(
    rulebook,
    { askedOn: on, ...deriveNumberFacts(text) },
    { on, ask: ['achievements/number-well-formed'] },
  );
}
