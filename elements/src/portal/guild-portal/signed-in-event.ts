import type { CommandAnswer } from '@guildhall/portal/contract';

/** Somebody signed in. The page, or its server, makes a session of it. */
export class SignedInEvent extends Event {
  static readonly type = 'guild-signed-in';

  constructor(
    /** Who, as `accounts/sign-in` answers. */
    readonly answer: CommandAnswer<'accounts/sign-in'>,
  ) {
    super(SignedInEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-signed-in': SignedInEvent;
  }
}
