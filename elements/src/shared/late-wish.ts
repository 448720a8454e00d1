import type { ViewAnswer, ViewInput, ViewName } from '@guildhall/portal/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WishController, WishedFor, WishStage } from './wish-controller.js';

/**
 * A wish to see something, of which all that announces it comes when it is
 * first wished for: for elements that show, and let what they show be saved or
 * continued. One that announces commands has a {@link WishController}.
 */
export class LateWish implements ReactiveController {
  #wish: WishController | undefined;
  #stage: WishStage = 'idle';
  #of: WishedFor = { name: '', about: '' };

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostConnected(): void {
    // A wish outlives a move in the page.
  }

  get stage(): WishStage {
    return this.#wish?.stage ?? this.#stage;
  }

  /** What the stage is about. */
  get of(): WishedFor {
    return this.#wish?.of ?? this.#of;
  }

  /** The page's own words. */
  get says(): string | undefined {
    return this.#wish?.says;
  }

  /** What would unblock a refusal. */
  get unblock(): string | undefined {
    return this.#wish?.unblock;
  }

  /** Whether this very thing is on its way. */
  isBusy(name: string, about = ''): boolean {
    return this.stage === 'busy' && this.of.name === name && this.of.about === about;
  }

  /** Wishes to see a view once. @returns what it shows; `undefined` when nobody showed it. */
  async look<Name extends ViewName>(
    name: Name,
    input: ViewInput<Name>,
    about = '',
  ): Promise<ViewAnswer<Name> | undefined> {
    if (!this.#wish) {
      if (this.#stage === 'busy') return undefined;
      this.#of = { name, about };
      this.#become('busy');
      try {
        const { WishController } = await import('./wish-controller.js');
        this.#wish = new WishController(this.host);
      } catch {
        // It is tried again when it is wished for again.
        this.#become('failed');
        return undefined;
      }
    }
    return this.#wish.look(name, input, about);
  }

  #become(stage: WishStage): void {
    this.#stage = stage;
    this.host.requestUpdate();
  }
}
