import type { Decision, Problem, Refusal } from '@guildhall/core';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Asked, AskedView } from './asked-view.js';
import { DecidedEvent } from './decided-event.js';
import type { Decided } from './decided.js';
import { jsonInput, Unreadable } from './input.js';
import { LanguageController, type Speaks } from './language-controller.js';
import type { Language } from './language.js';
import type { trouble } from './notice.js';
import { ProblemEvent } from './problem-event.js';
import { ScriptInputController } from './script-input-controller.js';
import type { SharedWords } from './texts.js';
import { version } from './version.js';
import type { TextOverrides } from './with-texts.js';

/** What a page may hand in as JSON. */
const INPUTS = ['view', 'texts', 'given', 'rulebook'];

/**
 * What every element has in common: where its view comes from, its language,
 * its fallback and its problems. A subclass draws the view.
 *
 * A view is handed in, or asked for from the `<guild-portal>` around the
 * element. What the page put inside the element stays to be seen until there
 * is one.
 */
export abstract class GuildElement<View, Words extends SharedWords, Later extends string = never> extends LitElement {
  /** Which build this class comes from. */
  static readonly guildhall: string = version;

  /** @internal */
  static override properties: PropertyDeclarations = {
    view: jsonInput,
    texts: jsonInput,
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What to show, worked out elsewhere. Where it is set nothing is asked for here. */
  declare view: View | undefined;
  /** Texts of the page's own, by name: `{ "title": "…" }`, or `{ "title": { "en-GB": "…", "cy": "…" } }`. */
  declare texts: TextOverrides<(keyof Words & string) | Later> | undefined;
  /** The level of the element's heading in the page around it, 1 to 6. 2 unless set. */
  declare headingLevel: number | undefined;

  /** @internal */
  protected readonly language: LanguageController<Words>;
  readonly #scripts = new ScriptInputController(this);
  #asked: AskedView | undefined;
  #asking: Promise<void> | undefined;
  #told: unknown;
  #notice: typeof trouble | undefined;
  #noticing: Promise<void> | undefined;
  #shown: Decided<View> = {};
  #content: unknown;

  constructor(speaks: Speaks<Words>) {
    super();
    this.language = new LanguageController(this, speaks);
  }

  /** What was decided last; `undefined` before that, and for a view that carries no decision. */
  get decision(): Decision | undefined {
    return this.#shown.decision;
  }

  /** Why nothing can be shown; empty while all is well. */
  get problems(): readonly Problem[] {
    return this.#shown.problems ?? [];
  }

  /** Why the portal shows nothing to whoever asks; `undefined` where it does. */
  get refusal(): Refusal | undefined {
    return this.#shown.refusal;
  }

  /** The view on show, handed in or worked out; `undefined` while there is none. */
  get shown(): View | undefined {
    return this.#shown.view;
  }

  /** The language it speaks now. */
  get spoken(): Language {
    return this.language.texts.language;
  }

  /** The template for a view, in the element's words. It is asked again whenever the view or the language changes. */
  protected abstract renderView(view: View, words: Words, language: Language): unknown;

  /** Which view of the portal this element shows; `undefined` while it cannot know. @internal */
  protected asks(): Asked | undefined {
    return undefined;
  }

  /** Makes what this element shows of what the portal answers. @internal */
  protected viewOf(answer: unknown): View {
    return answer as View;
  }

  /** What has to settle, beyond the portal's answer. @internal */
  protected get settling(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Whether something is on its way. @internal */
  protected get busy(): boolean {
    return this.#asked ? this.#asked.busy : this.#asking !== undefined;
  }

  /** An input by property or attribute, or else by `<script>` child. @internal */
  protected input(name: string): unknown {
    return (this as unknown as Record<string, unknown>)[name] ?? this.#scripts.get(name);
  }

  /** What keeps this element from answering, beyond its inputs. @internal */
  protected hindrance(): Problem | undefined {
    return undefined;
  }

  /** What to show where no view was handed in: here what the portal tells. @internal */
  protected decide(before: Decided<View>): Decided<View> | undefined {
    const asked = this.asks();
    if (!this.#asked) {
      if (asked) this.#asking ??= this.#openAsking();
      return asked ? undefined : {};
    }
    this.#asked.want(asked, this.language.texts.language);
    const { reply } = this.#asked;
    if (reply === undefined) return this.#asked.busy ? undefined : {};
    if (reply === this.#told) return before;
    this.#told = reply;
    if (reply.kind === 'shown') return { view: this.viewOf(reply.answer) };
    if (reply.kind === 'refused') return { refusal: reply.refusal };
    return { problems: reply.kind === 'invalid' ? reply.problems : [{ ...reply, at: '' }] };
  }

  /** One problem; the same object as before where it is the same, so that it is told once. @internal */
  protected cannot(code: string, at: string, says: string): Decided<View> {
    const before = this.#shown;
    return before.problems?.[0]?.says === says ? before : { problems: [{ code, at, says }] };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = this.#shown;
    this.language.override(this.input('texts'));
    this.#shown = this.#answer() ?? before;
    this.#content = this.#draw();
    if (this.#shown === before) return;
    const { view, decision, problems } = this.#shown;
    if (problems) this.#later(new ProblemEvent(problems));
    else if (view !== undefined && view !== before.view) this.#later(new DecidedEvent(decision, view));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    // What has been loaded may ask for more: first the language, then what is decided or shown in it.
    const waits = (): readonly unknown[] => [
      this.language.settled,
      this.settling,
      this.#asking,
      this.#asked?.settled,
      this.#noticing,
    ];
    for (let before: readonly unknown[] = []; waits().some((each, at) => each !== before[at]);) {
      await Promise.all((before = waits()));
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override render(): TemplateResult {
    const { words, language, draft } = this.language.texts;
    const content = this.#content;
    return html`<div class="root" part="root" lang=${language} aria-busy=${this.busy ? 'true' : nothing}>
      ${content ?? html`${this.#trouble(words)}<slot></slot>`}
      ${content && draft ? this.quietly(words.draft, 'draft') : nothing}
    </div>`;
  }

  /** A heading at the level the page asks for. @internal */
  protected heading(text: unknown, deeper = 0): TemplateResult {
    const level = Math.min(6, Math.max(1, (this.headingLevel ?? 2) + deeper));
    return html`<div class=${deeper ? 'h3' : 'h2'} part="heading" role="heading" aria-level=${level}>${text}</div>`;
  }

  /** A quiet line. @internal */
  protected quietly(text: unknown, part = 'quiet'): TemplateResult {
    return html`<p class="quiet" part=${part}>${text}</p>`;
  }

  #answer(): Decided<View> | undefined {
    const hindrance = this.hindrance();
    if (hindrance) return this.cannot(hindrance.code, hindrance.at, hindrance.says);
    for (const name of INPUTS) {
      const bad = this.input(name);
      if (bad instanceof Unreadable)
        return this.cannot('elements/not-json', `/${name}`, `What is given as ${name} is no JSON: ${bad.why}`);
    }
    const view = this.input('view') as View | undefined;
    if (view === undefined) return this.decide(this.#shown);
    this.#asked?.want(undefined, 'en-GB');
    return view === this.#shown.view ? this.#shown : { view };
  }

  #draw(): unknown {
    const { view } = this.#shown;
    if (view === undefined) return undefined;
    try {
      return this.renderView(view, this.language.texts.words, this.language.texts.language);
    } catch (error) {
      this.#shown = this.cannot('elements/bad-view', '/view', `The view has not the shape it should: ${String(error)}`);
      return undefined;
    }
  }

  #trouble(words: Words): unknown {
    const { problems, refusal } = this.#shown;
    if (!problems && !refusal) return nothing;
    this.#noticing ??= this.#openNotice();
    const again = this.#asked?.reply?.kind === 'failed' ? (): void => this.#asked?.again() : undefined;
    return this.#notice?.(problems, refusal, words, again);
  }

  /** Only an element that is handed no view asks for one. */
  async #openAsking(): Promise<void> {
    const { AskedView } = await import('./asked-view.js');
    this.#asked = new AskedView(this);
    this.requestUpdate();
  }

  async #openNotice(): Promise<void> {
    ({ trouble: this.#notice } = await import('./notice.js'));
    this.requestUpdate();
  }

  #later(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }
}
