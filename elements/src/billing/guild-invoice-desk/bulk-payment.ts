import { html, nothing, type ReactiveControllerHost } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { formatDate } from '../../shared/format.js';
import type { WishController } from '../../shared/wish-controller.js';
import { nameOfInvoice } from '../invoice-parts.js';
import type { Settled } from '../settle-dialog.js';
import type { InvoiceDeskWords } from './guild-invoice-desk.texts.js';

interface Left {
  readonly invoice: Settled;
  readonly says: string;
}

/** Marks several invoices as paid on one day, one command each, and keeps what became of every one. */
export class BulkPayment {
  /** Those that were marked by the last go. */
  done: readonly Settled[] = [];
  #left: readonly Left[] = [];
  #paidOn = '';
  #at = 0;
  #of = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wish: WishController,
  ) {}

  get isBusy(): boolean {
    return this.#at > 0;
  }

  /** Marks them one after the other: one that is refused keeps no other back. */
  async pay(invoices: readonly Settled[], paidOn: string, words: () => InvoiceDeskWords): Promise<void> {
    if (this.isBusy) return;
    this.done = this.#left = [];
    this.#paidOn = paidOn;
    this.#of = invoices.length;
    for (const [index, invoice] of invoices.entries()) {
      this.#at = index + 1;
      this.host.requestUpdate();
      const { id: invoiceId } = invoice;
      if (await this.wish.command('billing/mark-paid', { invoiceId, paidOn }, { about: invoiceId })) {
        this.done = [...this.done, invoice];
      } else {
        const { stage, says, unblock } = this.wish;
        const why = says ?? words()[stage === 'failed' || stage === 'unanswered' ? stage : 'refused'];
        this.#left = [...this.#left, { invoice, says: [why, unblock].filter(Boolean).join(' ') }];
      }
    }
    this.#at = 0;
    this.wish.reset();
    this.host.requestUpdate();
  }

  /** Forgets one that is open again. */
  forget(invoiceId: string): void {
    this.done = this.done.filter(({ id }) => id !== invoiceId);
  }

  /** One invoice that was marked by itself. */
  only(invoice: Settled, paidOn: string): void {
    this.done = [invoice];
    this.#left = [];
    this.#paidOn = paidOn;
  }

  /** How far it is, then what became of it; `takeBack` for one that was marked by mistake. */
  render(words: InvoiceDeskWords, takeBack: (invoice: Settled) => void): unknown {
    return html`<div class="live" role="status">${this.#tells(words, takeBack)}</div>`;
  }

  #tells(words: InvoiceDeskWords, takeBack: (invoice: Settled) => void): unknown {
    if (this.isBusy) {
      const says = words.progress(this.#at, this.#of);
      return html`<div class="note" part="progress">
        <span>${says}</span> <progress max=${this.#of} .value=${this.#at - 1} aria-label=${says}></progress>
      </div>`;
    }
    const { done } = this;
    if (done.length === 0 && this.#left.length === 0) return nothing;
    return html`<div class="note done" part="result" tabindex="-1" data-tone=${this.#left.length ? 'bad' : 'good'}>
      ${done.length ? html`<strong>${words.bulkDone(done.length, formatDate(this.#paidOn, words.months))}</strong>` : nothing}
      ${
        this.#left.length
          ? html`<p>${words.bulkLeft(this.#left.length)}</p>
              <ul role="list">
                ${this.#left.map(({ invoice, says }) => html`<li><strong>${nameOfInvoice(invoice, words)}</strong>: ${says}</li>`)}
              </ul>`
          : nothing
      }
      ${done.length ? this.#which(words, takeBack) : nothing}
    </div>`;
  }

  #which(words: InvoiceDeskWords, takeBack: (invoice: Settled) => void): unknown {
    return html`<details ?open=${this.done.length === 1}>
      <summary>${words.which}</summary>
      <ul role="list">
        ${this.done.map((invoice) => {
          const name = nameOfInvoice(invoice, words);
          return html`<li class="between">
            <span>${name}</span>
            ${busyButton(
              words.markUnpaid,
              this.wish.isBusy('billing/mark-unpaid', invoice.id),
              () => takeBack(invoice),
              {
                kind: 'link',
                name: words.named(words.markUnpaid, name),
              },
            )}
          </li>`;
        })}
      </ul>
    </details>`;
  }
}
