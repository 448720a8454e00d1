import type { Completions } from './completions/find-completions.js';
import { describeRequirement } from './describe-requirement.js';
import { listInWords } from './list-in-words.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';

/**
 * The answer about completions in one sentence or two. How many ways there are is written without grouping of digits.
 *
 * @example
 * describeCompletions(rule, answer) // "Add K/601/6383 and R/601/6247 (2 units). No other way is as small."
 */
export function describeCompletions(rule: RuleOfCombination, answer: Completions): string {
  const size = (cost: number): string => {
    const one = { units: 'unit', credit: 'credit', hours: 'guided hour' }[answer.cost];
    return `${cost} ${cost === 1 ? one : `${one}s`}`;
  };
  switch (answer.outcome) {
    case 'smallest': {
      if (answer.minimum === 0 && answer.first[0]?.units.length === 0) return 'OK: nothing needs to be added.';
      const others =
        answer.ways === null
          ? 'Others may be as small.'
          : answer.ways === 1n
            ? 'No other way is as small.'
            : `It is one of ${answer.ways} ways as small as that.`;
      return `Add ${listInWords(answer.first[0]?.units ?? [])} (${size(answer.minimum)}). ${others}`;
    }
    case 'not-proved':
      return `Add ${listInWords(answer.best.units)} (${size(answer.best.cost)}). It is not proved that nothing smaller will do; at least ${size(answer.atLeast)} are needed.`;
    case 'cost-unknown':
      return `It can be completed, but the smallest way cannot be told: nobody states the ${answer.cost === 'hours' ? 'guided hours' : 'credit'} of ${listInWords(answer.units)}.`;
    case 'undecided':
      return 'Whether it can be completed was not found out within the work allowed.';
    case 'impossible': {
      const { units, requirements } = answer.conflict;
      const asked = listInWords(requirements.map((one) => describeRequirement(rule.catalogue, one)));
      if (requirements.length === 0)
        return `It cannot be completed: this qualification has no unit ${listInWords(units, 'or')}.`;
      return units.length === 0
        ? `Nobody can complete it: ${asked} cannot be met${requirements.length > 1 ? ' together' : ''}.`
        : `It cannot be completed with ${listInWords(units)} chosen: ${asked} cannot be met then. Remove one of the units named.`;
    }
  }
}
