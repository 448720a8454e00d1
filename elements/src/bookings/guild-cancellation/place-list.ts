import { html, nothing, type TemplateResult } from 'lit';
import type { CancellationWords } from './guild-cancellation.texts.js';
import type { CancellationView } from './guild-cancellation.view.js';

/** The places, of which those that can be cancelled may be ticked; of the others it is said why not. */
export function placeList(
  { quotes }: CancellationView,
  isTicked: (bookingId: string) => boolean,
  toggle: (bookingId: string) => void,
  words: CancellationWords,
): TemplateResult {
  return html`<fieldset class="group">
    <legend>${words.which}</legend>
    ${quotes.map(({ bookingId, kind, title, delegateName, reasons: [why] }) => {
      const name = html`${delegateName} <span class="quiet">${title}</span>`;
      if (kind !== 'charge') {
        return html`<div class="kept">
          <p>${name}</p>
          ${why ? html`<p class="why" part="why">${why.text} ${why.next}</p>` : nothing}
        </div>`;
      }
      return html`<div class="check">
        <input
          type="checkbox"
          id=${bookingId}
          .checked=${isTicked(bookingId)}
          @change=${() => {
            toggle(bookingId);
          }}
        />
        <label for=${bookingId}>${name}</label>
      </div>`;
    })}
  </fieldset>`;
}
