import type { LintFinding } from '@guildhall/core/lint';
import type { Strength, Survivor } from '@guildhall/core/strength';
import type { MeasuredStrength } from './check-report.js';

/** How strong examples are, in numbers. */
export function strengthOf({ killed, survivors, score }: Strength): MeasuredStrength {
  return { noticed: killed, unnoticed: survivors.filter(({ status }) => status !== 'equivalent').length, score };
}

/** A warning for each small mistake that no example notices, with the example that would, ready to paste. */
export function tooWeak({ survivors }: Strength): readonly LintFinding[] {
  return survivors.flatMap((survivor) => (survivor.status === 'equivalent' ? [] : [findingOf(survivor)]));
}

function findingOf({ mutant, status, example }: Survivor): LintFinding {
  const unnoticed = `No example would notice this mistake: ${mutant.says}`;
  const missing =
    example === undefined
      ? status === 'not-proved'
        ? 'Whether it changes an answer could not be proved.'
        : 'No single example can show it.'
      : `Paste this among the examples, once you have checked that it is right: ${JSON.stringify(example)}`;
  return { code: 'lint/examples-too-weak', severity: 'H', at: mutant.at, says: `${unnoticed} ${missing}` };
}
