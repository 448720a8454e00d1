/** What a row of a person keeps once they have been forgotten: nothing is found by it, and nothing can be sent to it. */
export const ERASED_PERSON = {
  firstName: 'Erased',
  lastName: 'person',
  email: 'erased@example.invalid',
  emailKey: '',
} as const;
/** What stands for the name of somebody who has been forgotten. */
export const ERASED_NAME = 'Erased person';
/** What stands for their address: nothing can be sent to it. */
export const ERASED_EMAIL = 'erased@invalid';
