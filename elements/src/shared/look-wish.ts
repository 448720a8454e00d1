import type { ViewAnswer, ViewInput, ViewName } from '@guildhall/portal/contract';
import { WishEvent } from './wish-event.js';

/** A view a person wishes to see once: the next page of a list, or a file. */
export interface LookAsked<Name extends ViewName = ViewName> {
  readonly view: Name;
  readonly input: ViewInput<Name>;
}

/** A wish to see a view of the wire contract once. */
export class LookWish<Name extends ViewName = ViewName> extends WishEvent<LookAsked<Name>, ViewAnswer<Name>> {
  static readonly type = 'guild-look';

  constructor(view: Name, input: ViewInput<Name>) {
    super(LookWish.type, { view, input });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-look': LookWish;
  }
}
