import { labelOf, type Rulebook } from '@guildhall/core';
import { type Catalogue, deriveRuleOfCombination, judgeSelection } from '@guildhall/core/qualifications';
import type { RegistrationGroupRow } from './rows.js';

/** A registration group as spreadsheets have it. */
export interface GroupInBook {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly type?: string;
  /** What its kind is called. */
  readonly category: string;
  readonly qualifications: readonly {
    readonly number: string;
    readonly title: string;
    readonly unitGroups: readonly {
      readonly title: string;
      readonly units: readonly { readonly number: string; readonly title: string; readonly reference: string }[];
    }[];
  }[];
  readonly rules: RegistrationGroupRow['rules'];
}

/**
 * A group as spreadsheets have it: every chosen unit once, under the unit
 * group in which it counts.
 *
 * @param catalogueOf - a qualification that is not approved any more has none: its units are told by number alone.
 */
export function bookOf(
  group: RegistrationGroupRow,
  catalogueOf: (qualification: string) => Catalogue | undefined,
  rulebook: Rulebook,
  language: string,
): GroupInBook {
  const { typeLabel, ...line } = lineOf(group, rulebook, language);
  return {
    ...line,
    category: typeLabel,
    qualifications: group.qualifications.map(({ number, units }) => {
      const catalogue = catalogueOf(number);
      if (catalogue === undefined) return { number, title: '', unitGroups: [unitGroup(WORDS(language).units, units)] };
      const rule = deriveRuleOfCombination(catalogue);
      const verdict = judgeSelection(
        rule,
        units.map((unit) => ({ unit })),
      );
      const titled = (title: string, numbers: readonly string[]) => unitGroup(title, numbers, catalogue);
      const rest = [...verdict.uncounted, ...verdict.unknown];
      const { title, pathway } = catalogue;
      return {
        number,
        title: pathway === undefined ? title : `${title} (${pathway})`,
        unitGroups: [
          ...verdict.groups.map(({ description, serving }) => titled(description, serving)),
          ...(rest.length === 0 ? [] : [titled(WORDS(language).uncounted, rest)]),
        ].filter(({ units: listed }) => listed.length > 0),
      };
    }),
    rules: group.rules,
  };
}

/** A group in one line. */
export function lineOf({ id, number, description, type }: RegistrationGroupRow, rulebook: Rulebook, language: string) {
  return {
    id,
    number,
    description,
    ...(type === undefined ? {} : { type }),
    typeLabel: type === undefined ? '' : labelOf(rulebook, type, language),
  };
}

const WORDS = (language: string) =>
  language === 'cy'
    ? { units: 'Unedau', uncounted: 'Unedau nad ydynt yn cyfrif' }
    : { units: 'Units', uncounted: 'Units that count nowhere' };

function unitGroup(title: string, numbers: readonly string[], catalogue?: Catalogue) {
  return {
    title,
    units: numbers.map((number) => {
      const unit = catalogue?.units.find((each) => each.number === number);
      return { number, title: unit?.title ?? '', reference: unit?.ref ?? '' };
    }),
  };
}
