import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { formatDate } from '../../shared/format.js';
import type { Language } from '../../shared/language.js';
import { linkTo } from '../../shared/link-to.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import type { WishController } from '../../shared/wish-controller.js';
import { formatSum } from '../format-sum.js';
import { nameOfInvoice, standingTag } from '../invoice-parts.js';
import type { DeskChoice } from './desk-choice.js';
import type { InvoiceDeskWords } from './guild-invoice-desk.texts.js';
import type { DeskRow } from './guild-invoice-desk.view.js';

/** What the table of open invoices is drawn with. */
export interface DeskTable {
  readonly rows: readonly DeskRow[];
  readonly choice: DeskChoice;
  readonly wish: WishController;
  readonly invoiceHref: string | undefined;
  readonly pay: (row: DeskRow) => void;
  readonly cancel: (row: DeskRow) => void;
  readonly send: (row: DeskRow) => void;
}

/** The open invoices, each with what may be done with it. */
export function deskTable(desk: DeskTable, words: InvoiceDeskWords, language: Language): TemplateResult {
  const { rows, choice } = desk;
  const all = rows.length > 0 && rows.every(({ id }) => choice.has(id));
  const some = !all && rows.some(({ id }) => choice.has(id));
  return html`<table role="table" class="folds desk" part="table" aria-describedby="keys">
    <caption class="hidden">
      ${words.title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" class="pick" data-all=${words.chooseAll}>
          <input
            type="checkbox"
            aria-label=${words.chooseAll}
            .checked=${all}
            .indeterminate=${some}
            @change=${() => choice.set(rows, !all)}
          />
        </td>
        <th scope="col" role="columnheader">${words.number}</th>
        <th scope="col" role="columnheader">${words.who}</th>
        <th scope="col" role="columnheader">${words.standing}</th>
        <th scope="col" role="columnheader" class="end">${words.balance}</th>
        <th scope="col" role="columnheader"><span class="hidden">${words.acts}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup" @keydown=${(event: KeyboardEvent) => choice.key(event, rows)}>
      ${rows.map((row) => deskRow(row, desk, words, language))}
    </tbody>
  </table>`;
}

function deskRow(row: DeskRow, desk: DeskTable, words: InvoiceDeskWords, language: Language): TemplateResult {
  const { id, number, says, recipientName, issuedOn, balancePence, isCreditNote, may } = row;
  const { choice, wish, rows } = desk;
  const name = nameOfInvoice(row, words);
  const href = linkTo(desk.invoiceHref, id);
  const named = (act: string): { name: string } => ({ name: words.named(act, name) });
  const pay = isCreditNote ? words.markPaidBack : words.markPaid;
  return html`<tr role="row" data-row part="invoice">
    <td role="cell" class="pick">
      <input
        type="checkbox"
        aria-label=${words.choose(name)}
        .checked=${choice.has(id)}
        @click=${(event: MouseEvent) => choice.click(event, row, rows)}
      />
    </td>
    <th scope="row" role="rowheader">
      <span>
        ${href === undefined ? number : html`<a href=${href}>${number}</a>`}
        ${isCreditNote ? html`<span class="quiet">${words.isNote}</span>` : nothing}
      </span>
    </th>
    <td role="cell">
      <span>${recipientName} <span class="quiet">${says}</span></span>
    </td>
    <td role="cell">
      <span
        >${standingTag(row, words)} <span class="quiet">${words.issued(formatDate(issuedOn, words.months))}</span></span
      >
    </td>
    <td role="cell" class="num end" data-label=${words.balance}>${formatSum(balancePence, language)}</td>
    <td role="cell">
      <div class="actions">
        ${ifMay(may.markPaid, () =>
          busyButton(pay, wish.isBusy('billing/mark-paid', id), () => desk.pay(row), { kind: 'plain', ...named(pay) }),
        )}
        ${
          // Why not is no matter here: it is said where the invoice is.
          may.send.ok
            ? busyButton(words.send, wish.isBusy('billing/send-invoice', id), () => desk.send(row), {
                kind: 'link',
                ...named(words.send),
              })
            : nothing
        }
        ${
          may.cancel.ok
            ? busyButton(words.cancel, wish.isBusy('billing/cancel-invoice', id), () => desk.cancel(row), {
                kind: 'link',
                ...named(words.cancel),
              })
            : nothing
        }
      </div>
      ${wish.of.about === id ? outcome(wish, words, id) : nothing}
    </td>
  </tr>`;
}
