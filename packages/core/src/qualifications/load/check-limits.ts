import type { Problem } from '../../kernel/problem.js';
import type { Catalogue } from '../schema/catalogue.js';
import { jsonPointer } from '../../kernel/json-pointer.js';

/** Minima above maxima, and minima of credit or level over units that do not state it. */
export function checkLimits(catalogue: Catalogue): Problem[] {
  const { groups, units, minima, level } = catalogue;
  const problems: Problem[] = [];
  const add = (code: string, path: readonly PropertyKey[], says: string): void => {
    problems.push({ code: `qualifications/${code}`, at: jsonPointer(path), says });
  };
  for (const [at, group] of groups.entries()) {
    for (const [low, high] of [
      ['minUnits', 'maxUnits'],
      ['minCredit', 'maxCredit'],
    ] as const) {
      const [min, max] = [group[low]?.value ?? 0, group[high]?.value ?? Infinity];
      if (min > max)
        add(
          'minimum-above-maximum',
          ['groups', at, low],
          `Group ${group.id} needs ${min} but counts at most ${max}. Lower \`${low}\` or raise \`${high}\`.`,
        );
    }
  }
  const { minCredit, minCreditAtLevel } = minima;
  const wholeCounts = minCredit !== undefined || minCreditAtLevel !== undefined;
  if (minCreditAtLevel && level === undefined)
    add(
      'level-unknown',
      ['minima', 'minCreditAtLevel'],
      'Credit at the level cannot be counted, since the qualification states no `level`. Add it.',
    );
  for (const [at, unit] of units.entries()) {
    const counts =
      wholeCounts ||
      groups.some((group) => unit.groups.includes(group.id) && (group.minCredit ?? group.maxCredit) !== undefined);
    if (counts && unit.credit === undefined)
      add(
        'credit-unknown',
        ['units', at],
        `Unit ${unit.number} states no \`credit\`, which a minimum or maximum counts. Add it.`,
      );
    if (minCreditAtLevel && unit.level === undefined)
      add(
        'level-unknown',
        ['units', at],
        `Unit ${unit.number} states no \`level\`, which the minimum of credit at the level counts. Add it.`,
      );
  }
  return problems;
}
