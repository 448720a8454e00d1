import { html, nothing, type TemplateResult } from 'lit';
import type { InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';

/** How an invoice is paid: each way with its instructions, where the view gives some. */
export function invoicePayment({ waysToPay, payment }: InvoiceView, words: InvoiceWords): TemplateResult {
  return html`${
      payment?.isPlaceholder
        ? html`<p class="note" data-tone="open"><strong>${words.placeholder}</strong></p>`
        : nothing
    }
    <ul class="ways" role="list">
      ${waysToPay.map(
        ({ id, label }) =>
          html`<li class="way" part="way"><strong>${label}</strong> ${instructions(id, payment, words)}</li>`,
      )}
    </ul>`;
}

function instructions(way: string, payment: InvoiceView['payment'], words: InvoiceWords): unknown {
  const { bankTransfer, cheque, reference = '' } = payment ?? {};
  if (way === 'bank-transfer' && bankTransfer)
    return facts([
      [words.accountName, bankTransfer.accountName],
      [words.sortCode, bankTransfer.sortCode],
      [words.accountNumber, bankTransfer.accountNumber],
      [words.reference, reference],
    ]);
  if (way === 'cheque' && cheque) {
    const { lines, postcode } = cheque.sendTo;
    return html`${facts([
        [words.payableTo, cheque.payableTo],
        [words.sendTo, [...lines, postcode].filter(Boolean).join(', ')],
      ])}
      <p class="quiet">${words.writeNumber}</p>`;
  }
  return nothing;
}

/** Facts with their names. */
export function facts(pairs: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  return html`<dl class="facts">
    ${pairs.map(([name, value]) =>
      value
        ? html`<dt>${name}</dt>
            <dd class="num">${value}</dd>`
        : nothing,
    )}
  </dl>`;
}
