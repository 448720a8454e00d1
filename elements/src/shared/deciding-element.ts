import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Open } from './decide-controller.js';
import type { Decided } from './decided.js';
import type { Decider } from './decider.js';
import { formatDate } from './format.js';
import { GuildElement } from './guild-element.js';
import { jsonInput, sourceInput } from './input.js';
import type { Speaks } from './language-controller.js';
import type { SharedWords } from './texts.js';

/**
 * What elements have in common that can decide by themselves: they take facts
 * and a rulebook where they are not handed a view.
 */
export abstract class DecidingElement<
  View,
  Words extends SharedWords,
  Later extends string = never,
> extends GuildElement<View, Words, Later> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    given: jsonInput,
    rulebook: sourceInput,
    on: {},
  };

  /** The facts and collections to decide about, as in a rulebook's examples. */
  declare given: unknown;
  /** The rules: an address, that of an index with an id (`/rules/index.json#cpd/ima`), the id of a bundled rulebook, or a rulebook itself. */
  declare rulebook: unknown;
  /** The day to decide on, `YYYY-MM-DD`. Today in London unless set. */
  declare on: string | undefined;

  #decider: Decider<View> | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    speaks: Speaks<Words>,
    private readonly opener: () => Promise<Open<View>>,
  ) {
    super(speaks);
  }

  /** @internal */
  protected override get busy(): boolean {
    return (this.#decider?.busy ?? this.#loading !== undefined) || super.busy;
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#decider?.settled ?? this.#loading;
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.input('view') !== undefined) this.#decider?.drop();
    super.willUpdate(changed);
  }

  protected override decide(before: Decided<View>): Decided<View> | undefined {
    const given = this.input('given');
    const rulebook = this.input('rulebook');
    if (given === undefined || rulebook === undefined) {
      this.#decider?.drop();
      return super.decide(before);
    }
    if (!this.#decider) {
      this.#loading ??= this.#load();
      return undefined;
    }
    const answer = this.#decider.answer(rulebook, this.language.texts.language, given, this.on);
    return answer && 'noDay' in answer
      ? this.cannot('elements/no-day', '/on', `“${answer.noDay}” is no day: write YYYY-MM-DD.`)
      : answer;
  }

  /** One quiet line that says which rules were used. @internal */
  protected footer(words: Words): unknown {
    const used = this.decision?.used;
    return used && this.quietly(words.rules(used.id, used.version, formatDate(used.on, words.months)), 'used');
  }

  async #load(): Promise<void> {
    const { Decider } = await import('./decider.js');
    this.#decider = new Decider(this, this.opener);
    this.requestUpdate();
  }
}
