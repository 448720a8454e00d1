import { labelOf, parameterOn } from '@guildhall/core';
import { listChoices } from '@guildhall/core/memberships';
import type { ViewDesk } from '../engine/desk.js';
import { ORGANISATION_TYPES, organisationTypeLabel } from './organisation-types.js';
import type { ChangeRequestRow } from './rows.js';

/** Something to choose, and what it is called. */
interface Choice {
  id: string;
  label: string;
}

/** A field that members ask staff to change. */
export type ChangeField = ChangeRequestRow['field'];

/** Fields by their names in the rulebook. */
export const RULE_NAME = {
  roleType: 'role-type',
  organisationType: 'organisation-type',
  organisation: 'organisation',
} as const satisfies Record<ChangeField, string>;

/** What a field is called, with a capital. */
export function fieldLabel(desk: ViewDesk, field: ChangeField): string {
  const label = labelOf(desk.rulebook('memberships'), RULE_NAME[field], desk.language);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What can be chosen for a field by its name; organisations are searched instead. */
export function choicesFor(desk: ViewDesk, field: ChangeField): Choice[] {
  if (field === 'organisation') return [];
  if (field === 'roleType') return listed(desk, 'work');
  return ORGANISATION_TYPES.map((id) => ({ id, label: organisationTypeLabel(id, desk.language) }));
}

/** The categories there are. */
export const categoriesOf = (desk: ViewDesk): Choice[] => listed(desk, 'membershipCategory');

function listed(desk: ViewDesk, of: 'work' | 'membershipCategory'): Choice[] {
  return listChoices(desk.rulebook('memberships'), of, desk.language).map(({ value, label }) => ({ id: value, label }));
}

/** What a value of a field is called. */
export async function valueLabel(
  desk: ViewDesk,
  field: ChangeField,
  value: string | null | undefined,
  proposed?: string,
): Promise<string> {
  if (proposed !== undefined && value === null) return proposed;
  const none = { 'en-GB': 'None', cy: 'Dim' }[desk.language];
  const unknown = { 'en-GB': 'Not known', cy: 'Ddim yn hysbys' }[desk.language];
  if (value === null) return none;
  if (value === undefined) return unknown;
  if (field !== 'organisation') return typeLabel(desk, field, value);
  return (await desk.get('organisations', value))?.name ?? unknown;
}

/** Whether staff review changes of a field, by the rules of today. */
export function isReviewed(desk: ViewDesk, field: ChangeField): boolean {
  const reviewed = parameterOn(desk.rulebook('memberships'), 'reviewedChanges', desk.today);
  return Array.isArray(reviewed) && reviewed.includes(RULE_NAME[field]);
}

function typeLabel(desk: ViewDesk, field: ChangeField, value: string): string {
  return field === 'organisationType'
    ? organisationTypeLabel(value, desk.language)
    : labelOf(desk.rulebook('memberships'), value, desk.language);
}
