import type { CommandAnswer, CommandInput, CommandName } from '@guildhall/portal/contract';
import { commandId } from './command-id.js';
import { WishEvent } from './wish-event.js';

/** A command a person wishes for, as the wire contract names it. */
export interface CommandAsked<Name extends CommandName = CommandName> {
  readonly command: Name;
  readonly input: CommandInput<Name>;
  /** Sent twice under one id, a command acts once: a wish that failed is tried again under the same. */
  readonly commandId: string;
}

/**
 * A wish that is a command of the wire contract (`docs/contract.md`).
 *
 * ```ts
 * page.addEventListener('guild-wish', (wish) => {
 *   if (wish.detail.command === 'bookings/cancel') wish.respondWith(cancel(wish.detail.input));
 * });
 * ```
 */
export class CommandWish<Name extends CommandName = CommandName> extends WishEvent<
  CommandAsked<Name>,
  CommandAnswer<Name>
> {
  static readonly type = 'guild-wish';

  constructor(command: Name, input: CommandInput<Name>, id = commandId()) {
    super(CommandWish.type, { command, input, commandId: id });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-wish': CommandWish;
  }
}
