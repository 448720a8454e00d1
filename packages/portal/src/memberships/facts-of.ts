import { parseDay, partsOfDay } from '@guildhall/core';
import type { Person } from '@guildhall/core/memberships';
import type { ViewDesk } from '../engine/desk.js';
import { serviceQualifies } from './organisation-types.js';
import type { MembershipRow, PersonRow } from './rows.js';

const WORK: readonly NonNullable<Person['work']>[] = ['money-advice', 'general-advice', 'not-practising'];

/** What the rules on categories ask about a person. What is not known is left out. */
export function factsOf(
  desk: Pick<ViewDesk, 'today'>,
  person: Pick<PersonRow, 'roleType' | 'organisationType'>,
  membership: Pick<MembershipRow, 'holdsCertMap' | 'practisingSince'> | undefined,
): Person {
  const work = WORK.find((each) => each === person.roleType);
  const qualifies = serviceQualifies(person.organisationType);
  const { holdsCertMap, practisingSince } = membership ?? {};
  return {
    ...(work === undefined ? {} : { work }),
    ...(qualifies === undefined ? {} : { serviceQualifies: qualifies }),
    ...(practisingSince === undefined ? {} : { monthsOfExperience: wholeMonths(practisingSince, desk.today) }),
    ...(holdsCertMap === undefined ? {} : { holdsCertMap }),
  };
}

/** Whole months from one day to another; none before it. */
export function wholeMonths(from: string, to: string): number {
  const [a, b] = [partsOfDay(parseDay(from)), partsOfDay(parseDay(to))];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return Math.max(0, months);
}
