import { Fault } from '@guildhall/core';
import {
  type Catalogue,
  checkCertificate,
  type CompletionCost,
  type Completions,
  deriveRuleOfCombination,
  describeCompletions,
  describeVerdict,
  findCompletions,
  judgeSelection,
} from '@guildhall/core/qualifications';
import { chooseUnits } from './choose-units.js';
import type { Combined, ToldCompletions } from './combined.js';

/**
 * Judges units against the rule of combination of a catalogue, and finds the smallest ways to complete them.
 *
 * @param cost - what is to be least; without it no completions are looked for.
 * @throws Stop for a name that is no unit.
 * @throws Fault `cli/certificate-does-not-hold` when an answer does not bear being checked: it is then not shown.
 */
export function combineUnits(
  catalogue: Catalogue,
  names: readonly string[],
  cost: CompletionCost | undefined,
): Combined {
  const rule = deriveRuleOfCombination(catalogue);
  const { selection, linked } = chooseUnits(rule, names);
  const verdict = judgeSelection(rule, selection);
  const { status, notes } = describeVerdict(rule, verdict);
  const { number, title, pathway, level } = catalogue;
  const combined: Combined = {
    qualification: {
      number,
      title,
      ...(pathway === undefined ? {} : { pathway }),
      ...(level === undefined ? {} : { level }),
    },
    selection: selection.map(({ unit }) => unit),
    linked,
    verdict,
    says: status,
    notes,
  };
  if (cost === undefined) return combined;
  const answer = findCompletions(rule, selection, { cost });
  if ('certificate' in answer) {
    const wrong = checkCertificate(catalogue, answer.certificate);
    if (wrong !== undefined) throw new Fault('cli/certificate-does-not-hold', wrong);
  }
  return { ...combined, completions: { ...told(answer), says: describeCompletions(rule, answer) } };
}

function told(answer: Completions): ToldCompletions {
  if (answer.outcome !== 'smallest') return answer;
  const { ways } = answer;
  const count = ways === null || ways > BigInt(Number.MAX_SAFE_INTEGER) ? (ways?.toString() ?? null) : Number(ways);
  return { ...answer, ways: count };
}
