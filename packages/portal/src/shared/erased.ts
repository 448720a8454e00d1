/** What stands for the name of somebody who has been forgotten. */
export const ERASED_NAME = 'Erased person';
/** What stands for their address: nothing can be sent to it. */
export const ERASED_EMAIL = 'erased@invalid';
