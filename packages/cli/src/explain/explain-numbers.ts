import { deriveFacts, type Given, type CompiledRulebook, type RulebookDocument, titleOf } from '@guildhall/core';
import type { GivenAnswer } from '../answer/answer-given.js';
import type { SourceDocument } from '../input/read-sources.js';
import { groundOf } from './ground-of.js';
import type { ExplainedNumber } from './explained.js';
import { inForceOn } from './in-force-on.js';
import { namesInCondition } from './names-in-condition.js';

/** What the requirements that were looked at compared: facts, worked out or given, and the rulebook’s own numbers. */
export function explainNumbers(
  rulebook: CompiledRulebook,
  document: RulebookDocument,
  given: Given,
  answer: GivenAnswer,
  documents: readonly SourceDocument[],
  language: string,
): ExplainedNumber[] {
  const day = answer.used.clock ?? answer.used.on;
  const looked = answer.findings.flatMap(({ requirement }) => {
    const version = inForceOn(document.requirements ?? [], requirement, day);
    return version === undefined ? [] : namesInCondition(version.conditions, document.conditions);
  });
  const facts = deriveFacts(rulebook, given, { on: answer.used.on });
  return [...new Set(looked)].flatMap((name): ExplainedNumber[] => {
    const value = facts[name];
    if (value === undefined) return [];
    const title = titleOf(rulebook, name, language);
    const dated = name.startsWith('param.') ? document.parameters?.[name.slice(6)]?.values : undefined;
    const from = Object.keys(dated ?? {})
      .filter((date) => date <= day)
      .sort()
      .at(-1);
    const entry = from === undefined ? undefined : dated?.[from];
    return [{ name, title, value, ...(entry === undefined ? {} : { ground: groundOf(entry, documents) }) }];
  });
}
