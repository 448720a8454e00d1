import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** One tab. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly content: unknown;
}

/** Tabs: one panel at a time, chosen by pointer or arrow keys; on paper all of them. */
export class TabsController implements ReactiveController {
  /** The id of the tab that is open; `undefined` while nobody has chosen one: then the first. */
  chosen: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // What was open stays open when the element moves in the page.
  }

  /** Opens a tab, with focus on it. */
  async open(id: string): Promise<void> {
    this.chosen = id;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.getElementById(`tab-${id}`)?.focus();
  }

  /** The tabs and their panels. */
  render(tabs: readonly Tab[], label: string): TemplateResult {
    const open = tabs.find(({ id }) => id === this.chosen) ?? tabs[0];
    return html`<div
        class="tabs"
        part="tabs"
        role="tablist"
        aria-label=${label}
        @keydown=${(event: KeyboardEvent) => this.#key(event, tabs, open)}
      >
        ${tabs.map(
          ({ id, label: name, count }) =>
            html`<button
              class="tab"
              part="tab"
              type="button"
              role="tab"
              id="tab-${id}"
              aria-controls="panel-${id}"
              aria-selected=${id === open?.id ? 'true' : 'false'}
              tabindex=${id === open?.id ? '0' : '-1'}
              @click=${() => void this.open(id)}
            >
              ${name} <span class="count num">${count}</span>
            </button>`,
        )}
      </div>
      ${tabs.map(
        ({ id, label: name, content }) =>
          html`<div
            class="panel"
            part="panel"
            role="tabpanel"
            id="panel-${id}"
            aria-labelledby="tab-${id}"
            data-title=${name}
            tabindex="0"
            ?hidden=${id !== open?.id}
          >
            ${content}
          </div>`,
      )}`;
  }

  #key(event: KeyboardEvent, tabs: readonly Tab[], open: Tab | undefined): void {
    const forward = getComputedStyle(this.host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const at = tabs.findIndex(({ id }) => id === open?.id);
    const steps: Record<string, number> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 };
    const to = steps[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    void this.open(tab.id);
  }
}
