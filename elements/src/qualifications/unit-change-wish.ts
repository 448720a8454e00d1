import { WishEvent } from '../shared/wish-event.js';

/** The units a person wishes to add or remove, and the selection it would make. */
export interface UnitChangeAsked {
  readonly change: 'add' | 'remove';
  /** Unit numbers: what was asked for, with every unit linked to it. */
  readonly units: readonly string[];
  /** The numbers of all units chosen afterwards. */
  readonly selection: readonly string[];
}

/**
 * A person wishes to add or remove units. Unless the page cancels or answers
 * it, the picker makes the change by itself.
 */
export class UnitChangeWish extends WishEvent<UnitChangeAsked> {
  static readonly type = 'guild-unit-change-wish';

  constructor(asked: UnitChangeAsked) {
    super(UnitChangeWish.type, asked);
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-unit-change-wish': UnitChangeWish;
  }
}
