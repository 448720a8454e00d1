import type { PropertyDeclarations, PropertyValues } from 'lit';
import { formatDate } from './format.js';
import { DayController } from './day-controller.js';
import { DecideController, type Open } from './decide-controller.js';
import type { Decided } from './decided.js';
import { GuildElement } from './guild-element.js';
import { jsonInput, sourceInput } from './input.js';
import { isDay } from './is-day.js';
import type { Speaks } from './language-controller.js';
import type { SharedWords } from './texts.js';

/**
 * What elements have in common that can decide by themselves: they take facts
 * and a rulebook where they are not handed a view.
 */
export abstract class DecidingElement<View, Words extends SharedWords> extends GuildElement<View, Words> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    given: jsonInput('given'),
    rulebook: sourceInput('rulebook'),
    on: {},
  };

  /** The facts and collections to decide about, as in a rulebook's examples. */
  declare given: unknown;
  /** The rules: an address, the id of a bundled rulebook such as `cpd/ima`, or a rulebook itself. */
  declare rulebook: unknown;
  /** The day to decide on, `YYYY-MM-DD`. Today in London unless set. */
  declare on: string | undefined;

  readonly #day = new DayController(this);
  readonly #decider: DecideController<View>;

  constructor(speaks: Speaks<Words>, opener: () => Promise<Open<View>>) {
    super(speaks);
    this.#decider = new DecideController(this, opener);
  }

  /** The day that is decided on. @internal */
  protected get day(): string {
    return this.on ?? this.#day.today;
  }

  /** @internal */
  protected override get busy(): boolean {
    return this.#decider.busy || super.busy;
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#decider.settled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.input('view') !== undefined) this.#decider.drop();
    super.willUpdate(changed);
  }

  protected override decide(before: Decided<View>): Decided<View> | undefined {
    const given = this.input('given');
    const rulebook = this.input('rulebook');
    if (given === undefined || rulebook === undefined) {
      this.#decider.drop();
      return super.decide(before);
    }
    if (!isDay(this.day)) return this.cannot('elements/no-day', '/on', `“${this.day}” is no day: write YYYY-MM-DD.`);
    return this.#decider.answer(rulebook, this.language.texts.language, given, this.day);
  }

  /** One quiet line that says which rules were used. @internal */
  protected footer(words: Words): unknown {
    const used = this.decision?.used;
    return used && this.quietly(words.rules(used.id, used.version, formatDate(used.on, words.months)), 'used');
  }
}
