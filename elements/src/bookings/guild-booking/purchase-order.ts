import { html, type ReactiveControllerHost } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { BookingWords } from './guild-booking.texts.js';
import type { BookingView } from './guild-booking.view.js';

/** The purchase order number of a place, and the form that puts it right. */
export class PurchaseOrder {
  readonly #form: FormController<{ purchaseOrder: string }>;
  #editing = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly bookingId: string | undefined },
    private readonly wish: WishController,
  ) {
    this.#form = new FormController<{ purchaseOrder: string }>(host, {
      empty: () => ({ purchaseOrder: '' }),
      check: () => ({}),
      keep: keptAs(() => (host.bookingId ? `booking:${host.bookingId}` : undefined)),
    });
  }

  /** The number, with a button that opens the form where it may be changed. */
  render({ may, purchaseOrder, orderId }: BookingView, words: BookingWords): unknown {
    if (!may.changePurchaseOrder.ok) return purchaseOrder;
    if (this.#editing || this.#form.isTouched) return this.#render(orderId, words);
    const begin = (): void => {
      this.wish.reset();
      this.#form.begin({ purchaseOrder: purchaseOrder ?? '' });
      this.#edit(true, '#purchaseOrder');
    };
    return html`<span class="actions">
      ${purchaseOrder ?? words.none}
      ${busyButton(words.change, false, begin, { kind: 'link', name: words.changePurchaseOrder })}
    </span>`;
  }

  #render(orderId: string, words: BookingWords): unknown {
    const save = ({ purchaseOrder }: { purchaseOrder: string }): Promise<unknown> => {
      const number = purchaseOrder.trim();
      const input = { orderId, ...(number && { purchaseOrder: number }) };
      return this.wish.command('bookings/change-purchase-order', input, { say: words.saved });
    };
    const send = async (event: Event): Promise<void> => {
      if (await this.#form.send(event, this.wish, save)) this.#edit(false, 'dd button.link');
    };
    const leave = (): void => {
      this.#form.reset();
      this.#edit(false, 'dd button.link');
    };
    return html`<form novalidate @submit=${(event: Event) => void send(event)}>
      ${this.#form.summary(words)}
      ${this.#form.field('purchaseOrder', {
        label: words.purchaseOrder,
        hint: words.purchaseOrderHint,
        optional: words.optional,
        autocomplete: 'off',
        wide: 'short',
      })}
      <div class="actions">
        ${busyButton(words.save, this.wish.isBusy('bookings/change-purchase-order'), undefined, { type: 'submit' })}
        ${busyButton(words.leave, false, leave, { kind: 'plain' })}
      </div>
    </form>`;
  }

  /** Opens or closes the form; focus goes into it, or back to what opened it. */
  #edit(editing: boolean, focus: string): void {
    this.#editing = editing;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.shadowRoot?.querySelector<HTMLElement>(focus)?.focus());
  }
}
