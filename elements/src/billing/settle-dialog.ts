import { html, nothing, type ReactiveControllerHost } from 'lit';
import { busyButton } from '../shared/busy-button.js';
import { DialogController } from '../shared/dialog-controller.js';
import { FormController } from '../shared/form-controller.js';
import type { Language } from '../shared/language.js';
import type { WishController } from '../shared/wish-controller.js';
import { formatMoney } from '../shared/format-money.js';
import { formatSum } from './format-sum.js';
import { type InvoiceInBrief, nameOfInvoice } from './invoice-parts.js';
import type { InvoiceSharedWords } from './invoice.texts.js';
import type { SettleTexts } from './settle.texts.js';

/** What is done with an invoice by the finance team. */
export type SettleAct = 'pay' | 'unpay' | 'cancel';

/** An invoice that something is done with. */
export type Settled = Pick<InvoiceInBrief, 'id' | 'number' | 'isCreditNote' | 'balancePence' | 'totalPence'>;

/** What is said in the dialog, and what was answered to it. */
export interface SettleAnswers {
  readonly paidOn: string;
  readonly why: string;
  readonly [name: string]: string;
}

type Words = InvoiceSharedWords & SettleTexts;
type Host = ReactiveControllerHost & HTMLElement;

/** How many invoices are named in the dialog. */
const NAMED = 6;

/** Asks once more before invoices are settled: on which day they were paid, or why one is cancelled. */
export class SettleDialog {
  readonly #dialog: DialogController;
  readonly #form: FormController<SettleAnswers>;
  #invoices: readonly Settled[] = [];
  #on = '';

  constructor(
    host: Host,
    private readonly wish: WishController,
    private readonly words: () => Words,
    /** Does it; what it answers when it was done, else `undefined`. */
    private readonly act: (act: SettleAct, invoices: readonly Settled[], answers: SettleAnswers) => Promise<unknown>,
  ) {
    this.#dialog = new DialogController(host);
    this.#form = new FormController<SettleAnswers>(host, {
      empty: () => ({ paidOn: this.#on, why: '' }),
      check: ({ paidOn, why }) => ({
        paidOn: this.#about === 'pay' && !paidOn ? this.words().givePaidOn : undefined,
        why: this.#about === 'cancel' && !why.trim() ? this.words().giveWhy : undefined,
      }),
    });
  }

  // Read by the form while it is made, before there is a dialog's answer.
  get #about(): SettleAct | undefined {
    return this.#dialog.about as SettleAct | undefined;
  }

  /** Opens it about one invoice or several. `on` is today, as the view says: the money has come by then. */
  open(act: SettleAct, invoices: readonly Settled[], on: string): void {
    this.#invoices = invoices;
    this.#on = on;
    this.#form.reset();
    this.#dialog.open(act);
  }

  /** The dialog, while it is open. */
  render(words: Words, language: Language): unknown {
    const act = this.#about;
    if (act === undefined) return nothing;
    const [title, does] = {
      pay: [words.payTitle(this.#invoices.length), words.markPaid] as const,
      unpay: [words.unpayTitle, words.markUnpaid] as const,
      cancel: [words.cancelTitle, words.cancelInvoice] as const,
    }[act];
    const send = (event: Event): void =>
      void this.#form.send(event, this.wish, (answers) => {
        const invoices = this.#invoices;
        this.#dialog.close();
        return this.act(act, invoices, answers);
      });
    return this.#dialog.render(
      title,
      html`${this.#names(act, words, language)}
        <form novalidate @submit=${send}>${this.#form.summary(words)} ${this.#fields(act, words, language)}</form>`,
      busyButton(does, false, send, act === 'cancel' ? { kind: 'danger' } : {}),
      words.keep,
    );
  }

  #names(act: SettleAct, words: Words, language: Language): unknown {
    const named = this.#invoices.slice(0, NAMED);
    const more = this.#invoices.length - named.length;
    const sum = this.#invoices.reduce((pence, { balancePence }) => pence + balancePence, 0);
    return html`<ul class="names" role="list">
        ${named.map(
          (invoice) =>
            html`<li class="between">
              <span>${nameOfInvoice(invoice, words)}</span>
              <span class="num"
                >${formatSum(act === 'unpay' ? invoice.totalPence : invoice.balancePence, language)}</span
              >
            </li>`,
        )}
      </ul>
      ${more > 0 ? html`<p class="quiet">${words.andMore(more)}</p>` : nothing}
      ${this.#invoices.length > 1 ? html`<p class="num"><strong>${words.paySum(formatSum(sum, language))}</strong></p>` : nothing}`;
  }

  #fields(act: SettleAct, words: Words, language: Language): unknown {
    if (act === 'unpay') return html`<p>${words.unpaySays}</p>`;
    if (act === 'pay') {
      return this.#form.field('paidOn', {
        label: words.paidOn,
        kind: 'date',
        hint: this.#invoices.length > 1 ? words.paidOnWhy : undefined,
        max: this.#on,
        wide: 'short',
      });
    }
    const sum = formatMoney(this.#invoices[0]?.balancePence ?? 0, language);
    return html`<p>${words.cancelSays(sum)}</p>
      ${this.#form.field('why', { label: words.why, kind: 'textarea', hint: words.whyHint, wide: 'full' })}`;
  }
}
