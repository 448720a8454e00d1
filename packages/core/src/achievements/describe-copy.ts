import { explain, labelOf, type Rulebook } from '../rulebook/index.js';
import { judgeCopy } from './judge-copy.js';
import type { CopyForm } from './schema.js';

/**
 * What stands on a copy: its worth, and what to do instead where it has none.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @param language - `en-GB`, or another the rulebook has.
 */
export function describeCopy(rulebook: Rulebook, copyForm: CopyForm, on: string, language = 'en-GB'): string {
  const decision = judgeCopy(rulebook, copyForm, on);
  const { reasons } = explain(rulebook, decision, { language });
  const standing = decision.values['copyStanding'];
  const title = typeof standing === 'string' ? [`${labelOf(rulebook, standing, language)}.`] : [];
  return [...title, ...reasons.flatMap(({ text, next }) => (next === undefined ? [text] : [text, next]))].join(' ');
}
