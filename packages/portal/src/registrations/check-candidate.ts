import {
  arrangeSelection,
  type CompletionCost,
  type Completions,
  deriveRuleOfCombination,
  type RuleOfCombination,
  type Selection,
} from '@guildhall/core/qualifications';
import type { ViewDesk } from '../engine/desk.js';
import { type Stood, standingOf } from '../qualifications/standing-of.js';
import { leastOf } from '../qualifications/study-selection.js';
import type { CandidateRow } from './rows.js';

/** A candidate against one qualification. */
export interface Checked extends Stood {
  readonly qualification: string;
  readonly rule: RuleOfCombination;
  /** Of the candidate's units, those that the qualification offers. */
  readonly selection: Selection;
  readonly completions: Completions;
}

/**
 * Checks a candidate against a qualification, by the rules of the day they were registered.
 *
 * Units of other qualifications are left out: they neither help nor harm. A
 * unit that a catalogue invented is the unit of no other catalogue, whatever
 * its number.
 *
 * @returns `undefined` for a qualification that is not approved.
 */
export function checkCandidate(
  desk: ViewDesk,
  { units, registeredOn, qualifications }: CandidateRow,
  qualification: string,
  cost: CompletionCost,
): Checked | undefined {
  const catalogue = desk.catalogue(qualification);
  if (catalogue === undefined) return undefined;
  const rule = deriveRuleOfCombination(catalogue);
  const isRegistered = qualifications.includes(qualification);
  const offers = (number: string): boolean => {
    const source = rule.units[rule.indexOf.get(number) ?? -1]?.source;
    return source !== undefined && (isRegistered || !('status' in source && source.status === 'illustrative'));
  };
  const selection = arrangeSelection(
    rule,
    units.filter(({ number }) => offers(number)).map(({ number, by }) => ({ unit: number, by })),
  );
  const stood = standingOf(desk, rule, selection, registeredOn);
  return { ...stood, qualification, rule, selection, completions: leastOf(rule, selection, cost) };
}

/** What the least that completes it costs, where that is known. */
export function minimumOf({ completions }: Checked): number | undefined {
  return completions.outcome === 'smallest' ? completions.minimum : undefined;
}

/** The one that is nearest to being complete; of those equally near the first. */
export function nearestOf(checked: readonly Checked[]): Checked | undefined {
  return checked.reduce<Checked | undefined>((best, each) => {
    const minimum = minimumOf(each);
    if (minimum === undefined) return best;
    return best === undefined || minimum < (minimumOf(best) ?? Infinity) ? each : best;
  }, undefined);
}
