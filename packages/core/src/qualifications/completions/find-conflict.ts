import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { Certificate } from './certificate.js';
import { findAnyCompletion } from './find-any-completion.js';
import { findSmallestSubset } from './find-smallest-subset.js';
import { listRequirements } from './list-requirements.js';
import { relaxRule } from './relax-rule.js';
import type { Requirement } from './requirement.js';
import type { WorkBudget } from './work-budget.js';
import { writeRefutation } from './write-refutation.js';
import { writeWitness } from './write-witness.js';

/** Why a selection cannot be completed: chosen units and requirements that do not go together. */
export type CompletionConflict = {
  /** The fewest chosen units that already cannot be completed; none when the catalogue itself cannot. */
  readonly units: readonly string[];
  /** The fewest requirements that these units cannot meet together. */
  readonly requirements: readonly Requirement[];
  /** False when work ran out before smaller sets were all excluded. */
  readonly smallest: boolean;
};

/**
 * A smallest set of things that conflict, for chosen units that cannot be completed: first as few chosen units as
 * possible, then as few requirements. Only units with a bar can hurt, since more is otherwise never worse.
 *
 * @returns `undefined` when work runs out before anything is proved
 */
export function findConflict(
  rule: RuleOfCombination,
  chosen: readonly number[],
  budget: WorkBudget,
): { readonly conflict: CompletionConflict; readonly certificate: Certificate } | undefined {
  const blockHasBar = (unit: number): boolean =>
    (rule.blocks[rule.blockOf[unit] ?? -1] ?? []).some((one) => (rule.units[one]?.bars.length ?? 0) > 0);
  const dead = (kept: readonly Requirement[] | null, units: readonly number[]): boolean | undefined => {
    const answer = findAnyCompletion(kept ? relaxRule(rule, kept) : rule, units, [], budget);
    return answer.found === 'spent' ? undefined : answer.found === 'none';
  };
  const culprits = findSmallestSubset(chosen.filter(blockHasBar), (units) => dead(null, units));
  if (!culprits) return undefined;
  const relevant = listRequirements(rule).filter(
    (one) => one.kind !== 'mandatory-unit' || blockHasBar(rule.indexOf.get(one.unit) ?? -1),
  );
  const asked = findSmallestSubset(relevant, (kept) => dead(kept, culprits.subset));
  if (!asked) return undefined;

  const numbers = (units: readonly number[]): string[] =>
    units.flatMap((unit) => (rule.units[unit] ? [rule.units[unit].number] : []));
  const conflict = {
    units: numbers(culprits.subset),
    requirements: asked.subset,
    smallest: culprits.smallest && asked.smallest,
  };
  const proof = findAnyCompletion(relaxRule(rule, asked.subset), culprits.subset, [], budget);
  if (proof.found !== 'none') return undefined;
  const relieved = [
    ...culprits.subset.map((unit) => ({ on: rule, units: culprits.subset.filter((one) => one !== unit) })),
    ...asked.subset.map((one) => ({
      on: relaxRule(
        rule,
        asked.subset.filter((other) => other !== one),
      ),
      units: culprits.subset,
    })),
  ];
  const without = relieved.flatMap(({ on, units }) => {
    const answer = findAnyCompletion(on, units, [], budget);
    return answer.found === 'some' ? [writeWitness(on, answer.units)] : [];
  });
  const claim = { chosen: conflict.units, without: [], below: null, cost: null, requirements: asked.subset };
  return {
    conflict,
    certificate: {
      kind: 'impossible',
      chosen: numbers(chosen),
      conflict: { units: conflict.units, requirements: conflict.requirements },
      refutation: writeRefutation(proof.model, proof.search, claim),
      without,
    },
  };
}
