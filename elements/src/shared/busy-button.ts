import { html, type TemplateResult } from 'lit';

/** How a button looks and what it is called for those who cannot see which row it is in. */
export interface ButtonLook {
  readonly kind?: 'plain' | 'danger' | 'link';
  /** What it is called in full, such as “Cancel the place of Sam Price”. */
  readonly name?: string;
  readonly type?: 'button' | 'submit';
}

/** A button that stays where it is and cannot be pressed twice while its wish is on its way. */
export function busyButton(
  text: string,
  busy: boolean,
  press: ((event: Event) => void) | undefined,
  { kind, name, type = 'button' }: ButtonLook = {},
): TemplateResult {
  const pressed = (event: Event): void => {
    if (busy) event.preventDefault();
    else press?.(event);
  };
  return html`<button
    class=${kind ?? ''}
    part="button"
    type=${type}
    aria-label=${name ?? text}
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${pressed}
  >
    ${busy ? html`<span class="spin" aria-hidden="true"></span>` : ''}${text}
  </button>`;
}
