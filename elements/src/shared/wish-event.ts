import type { Problem } from '@guildhall/core';

/** How a page answers a wish: done, or refused with a reason for the person who asked. */
export type WishAnswer<Answer = unknown> =
  | { readonly ok: true; readonly says?: string; readonly answer?: Answer }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: string; readonly says: string; readonly unblock?: string };
      /** What is wrong with what was typed, each at the JSON Pointer of its field. */
      readonly problems?: readonly Problem[];
    };

/** An answer on its way. One that comes to nothing means: done. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- An async handler that returns nothing is void.
export type WishReply<Answer = unknown> = Promise<WishAnswer<Answer> | void>;

/**
 * Something a person asks for. The element does not do it; the page does, or
 * the portal around the element.
 *
 * It bubbles, out of shadow trees too, and can be cancelled. A page that does
 * what was asked calls {@link respondWith}, and the element shows that it is
 * busy, then done, refused or failed. Whoever hears it first answers it: a
 * `<guild-portal>` leaves a wish alone that has an answer or was cancelled.
 */
export class WishEvent<Detail, Answer = unknown> extends Event {
  #answer: WishReply<Answer> | undefined;

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
  respondWith(answer: WishReply<Answer>): void {
    if (this.eventPhase === Event.NONE)
      throw new Error('Answer a wish while it is dispatched, not later. [elements/wish-answered-late]');
    if (this.#answer) throw new Error('This wish has an answer already. [elements/wish-answered-twice]');
    this.#answer = answer;
  }

  /** The page's answer; `undefined` when nobody gave one. */
  get answer(): WishReply<Answer> | undefined {
    return this.#answer;
  }
}
