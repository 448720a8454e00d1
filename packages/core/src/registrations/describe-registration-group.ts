import { type Decision, explain, labelOf, type Rulebook } from '../rulebook/index.js';
import type { RegistrationGroup } from './schema.js';

/** A registration group in words. */
export interface GroupDescription {
  /** What the type is called; its bare code where nobody knows what that stands for. */
  readonly category: string;
  /** What keeps it from being saved, and what to do about it; empty when nothing does. */
  readonly sentences: readonly string[];
}

/**
 * Puts what was judged of a registration group into words.
 *
 * @param decision - of `judgeRegistrationGroup`, about the same group.
 * @param language - `en-GB`, or another the rulebook has.
 */
export function describeRegistrationGroup(
  rulebook: Rulebook,
  group: RegistrationGroup,
  decision: Decision,
  language = 'en-GB',
): GroupDescription {
  const { reasons } = explain(rulebook, decision, { language });
  const sentences = reasons.map(({ text, next }) => (next === undefined ? text : `${text} ${next}`));
  return {
    category: group.type === null ? '' : labelOf(rulebook, group.type, language),
    sentences: [...new Set(sentences)],
  };
}
