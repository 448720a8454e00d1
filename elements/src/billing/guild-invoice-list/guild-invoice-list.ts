import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { LateWish } from '../../shared/late-wish.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tokens } from '../../shared/tokens.styles.js';
import { formatSum } from '../format-sum.js';
import { type InvoiceInBrief, pdfButton, standingTag } from '../invoice-parts.js';
import { styles } from './guild-invoice-list.styles.js';
import { en, type InvoiceListWords } from './guild-invoice-list.texts.js';
import type { InvoiceListView } from './guild-invoice-list.view.js';

/** How many are drawn at a time, of each of the two lists. */
const PIECE = 20;

/**
 * The invoices of an account: what is owed first, then the others, newest
 * first and a piece at a time.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`. What the portal does not
 * list, such as invoices of an earlier system, is not here either; the element
 * says why an invoice may be missing.
 *
 * ```html
 * <guild-invoice-list invoice-href="#/invoices/{id}"></guild-invoice-list>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - `billing/invoice-pdf`, for a download; `billing/invoices`, for the page that follows.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart owed - What is to be paid in all.
 * @csspart open - The invoices that are to be paid.
 * @csspart rest - The others.
 * @csspart invoice - One of them.
 * @csspart empty - That there are none yet.
 * @csspart missing - Why an invoice may be missing.
 * @csspart button - A button.
 * @csspart alert - What went wrong with a download.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Links, buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildInvoiceList extends GuildElement<InvoiceListView, InvoiceListWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    invoiceHref: { attribute: 'invoice-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, lists, styles];

  /** Whose invoices, for staff; left out, those of whoever is signed in. */
  declare personId: string | undefined;
  /** The page of an invoice, such as `#/invoices/{id}`. */
  declare invoiceHref: string | undefined;

  readonly #wish = new LateWish(this);
  readonly #open = new RowsController<InvoiceInBrief>(this, PIECE, '[data-row="open"]');
  readonly #rest = new RowsController<InvoiceInBrief>(this, PIECE, '[data-row="rest"]');
  #opened: { of: InvoiceListView['open']; page: { rows: InvoiceListView['open'] } } | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-invoice-list.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'billing/invoices' as const, input: this.#input };
  }

  get #input() {
    return this.personId ? { personId: this.personId } : {};
  }

  protected override renderView(view: InvoiceListView, words: InvoiceListWords, language: Language): unknown {
    if (this.#opened?.of !== view.open) this.#opened = { of: view.open, page: { rows: view.open } };
    const open = this.#open.of(this.#opened.page);
    const rest = this.#rest.of(view);
    if (open.length === 0 && rest.length === 0 && !this.#rest.hasMore)
      return html`${this.heading(words.title)}
        <div class="empty" part="empty">
          <strong>${words.none}</strong>
          <p>${words.noneSays}</p>
        </div>
        ${missing(words)}`;
    return html`
      <div class="stack">${this.heading(words.title)} ${owed(view, words, language)}</div>
      ${open.length ? this.#list('open', open, words, language) : nothing}
      ${rest.length || this.#rest.hasMore ? this.#list('rest', rest, words, language) : nothing} ${missing(words)}
    `;
  }

  #list(which: 'open' | 'rest', rows: readonly InvoiceInBrief[], words: InvoiceListWords, language: Language): unknown {
    const pages = which === 'open' ? this.#open : this.#rest;
    return html`<div class="list" part=${which}>
      ${this.heading(words[which], 1)}
      <ul class="rows" role="list">
        ${rows.map((row) => this.#invoice(which, row, words, language))}
      </ul>
      ${
        pages.hasMore
          ? busyButton(
              which === 'open' ? words.moreOpen : words.more,
              pages.wish.isBusy('billing/invoices'),
              () => void pages.more('billing/invoices', this.#input),
              { kind: 'plain' },
            )
          : nothing
      }
      ${outcome(pages.wish, words)}
    </div>`;
  }

  #invoice(which: string, invoice: InvoiceInBrief, words: InvoiceListWords, language: Language): unknown {
    const { id, number, says, issuedOn, stage, balancePence, totalPence, isCreditNote } = invoice;
    const href = linkTo(this.invoiceHref, id);
    const shown = stage === 'open' ? balancePence : totalPence;
    return html`<li class="invoice" part="invoice" data-row=${which}>
      <p class="name">
        ${href === undefined ? html`<span>${number}</span>` : html`<a href=${href}>${number}</a>`}
        ${standingTag(invoice, words)} ${isCreditNote ? html`<span class="quiet">${words.isNote}</span>` : nothing}
      </p>
      <p class="sum num">
        ${formatSum(shown, language)}
        ${shown === totalPence ? nothing : html`<span class="quiet">${words.outOf(formatSum(totalPence, language))}</span>`}
      </p>
      <p>${says} <span class="quiet">· ${words.issued(formatDate(issuedOn, words.months))}</span></p>
      ${pdfButton(invoice, this.#wish, words)}
      ${this.#wish.of.about === id ? html`<div class="wide">${outcome(this.#wish, words, id)}</div>` : nothing}
    </li>`;
  }
}

function owed({ open, owedPence }: InvoiceListView, words: InvoiceListWords, language: Language): unknown {
  if (owedPence === 0) return html`<p part="owed">${words.nothingOwed}</p>`;
  const late = open.filter(({ isOverdue }) => isOverdue).length;
  const toPay = open.filter(({ isCreditNote }) => !isCreditNote).length;
  return html`<p class="owed" part="owed">
    <span class="big num">${formatSum(Math.abs(owedPence), language)}</span>
    <span>${owedPence > 0 ? words.owed(toPay) : words.owedBack}</span>
    ${late ? html`<span class="late">${words.late(late)}</span>` : nothing}
  </p>`;
}

function missing(words: InvoiceListWords): unknown {
  return html`<details part="missing">
    <summary>${words.missing}</summary>
    <ul role="list">
      <li>${words.missingCentral}</li>
      <li>${words.missingBooker}</li>
      <li>${words.missingOld}</li>
    </ul>
  </details>`;
}
