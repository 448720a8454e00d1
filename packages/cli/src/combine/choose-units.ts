import {
  arrangeSelection,
  beginSelection,
  findUnit,
  type RuleOfCombination,
  type Selection,
} from '@guildhall/core/qualifications';
import { didYouMean } from '../input/did-you-mean.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import { Stop } from '../input/stop.js';

/** A selection, and which of its units nobody named: they are linked to one that was. */
export interface ChosenUnits {
  readonly selection: Selection;
  readonly linked: readonly string[];
}

/**
 * The mandatory units with those that were named, each with every unit linked to it.
 *
 * Units that bar each other are chosen all the same: what is wrong with them is for the verdict to say.
 *
 * @throws Stop `cli/unknown-unit` for every name that is no unit.
 */
export function chooseUnits(rule: RuleOfCombination, names: readonly string[]): ChosenUnits {
  const { catalogue } = rule;
  const problems: PlacedProblem[] = [];
  const named = names.flatMap((name) => {
    const unit = findUnit(rule, name);
    if (unit !== undefined) return [unit.number];
    const same = catalogue.units.filter(({ ref }) => ref?.toUpperCase() === name.toUpperCase());
    const known = catalogue.units.flatMap(({ number, ref }) => [number, ...(ref === undefined ? [] : [ref])]);
    const says =
      same.length > 1
        ? `${name} stands for more than one unit: name ${same.map(({ number }) => number).join(' or ')}.`
        : `${catalogue.number} has no unit ${name}.${didYouMean(name, known)}`;
    problems.push({ code: 'cli/unknown-unit', at: '', says });
    return [];
  });
  if (problems.length > 0) throw new Stop(problems);
  const begun = beginSelection(rule);
  const linked = named
    .flatMap((number) => rule.blocks[rule.blockOf[rule.indexOf.get(number) ?? -1] ?? -1] ?? [])
    .flatMap((index) => rule.units[index]?.number ?? [])
    .filter((number) => !named.includes(number) && !begun.some(({ unit }) => unit === number));
  const entries = [...named, ...linked].map((unit) => ({ unit }));
  return { selection: arrangeSelection(rule, [...begun, ...entries]), linked: [...new Set(linked)] };
}
