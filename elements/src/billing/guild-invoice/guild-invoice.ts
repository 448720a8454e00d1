import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { formatSum } from '../format-sum.js';
import { nameOfInvoice, pdfButton, standingTag } from '../invoice-parts.js';
import { styles } from './guild-invoice.styles.js';
import { en, type InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';
import { invoiceLines } from './invoice-lines.js';
import { invoiceParties } from './invoice-parties.js';
import { invoicePayment } from './invoice-payment.js';
import { olderThanDetails, printHistory } from './invoice-prints.js';
import type { StaffActions } from './staff-actions.js';

/**
 * One invoice or credit note: what it is for, its sums with VAT, how it is
 * paid, and what is to be had of it: the PDF, an email, a page of paper.
 *
 * It says when the PDF is older than the details it was made with, what
 * differs, and prints it anew; and what changed between prints. The finance
 * team also settles it here. Hand it a `view`, or put it into a
 * `<guild-portal>` and name the invoice.
 *
 * ```html
 * <guild-invoice invoice-id="i1" list-href="#/invoices" invoice-href="#/invoices/{id}"></guild-invoice>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `billing/print-invoice`, `billing/send-invoice`; of the finance team `billing/mark-paid`, `billing/mark-unpaid`, `billing/cancel-invoice`.
 * @event {LookWish} guild-look - `billing/invoice-pdf`, for a download.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart sum - What is to be paid, or was.
 * @csspart parties - Who it is from, who it is for, and its days.
 * @csspart lines - What it is for, and its sums.
 * @csspart outdated - That the PDF is older than the details.
 * @csspart pay - How it is paid.
 * @csspart way - One way to pay.
 * @csspart notes - Its credit notes.
 * @csspart history - What changed between prints.
 * @csspart staff - What the finance team does.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @csspart why - Why something may not be done.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Links, buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildInvoice extends GuildElement<InvoiceView, InvoiceWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    invoiceId: { attribute: 'invoice-id' },
    listHref: { attribute: 'list-href' },
    invoiceHref: { attribute: 'invoice-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, dialogs, styles];

  /** Which invoice. */
  declare invoiceId: string | undefined;
  /** The page that lists invoices. */
  declare listHref: string | undefined;
  /** The page of an invoice, such as `#/invoices/{id}`: a credit note and what it credits lead to each other. */
  declare invoiceHref: string | undefined;

  readonly #wish = new WishController(this);
  #staff: StaffActions | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-invoice.cy.js')).cy });
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#loading;
  }

  protected override asks() {
    const { invoiceId } = this;
    return invoiceId ? { name: 'billing/invoice' as const, input: { invoiceId } } : undefined;
  }

  protected override renderView(view: InvoiceView, words: InvoiceWords, language: Language): unknown {
    const { stage, balancePence, totalPence, may } = view;
    const sum = stage === 'open' ? balancePence : totalPence;
    const isStaff = [may.markPaid, may.markUnpaid, may.cancel].some(({ ok, whyNot }) => ok || whyNot !== undefined);
    if (isStaff) this.#loading ??= this.#loadStaff();
    return html`
      ${this.listHref ? html`<a class="back" href=${this.listHref}>← ${words.back}</a>` : nothing}
      <div class="top">
        <div class="stack">
          <div class="title">${this.heading(nameOfInvoice(view, words))} ${standingTag(view, words)}</div>
          <p class="lede">${view.stageSays}</p>
        </div>
        <p class="big num" part="sum">
          <span class="paper">${stage === 'open' && !view.isCreditNote ? words.balance : words.total}</span>
          ${formatSum(Math.abs(sum), language)}
        </p>
      </div>
      <div class="actions screen">${this.#actions(view, words)}</div>
      ${outcome(this.#wish, words)}
      ${olderThanDetails(
        view.outdated,
        words,
        ifMay(may.print, () => this.#anew(view.id, words)),
      )}
      ${invoiceParties(view, words, (id, number) => this.#link(id, number), (this.headingLevel ?? 2) + 1)}
      ${invoiceLines(view, words, language)}
      ${
        view.waysToPay.length
          ? html`<section class="stack" part="pay">
              ${this.heading(words.howToPay, 1)} ${invoicePayment(view, words)}
            </section>`
          : nothing
      }
      ${this.#notes(view, words, language)} ${view.prints.length ? printHistory(view.prints, words, language) : nothing}
      ${isStaff ? this.#staff?.render(view, words, language) : nothing}
    `;
  }

  #actions(view: InvoiceView, words: InvoiceWords): unknown {
    const { id, may } = view;
    const send = (): void => void this.#wish.command('billing/send-invoice', { invoiceId: id }, { say: words.sent });
    return html`
      ${pdfButton(view, this.#wish, words, words.download)}
      ${ifMay(may.send, () =>
        busyButton(words.send, this.#wish.isBusy('billing/send-invoice'), send, { kind: 'plain' }),
      )}
      ${busyButton(words.print, false, () => void this.#print(nameOfInvoice(view, words)), { kind: 'plain' })}
    `;
  }

  #anew(invoiceId: string, words: InvoiceWords): unknown {
    const anew = async (): Promise<void> => {
      const done = await this.#wish.command('billing/print-invoice', { invoiceId }, { say: words.printedAnew });
      // The button goes with what it was about; the PDF is what whoever pressed it wants next.
      await this.updateComplete;
      if (done) this.shadowRoot?.querySelector<HTMLElement>('.actions button')?.focus();
    };
    return busyButton(words.printAnew, this.#wish.isBusy('billing/print-invoice'), () => void anew());
  }

  #notes({ creditNotes }: InvoiceView, words: InvoiceWords, language: Language): unknown {
    if (creditNotes.length === 0) return nothing;
    return html`<section class="stack" part="notes">
      ${this.heading(words.creditNotes, 1)}
      <ul class="rows" role="list">
        ${creditNotes.map(
          (note) =>
            html`<li class="between">
              <span>${this.#link(note.id, note.number)}</span>
              <span class="num">${formatSum(note.totalPence, language)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #link(id: string, number: string): unknown {
    const href = linkTo(this.invoiceHref, id);
    return href === undefined ? number : html`<a href=${href}>${number}</a>`;
  }

  async #print(title: string): Promise<void> {
    const { printAlone } = await import('./print-alone.js');
    printAlone(this, GuildInvoice.styles, title);
  }

  /** Only the finance team needs what settles an invoice. */
  async #loadStaff(): Promise<void> {
    const { StaffActions: Actions } = await import('./staff-actions.js');
    this.#staff = new Actions(this, this.#wish, () => this.language.texts.words);
    this.requestUpdate();
  }
}
