import { type Given, type CompiledRulebook, type RulebookDocument, titleOf } from '@guildhall/core';
import type { GivenAnswer } from '../answer/answer-given.js';
import type { SourceDocument } from '../input/read-sources.js';
import { explainNumbers } from './explain-numbers.js';
import { explainValues } from './explain-values.js';
import type { Explained, ExplainedFinding, ExplainedOutcome } from './explained.js';
import { groundOf } from './ground-of.js';
import { inForceOn } from './in-force-on.js';

/** Lays out an answer by outcome: its reasons, every requirement it rests on with the ground of that, and the ways to yes. */
export function explainAnswer(
  rulebook: CompiledRulebook,
  document: RulebookDocument,
  given: Given,
  answer: GivenAnswer,
  documents: readonly SourceDocument[],
  language: string,
): Explained {
  const day = answer.used.clock ?? answer.used.on;
  const findings = answer.findings.map((finding): ExplainedFinding => {
    const version = inForceOn(document.requirements ?? [], finding.requirement, day);
    return {
      ...finding,
      title: titleOf(rulebook, finding.requirement, language),
      ground: groundOf(version ?? finding, documents),
    };
  });
  const outcomes = Object.entries(answer.outcomes).map(([name, value]): ExplainedOutcome => {
    const rule = document.outcomes?.[name];
    const parts = [...(rule?.onlyIf === undefined ? [] : [rule.onlyIf]), ...(rule?.needs ?? [])];
    return {
      name,
      title: titleOf(rulebook, name, language),
      answer: value,
      reasons: answer.reasons.filter((reason) => reason.of === name),
      // Where a question does not apply, nothing more is said about it.
      findings: findings.filter(({ requirement }) =>
        value === 'not-applicable' ? requirement === rule?.onlyIf : parts.includes(requirement),
      ),
      ways: answer.ways[name] ?? [],
    };
  });
  return {
    title: titleOf(rulebook, rulebook.id, language),
    outcomes,
    values: explainValues(rulebook, document, answer, documents, language),
    numbers: explainNumbers(rulebook, document, given, answer, documents, language),
    used: answer.used,
  };
}
