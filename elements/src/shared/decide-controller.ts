import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Decide, Decided } from './decided.js';
import type { Language } from './language.js';
import { problemsOf } from './problem-error.js';

/** Opens a rulebook (an address, an id or the thing itself) and answers with what decides by it. */
export type Open<View> = (source: unknown, language: Language, signal: AbortSignal) => Promise<Decide<View>>;

/**
 * Holds what decides for an element.
 *
 * A load that is no longer wanted is aborted and never heard of again; one that
 * was cut short by a disconnect starts again with the next connect.
 */
export class DecideController<View> implements ReactiveController {
  /** Settles when nothing is being loaded any more. */
  settled: Promise<void> = Promise.resolve();
  #source: unknown;
  #language: Language | undefined;
  #abort: AbortController | undefined;
  #decide: Decide<View> | undefined;
  #failed: Decided<View> | undefined;
  #given: unknown;
  #on = '';
  #answer: Decided<View> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Fetches what opens a rulebook, which an element that is handed its view never needs. */
    private readonly opener: () => Promise<Open<View>>,
  ) {
    host.addController(this);
  }

  get busy(): boolean {
    return this.#abort !== undefined;
  }

  hostConnected(): void {
    if (this.#source !== undefined && !this.#decide && !this.#failed && !this.busy) this.#load();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The answer, computed once for what it rests on; `undefined` while the rulebook is on its way. */
  answer(source: unknown, language: Language, given: unknown, on: string): Decided<View> | undefined {
    if (source !== this.#source || language !== this.#language) {
      this.#source = source;
      this.#language = language;
      this.#load();
    }
    const decide = this.#decide;
    if (!decide) return this.#failed;
    if (!this.#answer || given !== this.#given || on !== this.#on) {
      this.#given = given;
      this.#on = on;
      this.#answer = attempt(() => decide(given, on));
    }
    return this.#answer;
  }

  /** Forgets the rulebook: an element that is handed its view needs none. */
  drop(): void {
    this.#stop();
    this.#source = this.#decide = this.#failed = this.#answer = undefined;
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  #load(): void {
    this.#stop();
    this.#decide = this.#failed = this.#answer = undefined;
    this.settled = this.#fetch((this.#abort = new AbortController()));
  }

  async #fetch(abort: AbortController): Promise<void> {
    try {
      const open = await this.opener();
      const decide = await open(this.#source, this.#language ?? 'en-GB', abort.signal);
      if (this.#abort !== abort) return;
      this.#decide = decide;
    } catch (error) {
      if (this.#abort !== abort) return;
      this.#failed = { problems: problemsOf(error) };
    }
    this.#abort = undefined;
    this.host.requestUpdate();
  }
}

function attempt<View>(decide: () => Decided<View>): Decided<View> {
  try {
    return decide();
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}
