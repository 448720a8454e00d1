import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import type { InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';
import { facts } from './invoice-payment.js';

/** Who an invoice is from and for, as it was printed, and its days and numbers. */
export function invoiceParties(
  view: InvoiceView,
  words: InvoiceWords,
  link: (id: string, number: string) => unknown,
  level: number,
): TemplateResult {
  const { issuer, recipient, printed, isCreditNote, creditOf, number, issuedOn, dueOn, taxPoint, why } = view;
  const day = (on: string | undefined): string | undefined => on && formatDate(on, words.months);
  const { lines = [], postcode } = printed?.address ?? {};
  return html`<div class="parties" part="parties">
    <div class="party">
      <div class="quiet" role="heading" aria-level=${level}>${isCreditNote ? words.creditedTo : words.billedTo}</div>
      <p><strong>${recipient.name}</strong></p>
      ${[...lines, postcode].map((line) => (line ? html`<p>${line}</p>` : nothing))}
      ${recipient.email ? html`<p class="quiet">${recipient.email}</p>` : nothing}
    </div>
    <div class="party">
      <div class="quiet" role="heading" aria-level=${level}>${words.from}</div>
      <p><strong>${issuer.name}</strong></p>
      ${[issuer.email, issuer.phone].map((line) => (line ? html`<p>${line}</p>` : nothing))}
    </div>
    ${facts([
      [words.number, number],
      [words.credits, creditOf && link(creditOf.id, creditOf.number)],
      [words.issuedOn, day(issuedOn)],
      [words.taxPoint, taxPoint === issuedOn ? undefined : day(taxPoint)],
      [words.dueOn, day(dueOn)],
      [words.purchaseOrder, printed?.purchaseOrder],
      [words.why, why],
    ])}
  </div>`;
}
