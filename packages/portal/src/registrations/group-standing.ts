import { type Decision, explain } from '@guildhall/core';
import { londonDate } from '@guildhall/core';
import { deriveRuleOfCombination } from '@guildhall/core/qualifications';
import { judgeRegistrationGroup } from '@guildhall/core/registrations';
import type { ViewDesk } from '../engine/desk.js';
import { type Stood, standingOf, verdictsOf } from '../qualifications/standing-of.js';
import { reasonsShown } from '../shared/reasons-shown.js';
import type { RegistrationGroupRow } from './rows.js';

/** How a group stands: each of its qualifications, and the whole. */
export interface GroupStanding {
  /** By the name of the qualification; one that is not approved any more is not in it. */
  readonly stood: ReadonlyMap<string, Stood>;
  readonly decision: Decision;
  readonly answer: 'yes' | 'no' | 'unknown' | 'not-applicable';
  readonly missing: readonly { readonly code: string; readonly text: string; readonly next?: string }[];
}

/**
 * Judges a group by the rules of its day: of the day it was defined, or of
 * today while it is a draft.
 */
export function groupStandingOf(desk: ViewDesk, group: RegistrationGroupRow): GroupStanding {
  const on = group.definedAt === undefined ? desk.today : londonDate(group.definedAt);
  const stood = new Map<string, Stood>();
  for (const { number, units } of group.qualifications) {
    const catalogue = desk.catalogue(number);
    if (catalogue === undefined) continue;
    const selection = units.map((unit) => ({ unit }));
    stood.set(number, standingOf(desk, deriveRuleOfCombination(catalogue), selection, on));
  }
  const rulebook = desk.rulebook('registrations');
  const decision = judgeRegistrationGroup(
    rulebook,
    {
      type: group.type ?? null,
      number: group.number,
      description: group.description,
      qualifications: group.qualifications.map(({ number }) => number),
    },
    verdictsOf(stood),
    on,
  );
  const { reasons } = explain(rulebook, decision, { language: desk.language });
  const seen = new Set<string>();
  return {
    stood,
    decision,
    answer: decision.outcomes['registrations/may-save'] ?? 'unknown',
    missing: reasonsShown(reasons).filter(({ code }) => {
      const isNew = !seen.has(code);
      seen.add(code);
      return isNew;
    }),
  };
}
