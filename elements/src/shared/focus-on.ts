import type { LitElement } from 'lit';

/** Takes focus to something of an element once that is drawn anew. Where it is not there, focus stays. */
export async function focusOn(host: LitElement, selector: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}
