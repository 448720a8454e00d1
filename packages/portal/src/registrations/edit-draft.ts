import type { Refusal } from '@guildhall/core';
import { deriveRuleOfCombination, type RuleOfCombination } from '@guildhall/core/qualifications';
import { type GroupChange, type GroupQualification, registrationGroupLife } from '@guildhall/core/machines';
import { type Desk, type Moved, type Permitted, refuse, type Refused } from '../engine/desk.js';
import { unknownQualification } from '../qualifications/unknown-qualification.js';
import type { RegistrationGroupRow } from './rows.js';
import { subjectOf } from './subject-of.js';

/** A group that the actor may do something with. */
export async function mayWithGroup(
  desk: Desk,
  action: string,
  groupId: string,
): Promise<Permitted<RegistrationGroupRow>> {
  return desk.may(action, await desk.get('registration-groups', groupId), subjectOf);
}

/** Changes a draft; a group that was defined is refused. */
export function editDraft(desk: Desk, group: RegistrationGroupRow, change: GroupChange): Moved<RegistrationGroupRow> {
  const event = { type: 'edit', change, at: desk.now } as const;
  return desk.move('registration-groups', registrationGroupLife, group, event);
}

/** Puts what is now chosen of a qualification into a draft. */
export function chooseUnits(
  desk: Desk,
  group: RegistrationGroupRow,
  chosen: GroupQualification,
): Moved<RegistrationGroupRow> {
  const qualifications = group.qualifications.map((each) => (each.number === chosen.number ? chosen : each));
  return editDraft(desk, group, { qualifications });
}

/** A qualification of a group, ready for counting. */
export type OpenQualification =
  { readonly ok: true; readonly rule: RuleOfCombination; readonly chosen: GroupQualification } | Refused;

/** Finds a qualification in a group, and its rule of combination. */
export function openQualification(desk: Desk, group: RegistrationGroupRow, qualification: string): OpenQualification {
  const chosen = group.qualifications.find(({ number }) => number === qualification);
  if (chosen === undefined) return refuse(notInGroup(qualification));
  const catalogue = desk.catalogue(qualification);
  if (catalogue === undefined) return refuse(unknownQualification(qualification));
  return { ok: true, rule: deriveRuleOfCombination(catalogue), chosen };
}

/** That a group does not hold a qualification. */
export function notInGroup(qualification: string): Refusal {
  return {
    code: 'registrations/not-in-group',
    says: `${qualification} is not in this group.`,
    unblock: 'Add it to the group first.',
  };
}
