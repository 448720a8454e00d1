import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import type { BookingFormWords } from './guild-booking-form.texts.js';
import type { PlaceInBasket } from './guild-booking-form.view.js';

/** What is said when a place lies in the basket, and what comes next. It takes focus. */
export function addedPart(
  said: string,
  another: (() => void) | undefined,
  href: string | undefined,
  words: BookingFormWords,
): TemplateResult {
  return html`<div class="done" part="added" role="group" aria-label=${said} tabindex="-1">
    <div class="note" data-tone="good">
      <strong>${said}</strong>
      <p>${another ? words.addedNext : words.changedNext}</p>
    </div>
    <div class="actions">
      ${toBasket(href, words)} ${another ? busyButton(words.another, false, another, { kind: 'plain' }) : nothing}
    </div>
  </div>`;
}

/** Who is in the basket for the event already, with what is missing or worth knowing of each. */
export function basketPart(
  places: readonly PlaceInBasket[],
  href: string | undefined,
  words: BookingFormWords,
): TemplateResult {
  return html`<div class="stack" part="basket">
    <p class="h3">${words.inBasket}</p>
    <ul class="rows" role="list">
      ${places.map(
        ({ attendeeName, optionLabel, missing, warnings }) =>
          html`<li>
            <span>${attendeeName} <span class="quiet">${optionLabel}</span></span>
            ${[...missing, ...warnings].map(({ text, next }) => html`<p class="why">${text} ${next}</p>`)}
          </li>`,
      )}
    </ul>
    ${href ? html`<a class="outward" part="link" href=${href}>${words.toBasket}</a>` : nothing}
  </div>`;
}

/** Why the form is not there. */
export function notePart(title: string, content: unknown): TemplateResult {
  return html`<div class="note" data-tone="open"><strong>${title}</strong>${content}</div>`;
}

/** That the place to be changed is in the basket no more. */
export function gonePart(href: string | undefined, words: BookingFormWords): TemplateResult {
  return notePart(
    words.gone,
    html`<p>${words.goneNext}</p>
      ${toBasket(href, words)}`,
  );
}

/** The way to the basket, where the page has one. */
function toBasket(href: string | undefined, words: BookingFormWords): TemplateResult | typeof nothing {
  return href ? html`<a class="button" part="button" href=${href}>${words.toBasket}</a>` : nothing;
}
