import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import { linkTo } from '../../shared/link-to.js';
import type { BasketWords } from './guild-basket.texts.js';
import type { PlacedOrder } from './guild-basket.view.js';

/** Where the confirmation leads to, as far as the page has those addresses. */
export interface Ways {
  readonly events: string | undefined;
  readonly activity: string | undefined;
  readonly invoice: string | undefined;
}

/** What is said when the order is placed: its number, its invoice, and what happens next. It takes focus. */
export function placedPart(
  { answer, view }: PlacedOrder,
  heading: (text: string, deeper?: number) => unknown,
  ways: Ways,
  words: BasketWords,
  language: Language,
): TemplateResult {
  const { number, invoice, bookingIds, totalPence } = answer;
  const title = bookingIds.length === 1 ? words.placedOne : words.placed;
  const href = invoice && linkTo(ways.invoice, invoice.id);
  const next = [
    words.nextEmail,
    ...(invoice && view.invoiceTo ? [words.nextInvoice(view.invoiceTo.email)] : []),
    words.nextJoining,
    words.nextAttendees,
    words.nextChange,
  ];
  return html`<div class="done" part="placed" role="group" aria-label=${title} tabindex="-1">
    <div class="note" data-tone="good">${heading(title)}</div>
    <dl class="facts num">
      <dt>${words.order}</dt>
      <dd><strong>${number}</strong></dd>
      ${
        invoice
          ? html`<dt>${words.invoiceNumber}</dt>
              <dd>
                ${href ? html`<a part="link" href=${href}>${invoice.number}</a>` : invoice.number},
                ${formatMoney(totalPence, language)}
              </dd>`
          : nothing
      }
    </dl>
    <ul class="rows" role="list">
      ${view.places.map(
        ({ attendeeName, title }) =>
          html`<li>
            <span>${attendeeName} <span class="quiet">${title}</span></span>
          </li>`,
      )}
    </ul>
    ${heading(words.next, 1)}
    <ol class="steps" role="list">
      ${next.map((says) => html`<li>${says}</li>`)}
    </ol>
    <div class="actions">
      ${ways.activity ? html`<a class="button" part="button" href=${ways.activity}>${words.activity}</a>` : nothing}
      ${ways.events ? html`<a class="button plain" part="button" href=${ways.events}>${words.events}</a>` : nothing}
    </div>
  </div>`;
}
