import type { Addressee } from '../engine/desk.js';

/** Where a person, or an account, is written to; `undefined` for nobody. */
export function addresseeOfPerson(
  person: { readonly id: string; readonly email: string } | undefined,
): Addressee | undefined {
  return person === undefined ? undefined : { email: person.email, personId: person.id };
}
