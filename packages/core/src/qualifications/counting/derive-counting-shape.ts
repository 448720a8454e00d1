import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { CountingShape } from './counting-shape.js';

/** The shape of counting states for a rule of combination. */
export function deriveCountingShape(rule: RuleOfCombination): CountingShape {
  const barsAt = 3 + 3 * rule.groups.length;
  const groups = rule.groups.map(({ minUnits, minCredit, maxUnits, maxCredit }) => ({
    minUnits,
    minCredit,
    maxUnits,
    maxCredit,
    capped: maxUnits !== Infinity || maxCredit !== Infinity,
  }));
  return {
    needs: [rule.minUnits, rule.minCredit, rule.minCreditAtLevel],
    groups,
    barsAt,
    size: barsAt + rule.bars.length,
    // In a group with a maximum, more is also less room.
    better: [1, 1, 1, ...groups.flatMap(({ capped }) => (capped ? [0, 0, 0] : [1, 1, 1])), ...rule.bars.map(() => -1)],
  };
}
