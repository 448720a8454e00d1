import { arrangeSelection } from './arrange-selection.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';
import type { Selection, WayOfMeeting } from './schema/selection.js';
import type { SelectionStep } from './selection-step.js';

/**
 * Adds a unit with every unit linked to it, however long the chain.
 *
 * Adding a chosen unit again changes nothing but `by`, when that is given. Linked units come as achieved.
 *
 * @returns the new selection and the units that came; or a refusal when the catalogue has no such unit,
 *   or when a barred set would hold a second one (`units` names what bars it)
 */
export function addUnit(rule: RuleOfCombination, selection: Selection, unit: string, by?: WayOfMeeting): SelectionStep {
  const index = rule.indexOf.get(unit);
  if (index === undefined) return { ok: false, refusal: { code: 'qualifications/unknown-unit', unit, units: [] } };
  const chosen = new Set(selection.map((entry) => entry.unit));
  const block = (rule.blocks[rule.blockOf[index] ?? -1] ?? []).flatMap((at) => rule.units[at] ?? []);
  const comes = block.filter((one) => !chosen.has(one.number));
  const after = new Set([...chosen, ...comes.map((one) => one.number)]);
  const inTheWay = rule.bars.flatMap((bar) => {
    const together = bar.flatMap((at) => rule.units[at]?.number ?? []).filter((number) => after.has(number));
    return together.length > 1 && comes.some((one) => together.includes(one.number)) ? together : [];
  });
  if (inTheWay.length > 0) {
    const units = [...new Set(inTheWay)].filter((number) => number !== unit);
    return { ok: false, refusal: { code: 'qualifications/barred', unit, units } };
  }
  const entry = by === undefined ? { unit } : { unit, by };
  const kept = by === undefined ? selection : selection.filter((one) => one.unit !== unit);
  const entries = [...kept, entry, ...comes.map((one) => ({ unit: one.number }))];
  return { ok: true, selection: arrangeSelection(rule, entries), changed: comes.map((one) => one.number) };
}
