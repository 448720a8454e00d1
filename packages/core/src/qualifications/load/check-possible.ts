import type { Problem } from '../../kernel/problem.js';
import { findCompletions } from '../completions/find-completions.js';
import { deriveRuleOfCombination } from '../derive-rule-of-combination.js';
import { describeRequirement } from '../describe-requirement.js';
import type { Catalogue } from '../schema/catalogue.js';

/** A rule that nobody can meet, links that cross a bar, and units that are in no way to meet it. */
export function checkPossible(catalogue: Catalogue): Problem[] {
  const rule = deriveRuleOfCombination(catalogue);
  const problems: Problem[] = [];
  for (const [at, bar] of rule.bars.entries()) {
    const linked = bar.find((unit) =>
      bar.some((other) => other !== unit && rule.blockOf[other] === rule.blockOf[unit]),
    );
    if (linked === undefined) continue;
    const together = bar
      .filter((unit) => rule.blockOf[unit] === rule.blockOf[linked])
      .map((unit) => rule.units[unit]?.number);
    problems.push({
      code: 'qualifications/link-across-bar',
      at: `/bars/${at}`,
      says: `${together.join(' and ')} are linked, so they come together, but this bar allows only one of them. Take one out of the bar, or end the link.`,
    });
  }
  if (problems.length > 0) return problems;
  const answer = findCompletions(rule, [], { cost: 'units', list: 1 });
  if (answer.outcome === 'impossible') {
    const asked = answer.conflict.requirements.map((one) => describeRequirement(catalogue, one));
    return [
      {
        code: 'qualifications/impossible',
        at: '/minima',
        says: `Nobody can meet this rule: ${asked.join(', and ')} cannot be met together. Lower one of them or add units.`,
      },
    ];
  }
  if (answer.outcome === 'undecided' || answer.outcome === 'cost-unknown') return [];
  return answer.marks.flatMap(({ unit, mark }): Problem[] =>
    mark === 'impossible'
      ? [
          {
            code: 'qualifications/dead-unit',
            at: `/units/${rule.indexOf.get(unit) ?? ''}`,
            says: `Unit ${unit} is in no valid combination: whoever chooses it can never be OK. Take it out, or mend the bar that stops it.`,
          },
        ]
      : [],
  );
}
