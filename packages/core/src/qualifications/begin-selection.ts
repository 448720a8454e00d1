import { arrangeSelection } from './arrange-selection.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';
import type { Selection } from './schema/selection.js';

/**
 * The selection that everybody starts from: every mandatory unit, with the units linked to them,
 * so that a mandatory group is met without a click.
 *
 * @see docs/sources.md#imi-web-portal-2-centre
 */
export function beginSelection(rule: RuleOfCombination): Selection {
  const blocks = new Set(rule.units.filter((unit) => unit.mandatory).map((unit) => rule.blockOf[unit.index]));
  const chosen = rule.units.filter((unit) => blocks.has(rule.blockOf[unit.index]));
  return arrangeSelection(
    rule,
    chosen.map((unit) => ({ unit: unit.number })),
  );
}
