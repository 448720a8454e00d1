import { labelOf, type Rulebook } from '@guildhall/core';
import { addUnit, beginSelection, type Catalogue, deriveRuleOfCombination } from '@guildhall/core/qualifications';
import type { GroupQualification } from '@guildhall/core/machines';

/** A group as a spreadsheet has it, as far as a draft is made from it. */
export interface ReadGroup {
  readonly number: string;
  readonly description: string;
  readonly category: string;
  readonly qualifications: readonly {
    readonly number: string;
    readonly unitGroups: readonly { readonly units: readonly { readonly number: string }[] }[];
  }[];
}

/** What a draft is made from, and what of the spreadsheet is not in it. */
export interface ReadDraft {
  readonly number: string;
  readonly description: string;
  readonly type?: string;
  readonly qualifications: readonly GroupQualification[];
  /** A sentence for each thing that was left out or added. */
  readonly notes: readonly string[];
}

/**
 * The draft that a group of a spreadsheet becomes.
 *
 * The spreadsheet is what somebody sent, so that nothing of it is taken on
 * trust: units are chosen as a click chooses them, with what is mandatory and
 * what is linked, and whatever cannot be chosen is left out and told.
 *
 * @param types - the kinds of group there are.
 * @param language - in which kinds may be named, beside English and their bare codes.
 */
export function draftOfBook(
  group: ReadGroup,
  catalogueOf: (qualification: string) => Catalogue | undefined,
  rulebook: Rulebook,
  types: readonly string[],
  language: string,
): ReadDraft {
  const notes: string[] = [];
  const type = types.find((each) =>
    [each, labelOf(rulebook, each), labelOf(rulebook, each, language)].includes(group.category),
  );
  if (type === undefined && group.category !== '') notes.push(`${group.category} is no kind of group.`);
  const qualifications = new Map<string, GroupQualification>();
  for (const { number, unitGroups } of group.qualifications) {
    const catalogue = catalogueOf(number);
    if (catalogue === undefined) {
      notes.push(`${number} is no approved qualification: it was left out.`);
      continue;
    }
    const units = unitGroups.flatMap((each) => each.units.map((unit) => unit.number));
    qualifications.set(number, choose(catalogue, number, units, notes));
  }
  return {
    number: group.number.slice(0, 60),
    description: group.description.slice(0, 200),
    ...(type === undefined ? {} : { type }),
    qualifications: [...qualifications.values()],
    notes,
  };
}

function choose(catalogue: Catalogue, number: string, units: readonly string[], notes: string[]): GroupQualification {
  const rule = deriveRuleOfCombination(catalogue);
  const begun = beginSelection(rule);
  let selection = begun;
  for (const unit of units) {
    const step = addUnit(rule, selection, unit);
    if (step.ok) selection = step.selection;
    else notes.push(`${unit} of ${number} cannot be chosen: it was left out.`);
  }
  const asked = new Set(units);
  const came = selection.filter(({ unit }) => !asked.has(unit)).map(({ unit }) => unit);
  if (came.length > 0)
    notes.push(`${came.join(', ')} of ${number} came along: mandatory, or linked to what was chosen.`);
  const mandatory = new Set(begun.map(({ unit }) => unit));
  return {
    number,
    units: selection.map(({ unit }) => unit),
    picked: selection.map(({ unit }) => unit).filter((unit) => asked.has(unit) && !mandatory.has(unit)),
  };
}
