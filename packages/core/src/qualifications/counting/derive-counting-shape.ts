import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { CountingShape } from './counting-shape.js';

/** The shape of counting states for a rule of combination. */
export function deriveCountingShape(rule: RuleOfCombination): CountingShape {
  const barsAt = 3 + 3 * rule.groups.length;
  return {
    needs: [rule.minUnits, rule.minCredit, rule.minCreditAtLevel],
    groups: rule.groups.map(({ minUnits, minCredit, maxUnits, maxCredit }) => ({
      minUnits,
      minCredit,
      maxUnits,
      maxCredit,
      capped: maxUnits !== Infinity || maxCredit !== Infinity,
    })),
    barsAt,
    size: barsAt + rule.bars.length,
  };
}
