import type { Problem } from '@guildhall/core';

/** Tells that an element cannot show what it was handed, and why. It bubbles, out of shadow trees too. */
export class ProblemEvent extends Event {
  static readonly type = 'guild-problem';

  constructor(readonly problems: readonly Problem[]) {
    super(ProblemEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-problem': ProblemEvent;
  }
}
