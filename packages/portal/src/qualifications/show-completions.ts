import {
  checkCertificate,
  type CompletionCost,
  type Completion,
  type Completions,
  describeCompletions,
  type RuleOfCombination,
} from '@guildhall/core/qualifications';
import type { z } from 'zod';
import type { CompletionsShown } from '../contract/qualifications.js';

/** How much work one answer may take: about a tenth of a second. */
export const STEPS = 400_000;

/** An answer about completions as it is shown. @param prove - whether the independent checker goes over it as well. */
export function showCompletions(
  rule: RuleOfCombination,
  answer: Completions,
  prove: boolean,
): z.input<typeof CompletionsShown> {
  const offered = answer.outcome === 'smallest' ? answer.first : answer.outcome === 'not-proved' ? [answer.best] : [];
  return {
    outcome: answer.outcome,
    cost: answer.cost,
    says: describeCompletions(rule, answer),
    ...(answer.outcome === 'smallest' ? { minimum: answer.minimum } : {}),
    ...(answer.outcome === 'smallest' && answer.ways !== null ? { ways: String(answer.ways) } : {}),
    offered: offered.map((completion) => written(rule, completion)),
    ...(prove && 'certificate' in answer ? { proof: proofOf(rule, answer) } : {}),
  };
}

const COSTS: Readonly<Record<CompletionCost, string>> = {
  units: 'fewer units',
  credit: 'less credit',
  hours: 'fewer guided hours',
};

function proofOf(rule: RuleOfCombination, answer: Extract<Completions, { readonly certificate: unknown }>) {
  const wrong = checkCertificate(rule.catalogue, answer.certificate);
  if (wrong !== undefined) return { holds: false, says: wrong };
  const says =
    answer.outcome === 'impossible'
      ? 'A second check, from the catalogue alone, confirms that there is no way to complete it.'
      : `A second check, from the catalogue alone, confirms that each way listed completes it and that none needs ${COSTS[answer.cost]}.`;
  return { holds: true, says };
}

function written(rule: RuleOfCombination, { units, cost }: Completion) {
  return { units: units.map((number) => ({ number, title: titleIn(rule, number) })), cost };
}

/** What a unit is called; its number where the catalogue does not have it. */
export function titleIn(rule: RuleOfCombination, number: string): string {
  return rule.units[rule.indexOf.get(number) ?? -1]?.source.title ?? number;
}
