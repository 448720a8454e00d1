import { html, nothing, type TemplateResult } from 'lit';

/** Whether something may be done, as views say it. */
export interface May {
  readonly ok: boolean;
  readonly whyNot?: string | undefined;
  readonly unblock?: string | undefined;
}

/**
 * The button for something that may be done; the reason where it may not; and
 * nothing where it is not the reader's to do.
 */
export function ifMay(may: May | undefined, button: () => unknown): unknown {
  if (may?.ok) return button();
  return may?.whyNot ? whyNot(may) : nothing;
}

/** Why something may not be done, and what would change that. */
export function whyNot({ whyNot: says, unblock }: May): TemplateResult {
  return html`<p class="why" part="why">${says} ${unblock}</p>`;
}
