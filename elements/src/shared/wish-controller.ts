import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WishAnswer, WishEvent } from './wish-event.js';

/** How far a wish has come. */
export type WishStage = 'idle' | 'busy' | 'done' | 'refused' | 'failed' | 'unanswered';

/** Announces one wish at a time and keeps what became of it. */
export class WishController implements ReactiveController {
  stage: WishStage = 'idle';
  /** The page's own words: of a refusal, or of what was done. */
  says: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostConnected(): void {
    // A wish outlives a move in the page; nothing is to be undone or done again.
  }

  /** Back to the beginning, for example when what was asked about has changed. */
  reset(): void {
    if (this.stage !== 'busy') this.#become('idle');
  }

  /**
   * Announces a wish.
   *
   * @returns whether the page did it; `undefined` when nobody answered and
   *   nobody cancelled the event, so that an element may do what it can itself.
   */
  async announce(event: WishEvent<unknown>): Promise<boolean | undefined> {
    if (this.stage === 'busy') return false;
    this.host.dispatchEvent(event);
    if (!event.answer) {
      this.#become(event.defaultPrevented ? 'idle' : 'unanswered');
      return event.defaultPrevented ? false : undefined;
    }
    this.#become('busy');
    try {
      return this.#heed((await event.answer) ?? undefined);
    } catch {
      this.#become('failed');
      return false;
    }
  }

  #heed(answer: WishAnswer | undefined): boolean {
    if (answer?.ok === false) {
      this.#become('refused', answer.refusal.says);
      return false;
    }
    this.#become('done', answer?.says);
    return true;
  }

  #become(stage: WishStage, says?: string): void {
    this.stage = stage;
    this.says = says;
    this.host.requestUpdate();
  }
}
