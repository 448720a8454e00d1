import { ERASED_NAME } from './erased.js';

/** What a person, account, learner or contact is called; of somebody who has been forgotten, what stands for it. */
export function nameOf(
  person:
    | { readonly firstName: string; readonly lastName: string }
    | { readonly firstName: string; readonly surname: string }
    | undefined,
): string {
  if (person === undefined) return ERASED_NAME;
  return `${person.firstName} ${'surname' in person ? person.surname : person.lastName}`;
}
