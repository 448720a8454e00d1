import type { CombinationVerdict } from './schema/combination-verdict.js';

/**
 * What a rulebook may know of a selection: whole numbers and yes or no only. A minimum the catalogue does not state
 * is needed nought times. `…Chosen` numbers are what counts towards requirements; `creditAwarded` is what earns credit.
 */
export type CombinationFacts = {
  readonly unitsChosen: number;
  readonly unitsNeeded: number;
  readonly creditChosen: number;
  readonly creditNeeded: number;
  readonly creditAtLevel: number;
  readonly creditAtLevelNeeded: number;
  readonly creditAwarded: number;
  readonly groups: number;
  readonly groupsOk: number;
  readonly allGroupsOk: boolean;
  readonly mandatoryMissing: number;
  readonly barredSets: number;
  readonly linksOpen: number;
  readonly unknownUnits: number;
  readonly creditUnknownUnits: number;
};

/** The facts of a judged selection, for the requirements of a rulebook. */
export function deriveCombinationFacts(verdict: CombinationVerdict): CombinationFacts {
  const groupsOk = verdict.groups.filter((group) => group.ok).length;
  return {
    unitsChosen: verdict.units.have,
    unitsNeeded: verdict.units.need,
    creditChosen: verdict.credit.have,
    creditNeeded: verdict.credit.need,
    creditAtLevel: verdict.creditAtLevel.have,
    creditAtLevelNeeded: verdict.creditAtLevel.need,
    creditAwarded: verdict.awarded.credit,
    groups: verdict.groups.length,
    groupsOk,
    allGroupsOk: groupsOk === verdict.groups.length,
    mandatoryMissing: new Set(verdict.groups.flatMap((group) => group.missing)).size,
    barredSets: verdict.barred.length,
    linksOpen: verdict.unlinked.length,
    unknownUnits: verdict.unknown.length,
    creditUnknownUnits: verdict.creditUnknown.length,
  };
}
