import { arrangeSelection } from './arrange-selection.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';
import type { Selection } from './schema/selection.js';
import type { SelectionStep } from './selection-step.js';

/**
 * Removes a unit with every unit linked to it. Removing what is not chosen changes nothing.
 *
 * @returns the new selection and the units that went; or a refusal when the catalogue has no such unit, or when
 *   it or one linked to it is mandatory (`units` names which)
 */
export function removeUnit(rule: RuleOfCombination, selection: Selection, unit: string): SelectionStep {
  const index = rule.indexOf.get(unit);
  if (index === undefined) return { ok: false, refusal: { code: 'qualifications/unknown-unit', unit, units: [] } };
  const block = (rule.blocks[rule.blockOf[index] ?? -1] ?? []).flatMap((at) => rule.units[at] ?? []);
  const mandatory = block.filter((one) => one.mandatory).map((one) => one.number);
  if (mandatory.length > 0)
    return { ok: false, refusal: { code: 'qualifications/mandatory-unit', unit, units: mandatory } };
  const goes = new Set(block.map((one) => one.number));
  const changed = selection.filter((entry) => goes.has(entry.unit)).map((entry) => entry.unit);
  return {
    ok: true,
    selection: arrangeSelection(
      rule,
      selection.filter((entry) => !goes.has(entry.unit)),
    ),
    changed,
  };
}
