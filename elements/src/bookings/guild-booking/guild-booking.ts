import { html, nothing, type PropertyDeclarations } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { factsOf, historyOf } from './booking-facts.js';
import { choicesPart } from './choices-part.js';
import { styles } from './guild-booking.styles.js';
import { type BookingWords, en } from './guild-booking.texts.js';
import type { BookingView } from './guild-booking.view.js';
import { PurchaseOrder } from './purchase-order.js';
import { transferForm, type TransferTo } from './transfer-form.js';

const TONES = { booked: nothing, attended: 'good', absent: 'bad', cancelled: nothing } as const;

/**
 * One booked place: the event, who attends, its terms, order and invoice, what
 * happened to it, and what may be done now.
 *
 * It moves the place to another event and puts the purchase order number
 * right; cancelling and sending somebody else are at the page's `cancel-href`.
 *
 * ```html
 * <guild-booking booking-id="b1" cancel-href="#/cancel/{id}" invoice-href="#/invoices/{id}"></guild-booking>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `bookings/transfer`, after the event was chosen and asked once more; `bookings/change-purchase-order`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart stage - How the place stands.
 * @csspart facts - What is known of it.
 * @csspart choices - What can be done.
 * @csspart transfer - The events it can be moved to.
 * @csspart history - What happened.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @csspart why - Why something cannot be done.
 * @cssprop --guild-accent - Links, buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildBooking extends GuildElement<BookingView, BookingWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    bookingId: { attribute: 'booking-id' },
    cancelHref: { attribute: 'cancel-href' },
    invoiceHref: { attribute: 'invoice-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, dialogs, styles];

  /** The booking it is about. */
  declare bookingId: string | undefined;
  /** The address where a place is cancelled or given to somebody else, with `{id}` in it. */
  declare cancelHref: string | undefined;
  /** The address of an invoice, with `{id}` in it. */
  declare invoiceHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #transfers = new AskedView<'bookings/transfers'>(this);
  readonly #purchaseOrder = new PurchaseOrder(this, this.#wish);
  #moving = false;
  #to: TransferTo | undefined;
  #error: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-booking.cy.js')).cy });
  }

  protected override asks() {
    const { bookingId } = this;
    return bookingId ? { name: 'bookings/booking' as const, input: { bookingId } } : undefined;
  }

  protected override renderView(view: BookingView, words: BookingWords, language: Language): unknown {
    const isMoving = this.#moving && view.may.transfer.ok;
    this.#transfers.want(
      isMoving ? { name: 'bookings/transfers', input: { bookingId: view.id } } : undefined,
      language,
    );
    return html`
      <div class="between">
        ${this.heading(view.title)}
        <span class="tag" part="stage" data-tone=${TONES[view.stage]}>${words[view.stage]}</span>
      </div>
      ${factsOf(view, this.invoiceHref, this.#purchaseOrder.render(view, words), words, language)}
      ${outcome(this.#wish, words)} ${this.#choices(view, words)} ${isMoving ? this.#transfer(words) : nothing}
      <div class="stack">${this.heading(words.history, 1)} ${historyOf(view, words, language)}</div>
      ${this.#ask(view, words)}
    `;
  }

  #choices({ id, may }: BookingView, words: BookingWords): unknown {
    const move = this.#moving
      ? nothing
      : busyButton(words.chooseEvent, false, () => void this.#begin(), { kind: 'plain' });
    return choicesPart(may, linkTo(this.cancelHref, id), move, this.heading(words.options, 1), words);
  }

  #transfer(words: BookingWords): unknown {
    return transferForm(
      {
        transfers: this.#transfers.answer,
        chosen: this.#to,
        error: this.#error,
        busy: this.#wish.isBusy('bookings/transfer'),
        choose: (to) => {
          this.#to = to;
          this.#error = undefined;
          this.requestUpdate();
        },
        send: (event) => {
          event.preventDefault();
          this.#error = this.#to ? undefined : words.chooseFirst;
          if (this.#to) this.#dialog.open('transfer');
          else void this.#focusAfter('[part="transfer"] input');
        },
        close: () => void this.#end(),
      },
      words,
    );
  }

  #ask({ id, title }: BookingView, words: BookingWords): unknown {
    const to = this.#to;
    if (!to) return nothing;
    const move = async (): Promise<void> => {
      this.#dialog.close();
      const { eventId, optionId } = to;
      const done = await this.#wish.command(
        'bookings/transfer',
        { bookingId: id, eventId, optionId },
        { say: words.moved },
      );
      if (done) await this.#end();
    };
    return this.#dialog.render(
      words.sureMove(to.title),
      html`<p>
        ${words.moveSays(title, `${to.title}, ${formatDate(to.startsOn, words.months)} (${to.optionLabel})`)}
      </p>`,
      busyButton(words.move, false, () => void move()),
      words.close,
    );
  }

  async #begin(): Promise<void> {
    this.#wish.reset();
    this.#moving = true;
    await this.#focusAfter('[part="transfer"] input, [part="transfer"] button');
  }

  /** Closes the choice of events; focus goes to what can be done. */
  async #end(): Promise<void> {
    this.#moving = false;
    this.#to = this.#error = undefined;
    await this.#focusAfter('.choices');
  }

  async #focusAfter(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    await this.#transfers.settled;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
