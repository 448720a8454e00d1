/**
 * Something to tell whoever uses the page, such as that a wish was done.
 *
 * A `<guild-portal>`, or a page, that shows it prevents the default; otherwise
 * the element says it itself. So it is said once.
 */
export class SayEvent extends Event {
  static readonly type = 'guild-say';

  constructor(
    /** A sentence. */
    readonly text: string,
    readonly tone: 'good' | 'bad' = 'good',
  ) {
    super(SayEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-say': SayEvent;
  }
}
