import type { Decision, Problem } from '@guildhall/core';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DayController } from './day-controller.js';
import { DecideController, type Open } from './decide-controller.js';
import { DecidedEvent } from './decided-event.js';
import type { Decided } from './decided.js';
import { formatDate } from './format.js';
import { jsonInput, sourceInput, Unreadable } from './input.js';
import { isDay } from './is-day.js';
import { LanguageController, type Speaks } from './language-controller.js';
import type { Language } from './language.js';
import { ProblemEvent } from './problem-event.js';
import { ScriptInputController } from './script-input-controller.js';
import type { SharedWords } from './texts.js';
import { version } from './version.js';

/**
 * What every element has in common: its inputs, its language, its fallback and
 * its problems. A subclass says what decides and draws the view.
 *
 * What the page put inside the element stays to be seen until there is a view.
 */
export abstract class GuildElement<View, Words extends SharedWords> extends LitElement {
  /** Which build this class comes from. */
  static readonly guildhall: string = version;

  /** @internal */
  static override properties: PropertyDeclarations = {
    view: jsonInput('view'),
    given: jsonInput('given'),
    rulebook: sourceInput('rulebook'),
    on: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What to show, worked out elsewhere. Where it is set nothing is decided here. */
  declare view: View | undefined;
  /** The facts and collections to decide about, as in a rulebook's examples. */
  declare given: unknown;
  /** The rules: an address, the id of a bundled rulebook such as `cpd/ima`, or a rulebook itself. */
  declare rulebook: unknown;
  /** The day to decide on, `YYYY-MM-DD`. Today in London unless set. */
  declare on: string | undefined;
  /** The level of the element's heading in the page around it, 1 to 6. 2 unless set. */
  declare headingLevel: number | undefined;

  /** @internal */
  protected readonly language: LanguageController<Words>;
  readonly #scripts = new ScriptInputController(this);
  readonly #day = new DayController(this);
  readonly #decider: DecideController<View>;
  #shown: Decided<View> = {};
  #content: unknown;

  constructor(speaks: Speaks<Words>, opener: () => Promise<Open<View>>) {
    super();
    this.language = new LanguageController(this, speaks);
    this.#decider = new DecideController(this, opener);
  }

  /** What was decided last; `undefined` before that, and for a view that carries no decision. */
  get decision(): Decision | undefined {
    return this.#shown.decision;
  }

  /** Why nothing can be shown; empty while all is well. */
  get problems(): readonly Problem[] {
    return this.#shown.problems ?? [];
  }

  /** The day that is decided on. @internal */
  protected get day(): string {
    return this.on ?? this.#day.today;
  }

  /** The view on show, handed in or worked out; `undefined` while there is none. */
  get shown(): View | undefined {
    return this.#shown.view;
  }

  /** The template for a view, in the element's words. It is asked again whenever the view or the language changes. */
  protected abstract renderView(view: View, words: Words, language: Language): unknown;

  /** An input by property or attribute, or else by `<script>` child. @internal */
  protected input(name: 'view' | 'given' | 'rulebook'): unknown {
    return this[name] ?? this.#scripts.get(name);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = this.#shown;
    this.#shown = this.#answer() ?? before;
    this.#content = this.#draw(before);
    if (this.#shown === before) return;
    const { view, decision, problems } = this.#shown;
    if (problems) this.#later(new ProblemEvent(problems));
    else if (view !== undefined && view !== before.view) this.#later(new DecidedEvent(decision, view));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    // What has been loaded may ask for more: first the language, then the rulebook in it.
    for (let loading; loading !== this.#decider.settled; done = await super.getUpdateComplete()) {
      loading = this.#decider.settled;
      await Promise.all([loading, this.language.settled]);
    }
    return done;
  }

  protected override render(): TemplateResult {
    const { words, language, draft } = this.language.texts;
    return html`<div class="root" part="root" lang=${language} aria-busy=${this.#decider.busy ? 'true' : nothing}>
      ${this.#content ?? html`${this.problems.length ? this.#notice(words) : nothing}<slot></slot>`}
      ${this.#content && draft ? html`<p class="quiet" part="draft">${words.draft}</p>` : nothing}
    </div>`;
  }

  /** A heading at the level the page asks for. @internal */
  protected heading(text: string, deeper = 0): TemplateResult {
    const level = Math.min(6, Math.max(1, (this.headingLevel ?? 2) + deeper));
    return html`<div class=${deeper ? 'h3' : 'h2'} part="heading" role="heading" aria-level=${level}>${text}</div>`;
  }

  /** One quiet line that says which rules were used. @internal */
  protected footer(words: Words): unknown {
    const used = this.decision?.used;
    return (
      used &&
      html`<p class="quiet" part="used">${words.rules(used.id, used.version, formatDate(used.on, words.months))}</p>`
    );
  }

  /** What keeps this element from answering, beyond its inputs. @internal */
  protected hindrance(): Problem | undefined {
    return undefined;
  }

  #answer(): Decided<View> | undefined {
    const hindrance = this.hindrance();
    if (hindrance) return cannot(hindrance.code, hindrance.at, hindrance.says, this.#shown);
    const view = this.input('view');
    const given = this.input('given');
    const rulebook = this.input('rulebook');
    const bad = [view, given, rulebook].find((value) => value instanceof Unreadable);
    if (bad)
      return cannot(
        'elements/not-json',
        `/${bad.name}`,
        `What is given as ${bad.name} is no JSON: ${bad.why}`,
        this.#shown,
      );
    if (view !== undefined) {
      this.#decider.drop();
      return view === this.#shown.view ? this.#shown : { view: view as View };
    }
    if (given === undefined || rulebook === undefined) return {};
    if (!isDay(this.day))
      return cannot('elements/no-day', '/on', `“${this.day}” is no day: write YYYY-MM-DD.`, this.#shown);
    return this.#decider.answer(rulebook, this.language.texts.language, given, this.day);
  }

  #draw(before: Decided<View>): unknown {
    const { view } = this.#shown;
    if (view === undefined) return undefined;
    try {
      return this.renderView(view, this.language.texts.words, this.language.texts.language);
    } catch (error) {
      this.#shown = cannot(
        'elements/bad-view',
        '/view',
        `The view has not the shape it should: ${String(error)}`,
        before,
      );
      return undefined;
    }
  }

  #notice(words: Words): TemplateResult {
    return html`<div class="problem" part="problem" role="alert">
      <strong>${words.cannotShow}</strong>
      <ul lang="en-GB">
        ${this.problems.map(({ code, at, says }) => html`<li>${at ? html`<code>${at}</code> ` : ''}${says} <code>${code}</code></li>`)}
      </ul>
    </div>`;
  }

  #later(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }
}

/** One problem; the same object as before where it is the same, so that it is told once. */
function cannot(code: string, at: string, says: string, before: Decided<never> | Decided<unknown>): Decided<never> {
  return before.problems?.[0]?.says === says ? (before as Decided<never>) : { problems: [{ code, at, says }] };
}
