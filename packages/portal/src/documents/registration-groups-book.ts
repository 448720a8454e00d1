import type { RulesUsed } from './parties.js';

/** A unit that was chosen. */
export interface BookUnit {
  readonly number: string;
  readonly title: string;
  /** The body's own reference, such as `G0102C`. */
  readonly reference: string;
}

/** Units of one unit group of a qualification. */
export interface BookUnitGroup {
  /** Such as `Group A: Mandatory Units`. */
  readonly title: string;
  readonly units: readonly BookUnit[];
}

/** A qualification of a registration group. */
export interface BookQualification {
  readonly number: string;
  readonly title: string;
  readonly unitGroups: readonly BookUnitGroup[];
}

/** A registration group as the spreadsheets have it. */
export interface BookGroup {
  readonly number: string;
  readonly description: string;
  /** What its type is called; the bare code where nobody knows what that stands for. */
  readonly category: string;
  readonly qualifications: readonly BookQualification[];
  /** The rules it was found to satisfy. */
  readonly rules: readonly RulesUsed[];
}

/** The registration groups of a centre, as spreadsheets show them. */
export interface RegistrationGroupsBook {
  readonly centre: { readonly number: string; readonly name: string };
  readonly groups: readonly BookGroup[];
  readonly madeAt: string;
}
