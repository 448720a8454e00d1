import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readJson } from './input.js';

/**
 * Reads `<script type="application/json">` children, so that a page can hand
 * over data without any script of its own. `data-for` names the input; without
 * it the script holds `given`.
 */
export class ScriptInputController implements ReactiveController {
  #observer: MutationObserver | undefined;
  #inputs: Readonly<Record<string, unknown>> = {};

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** What the child for this input holds; `undefined` where there is none. */
  get(name: string): unknown {
    return this.#inputs[name];
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((changes) => {
      // What the page shows as fallback may change as it likes.
      if (changes.some(({ target }) => target === this.host || target.parentNode instanceof HTMLScriptElement))
        this.#read();
    });
    this.#observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const scripts = this.host.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]');
    this.#inputs = Object.fromEntries(
      [...scripts].map((script) => [script.dataset['for'] ?? 'given', readJson(script.text)]),
    );
    this.host.requestUpdate();
  }
}
