import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'good' | 'bad';
}

const STAYS = 8_000;

/**
 * Sentences that come and go: one place that is read out, once for each.
 *
 * They go by themselves, but not while somebody points at them or is among them.
 */
export class Toasts implements ReactiveController {
  #toasts: readonly Toast[] = [];
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#toasts = [];
  }

  /** Tells a sentence. Told again while it is still there, it stays longer and is not said twice. */
  say(text: string, tone: Toast['tone']): void {
    const same = this.#toasts.find((toast) => toast.text === text);
    if (!same) this.#keep([...this.#toasts, { id: ++this.#last, text, tone }].slice(-3));
    this.#wait();
  }

  render(): TemplateResult {
    return html`<div
      class="toasts"
      part="toasts"
      role="status"
      @pointerenter=${() => clearTimeout(this.#timer)}
      @pointerleave=${() => this.#wait()}
    >
      ${this.#toasts.map((toast) => html`<p class="toast" part="toast" data-tone=${toast.tone}>${toast.text}</p>`)}
    </div>`;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#toasts.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#keep(this.#toasts.slice(1));
      this.#wait();
    }, STAYS);
  }

  #keep(toasts: readonly Toast[]): void {
    this.#toasts = toasts;
    this.host.requestUpdate();
  }
}
