import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { MarkProof, Witness } from './certificate.js';
import { findAnyCompletion } from './find-any-completion.js';
import type { WorkBudget } from './work-budget.js';
import { writeRefutation } from './write-refutation.js';
import { writeWitness } from './write-witness.js';

/**
 * What a unit is to all completions of a selection, small or large: in every one (`forced`), in some (`free`), in none
 * (`impossible`), or not found out within the work allowed (`undecided`). Chosen units, mandatory ones and those
 * linked to them are forced.
 */
export type UnitMark = { readonly unit: string; readonly mark: 'forced' | 'free' | 'impossible' | 'undecided' };

/**
 * Marks every unit of the catalogue. Each set of units found on the way settles many marks at once, so that few
 * questions are asked.
 *
 * @param known units of completions found already
 */
export function markUnits(
  rule: RuleOfCombination,
  chosen: readonly number[],
  base: readonly number[],
  known: readonly (readonly number[])[],
  budget: WorkBudget,
): {
  readonly marks: readonly UnitMark[];
  readonly proofs: readonly MarkProof[];
  readonly witnesses: readonly Witness[];
} {
  const inBase = new Set(base);
  const sets = known.map((units) => new Set(units));
  const numbers = chosen.flatMap((unit) => (rule.units[unit] ? [rule.units[unit].number] : []));
  const claim = { below: null, cost: null, requirements: null };
  const used: number[] = [];
  const use = (at: number): number => {
    if (!used.includes(at)) used.push(at);
    return used.indexOf(at);
  };
  const marks: UnitMark[] = [];
  const proofs: MarkProof[] = [];
  const decide = (unit: string, index: number): void => {
    if (inBase.has(index)) {
      marks.push({ unit, mark: 'forced' });
      proofs.push({ unit, mark: 'forced', refutation: null });
      return;
    }
    for (const [extra, without, mark] of [
      [[index], [], 'impossible'],
      [[], [index], 'forced'],
    ] as const) {
      if (sets.some((set) => set.has(index) === (mark === 'impossible'))) continue;
      const answer = findAnyCompletion(rule, [...chosen, ...extra], without, budget);
      if (answer.found === 'some') sets.push(new Set(answer.units));
      else {
        marks.push({ unit, mark: answer.found === 'none' ? mark : 'undecided' });
        if (answer.found === 'none') {
          const asked = {
            ...claim,
            chosen: mark === 'impossible' ? [...numbers, unit] : numbers,
            without: mark === 'forced' ? [unit] : [],
          };
          proofs.push({ unit, mark, refutation: writeRefutation(answer.model, answer.search, asked) });
        }
        return;
      }
    }
    marks.push({ unit, mark: 'free' });
    const places = [true, false].map((holds) => use(sets.findIndex((set) => set.has(index) === holds)));
    proofs.push({ unit, mark: 'free', with: places[0] ?? -1, without: places[1] ?? -1 });
  };
  for (const unit of rule.units) decide(unit.number, unit.index);
  return { marks, proofs, witnesses: used.map((at) => writeWitness(rule, [...(sets[at] ?? [])])) };
}
