import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Language, languageOf } from './language.js';
import type { TextOverrides } from './with-texts.js';
import type * as WithTexts from './with-texts.js';

/** The words of one language, and whether a speaker has still to review them. */
export interface Texts<Words> {
  readonly language: Language;
  readonly draft?: boolean;
  readonly words: Words;
}

/** The words an element is made with: English at hand, Welsh when asked for. */
export interface Speaks<Words> {
  readonly en: Words;
  readonly cy: () => Promise<Words>;
  /** The parts that come later with words of their own, by the name a page gives them in its texts. */
  readonly parts?: readonly string[];
}

/**
 * Keeps an element's words in the language of the page around it, also when a
 * `lang` attribute changes. English is shown until Welsh has come.
 */
export class LanguageController<Words extends object> implements ReactiveController {
  texts: Texts<Words>;
  #own: Texts<Words>;
  #overrides: unknown;
  #withTexts: typeof WithTexts | undefined;
  /** Settles when the language last asked for is there. */
  settled: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly speaks: Speaks<Words>,
  ) {
    this.texts = this.#own = { language: 'en-GB', words: speaks.en };
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    let root: Node | undefined = this.host.getRootNode();
    while (root) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      root = (root as Partial<ShadowRoot>).host?.getRootNode();
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Puts a page's own texts in the place of the element's, by name. */
  override(overrides: unknown): void {
    if (overrides === this.#overrides) return;
    this.#overrides = overrides;
    if (overrides === undefined || this.#withTexts) this.#apply();
    else this.settled = Promise.all([this.settled, this.#fetchWithTexts()]).then(() => undefined);
  }

  /** The words of a part that comes later, with a page's own texts in the place of the part's. */
  of<Part extends object>(part: string, words: Part): Part {
    return this.#withTexts?.withTextsOf(part, words, this.#given, this.texts.language) ?? words;
  }

  get #given(): TextOverrides | undefined {
    return this.#overrides as TextOverrides | undefined;
  }

  #look(): void {
    const language = languageOf(this.host);
    if (language === this.texts.language) return;
    if (language === 'en-GB') {
      this.#say({ language, words: this.speaks.en });
      this.settled = Promise.resolve();
    } else {
      this.settled = this.#fetchWelsh();
    }
  }

  async #fetchWelsh(): Promise<void> {
    try {
      const words = await this.speaks.cy();
      if (languageOf(this.host) === 'cy') this.#say({ language: 'cy', draft: true, words });
    } catch {
      // eslint-disable-next-line no-console -- English is a fair answer, but whoever built the page has to know.
      console.warn('[elements/language-not-loaded] English is shown.');
    }
  }

  async #fetchWithTexts(): Promise<void> {
    this.#withTexts = await import('./with-texts.js');
    this.#apply();
    this.host.requestUpdate();
  }

  #say(texts: Texts<Words>): void {
    this.#own = texts;
    this.#apply();
    this.host.requestUpdate();
  }

  #apply(): void {
    const { language, words } = this.#own;
    const changed = this.#withTexts?.withTexts(words, this.#given, language, this.speaks.parts);
    this.texts = { ...this.#own, words: changed ?? words };
  }
}
