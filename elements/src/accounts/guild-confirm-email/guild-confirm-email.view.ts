/** What `<guild-confirm-email>` shows: nothing but what it is for. */
export type ConfirmEmailView = Readonly<Record<string, never>>;
