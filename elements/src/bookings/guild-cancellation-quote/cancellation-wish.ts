import { WishEvent } from '../../shared/wish-event.js';

/** What a person agrees to when asking for a cancellation. Money is whole pence. */
export interface CancellationAsked {
  /** The day the quote was made for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly chargePence: number;
  readonly refundPence?: number;
}

/** A person wishes to cancel the place that is quoted, at the charge that is shown. */
export class CancellationWish extends WishEvent<CancellationAsked> {
  static readonly type = 'guild-cancellation-wish';

  constructor(asked: CancellationAsked) {
    super(CancellationWish.type, asked);
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-cancellation-wish': CancellationWish;
  }
}
