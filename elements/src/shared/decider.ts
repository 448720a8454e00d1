import type { ReactiveControllerHost } from 'lit';
import { DayController } from './day-controller.js';
import { DecideController, type Open } from './decide-controller.js';
import { isDay } from './is-day.js';
import type { Language } from './language.js';
import type { Decided } from './decided.js';

/** What an element decides with: loaded when it has something to decide, so that one handed its view has none of it. */
export class Decider<View> {
  readonly #day: DayController;
  readonly #decide: DecideController<View>;

  constructor(host: ReactiveControllerHost, opener: () => Promise<Open<View>>) {
    this.#day = new DayController(host);
    this.#decide = new DecideController(host, opener);
  }

  get busy(): boolean {
    return this.#decide.busy;
  }

  get settled(): Promise<void> {
    return this.#decide.settled;
  }

  /** The answer; what is no day; or `undefined` while the rulebook is on its way. Without a day it is today in London. */
  answer(
    rulebook: unknown,
    language: Language,
    given: unknown,
    on = this.#day.today,
  ): Decided<View> | { readonly noDay: string } | undefined {
    return isDay(on) ? this.#decide.answer(rulebook, language, given, on) : { noDay: on };
  }

  /** Forgets the rulebook. */
  drop(): void {
    this.#decide.drop();
  }
}
