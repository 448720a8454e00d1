/** How a page answers a wish: done, or refused with a reason for the person who asked. */
export type WishAnswer =
  | { readonly ok: true; readonly says?: string }
  | { readonly ok: false; readonly refusal: { readonly code: string; readonly says: string } };

/** An answer on its way. One that comes to nothing means: done. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- An async handler that returns nothing is void.
export type WishReply = Promise<WishAnswer | void>;

/**
 * Something a person asks for. The element does not do it; the page does.
 *
 * It bubbles, out of shadow trees too, and can be cancelled. A page that does
 * what was asked calls {@link respondWith}, and the element shows that it is
 * busy, then done, refused or failed.
 */
export class WishEvent<Detail> extends Event {
  #answer: WishReply | undefined;

  constructor(
    type: string,
    /** What is asked for. */
    readonly detail: Detail,
  ) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }

  /**
   * Answers the wish, while it is being dispatched and once only.
   * A rejected promise is a failure; a refusal is an answer.
   *
   * @throws Error `elements/wish-answered-late` or `elements/wish-answered-twice`.
   */
  respondWith(answer: WishReply): void {
    if (this.eventPhase === Event.NONE)
      throw new Error('Answer a wish while it is dispatched, not later. [elements/wish-answered-late]');
    if (this.#answer) throw new Error('This wish has an answer already. [elements/wish-answered-twice]');
    this.#answer = answer;
  }

  /** The page's answer; `undefined` when nobody gave one. */
  get answer(): WishReply | undefined {
    return this.#answer;
  }
}
