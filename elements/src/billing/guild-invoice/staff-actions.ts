import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import type { Language } from '../../shared/language.js';
import { ifMay, type May } from '../../shared/may.js';
import type { WishController } from '../../shared/wish-controller.js';
import { nameOfInvoice } from '../invoice-parts.js';
import { type SettleAct, SettleDialog } from '../settle-dialog.js';
import { settleInvoice } from '../settle-invoice.js';
import type { InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';

/** What the finance team does with the invoice on show. */
export class StaffActions {
  readonly #dialog: SettleDialog;

  constructor(host: ReactiveControllerHost & HTMLElement, wish: WishController, words: () => InvoiceWords) {
    this.#dialog = new SettleDialog(host, wish, words, async (act, [invoice], answers) => {
      const done = invoice && (await settleInvoice(wish, act, invoice, answers, words()));
      await host.updateComplete;
      // The button that was pressed is gone with what it did.
      if (done) host.shadowRoot?.querySelector<HTMLElement>('.staff')?.focus();
      return done;
    });
  }

  /** The buttons, or why there are none, and what asks once more. */
  render(view: InvoiceView, words: InvoiceWords, language: Language): TemplateResult {
    const { may, isCreditNote } = view;
    const button = (act: SettleAct, text: string, kind?: 'plain' | 'danger'): unknown =>
      busyButton(text, false, () => this.#dialog.open(act, [view], view.on), {
        ...(kind && { kind }),
        name: words.named(text, nameOfInvoice(view, words)),
      });
    const offers: readonly (readonly [May, () => unknown])[] = [
      [may.markPaid, () => button('pay', isCreditNote ? words.markPaidBack : words.markPaid)],
      [may.markUnpaid, () => button('unpay', words.markUnpaid, 'plain')],
      [may.cancel, () => button('cancel', words.cancelInvoice, 'danger')],
    ];
    const open = offers.filter(([{ ok }]) => ok);
    return html`<section class="staff screen" part="staff" tabindex="-1" aria-label=${words.staff}>
      <p class="quiet">${words.staff}</p>
      ${
        open.length
          ? html`<div class="actions">${open.map(([, offer]) => offer())}</div>`
          : ifMay(may.markPaid, () => '')
      }
      ${this.#dialog.render(words, language)}
    </section>`;
  }
}
