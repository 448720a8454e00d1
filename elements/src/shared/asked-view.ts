import type { ViewReply } from '@guildhall/portal';
import type { ViewAnswer, ViewInput, ViewName } from '@guildhall/portal/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from './language.js';
import { ViewAskedEvent } from './view-asked-event.js';

/** Told on the document by a portal that has just come: whoever waits asks again. */
export const PORTAL_CAME = 'guild-portal-came';

/** A view that is asked for. */
export interface Asked<Name extends ViewName = ViewName> {
  readonly name: Name;
  readonly input: ViewInput<Name>;
}

/**
 * Keeps one view of the portal around an element up to date.
 *
 * It asks whenever what is asked for changes, waits where no portal is there
 * yet, and ends with the element's time on the page. What was shown last stays
 * until something else is told.
 */
export class AskedView<Name extends ViewName = ViewName> implements ReactiveController {
  /** What was told last; `undefined` while nothing has been. */
  reply: ViewReply<ViewAnswer<Name>> | undefined;
  /** Settles when what was asked for has been told, or nobody is there to tell it. */
  settled: Promise<void> = Promise.resolve();
  #wanted = '';
  #asked: Asked<Name> | undefined;
  #language: Language = 'en-GB';
  #stop: (() => void) | undefined;
  #told: (() => void) | undefined;
  #connected = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** What there is to show; `undefined` while there is nothing. */
  get answer(): ViewAnswer<Name> | undefined {
    return this.reply?.kind === 'shown' ? this.reply.answer : undefined;
  }

  /** Whether something has been asked for that nobody has told yet. */
  get busy(): boolean {
    return this.#stop !== undefined && this.reply === undefined;
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#asked) this.#ask();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#end();
  }

  /** Says what is wanted now; `undefined` for nothing. Asked for twice is asked once. */
  want(asked: Asked<Name> | undefined, language: Language): void {
    const wanted = asked ? JSON.stringify([asked.name, asked.input, language]) : '';
    if (wanted === this.#wanted) return;
    // Another language or page of the same view leaves the old one to be seen until the new one has come.
    if (asked?.name !== this.#asked?.name) this.reply = undefined;
    this.#wanted = wanted;
    this.#asked = asked;
    this.#language = language;
    this.#end();
    if (asked && this.#connected) this.#ask();
  }

  /** Asks again for what is wanted, for example after a failure. */
  again(): void {
    this.reply = undefined;
    this.#end();
    if (this.#asked && this.#connected) this.#ask();
    this.host.requestUpdate();
  }

  readonly #ask = (): void => {
    if (!this.#asked || this.#stop) return;
    const request = { ...this.#asked, language: this.#language };
    const event = new ViewAskedEvent(request, (reply) => {
      this.reply = reply as ViewReply<ViewAnswer<Name>> | undefined;
      if (reply) this.#told?.();
      this.host.requestUpdate();
    });
    this.settled = new Promise((resolve) => (this.#told = resolve));
    this.host.dispatchEvent(event);
    this.#stop = event.stop;
    if (this.#stop) document.removeEventListener(PORTAL_CAME, this.#ask);
    else {
      this.#told?.();
      document.addEventListener(PORTAL_CAME, this.#ask);
    }
  };

  #end(): void {
    document.removeEventListener(PORTAL_CAME, this.#ask);
    this.#stop?.();
    this.#stop = undefined;
    this.#told?.();
  }
}
