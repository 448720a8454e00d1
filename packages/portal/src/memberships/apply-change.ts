import type { Refusal } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';
import { choicesFor, type ChangeField } from './labels.js';
import type { PersonRow } from './rows.js';

/** A person as they are with a change. */
export function withChange(person: PersonRow, field: ChangeField, to: string | null): PersonRow {
  if (field === 'organisation') return { ...person, organisationId: to };
  const { [field]: _, ...rest } = person;
  return to === null ? rest : { ...rest, [field]: to };
}

/** What a field of a person is now. */
export const currentOf = (person: PersonRow, field: ChangeField): string | null | undefined =>
  field === 'organisation' ? person.organisationId : person[field];

/** Why a field cannot become something; nothing where it can. */
export async function noSuchChoice(
  desk: ViewDesk,
  field: ChangeField,
  to: string | null,
): Promise<Refusal | undefined> {
  const isThere =
    to === null
      ? field === 'organisation'
      : field === 'organisation'
        ? (await desk.get('organisations', to)) !== undefined
        : choicesFor(desk, field).some(({ id }) => id === to);
  return isThere
    ? undefined
    : {
        code: 'memberships/no-such-choice',
        says: 'This is none of the choices.',
        unblock: 'Choose one from the list.',
      };
}
