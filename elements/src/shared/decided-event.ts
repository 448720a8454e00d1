import type { Decision } from '@guildhall/core';

/** Tells that an element shows another decision than before. It bubbles, out of shadow trees too. */
export class DecidedEvent<View = unknown> extends Event {
  static readonly type = 'guild-decided';

  constructor(
    /** What was decided; absent where a page handed in a view that carries none. */
    readonly decision: Decision | undefined,
    /** What is shown. */
    readonly view: View,
  ) {
    super(DecidedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-decided': DecidedEvent;
  }
}
