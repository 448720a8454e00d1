import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { focusOn } from '../../shared/focus-on.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { whyNot } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { eventStyles } from '../event.styles.js';
import { askOnceMore, EMPTY, PLACE } from './ask-once-more.js';
import { emptyPart, invoicePart, moreOrNone, placePart, sumsPart } from './basket-parts.js';
import { styles } from './guild-basket.styles.js';
import { type BasketWords, en } from './guild-basket.texts.js';
import type { BasketPlace, BasketView, PlacedOrder } from './guild-basket.view.js';
import { placedPart } from './placed-part.js';

/**
 * The order before it is placed: who goes where, at which price and terms, what
 * is missing, the sum, and who is invoiced. It places the order, and then says
 * its number and what happens next.
 *
 * The order is placed at the sum that was shown, or not at all. Hand it a
 * `view`, or put it into a `<guild-portal>`.
 *
 * ```html
 * <guild-basket events-href="#/events" activity-href="#/activity" edit-href="#/events/{event}/book/{id}"></guild-basket>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `bookings/place-order` at the sum shown, `bookings/remove-place`, `bookings/empty-basket`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart row - One place.
 * @csspart price - What it costs.
 * @csspart terms - What cancelling it would cost.
 * @csspart missing - What keeps it from being booked.
 * @csspart warning - What is worth knowing about it.
 * @csspart sums - What all of it costs.
 * @csspart invoice - Who is invoiced.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with the form.
 * @csspart why - Why the order cannot be placed.
 * @csspart placed - What is said when it has been.
 * @csspart empty - What is said of an empty basket.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @cssprop --guild-accent - Buttons, links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildBasket extends GuildElement<BasketView, BasketWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    eventsHref: { attribute: 'events-href' },
    activityHref: { attribute: 'activity-href' },
    invoiceHref: { attribute: 'invoice-href' },
    editHref: { attribute: 'edit-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, dialogs, eventStyles, styles];

  /** Where events are chosen, such as `#/events`. */
  declare eventsHref: string | undefined;
  /** Where somebody's bookings are shown, such as `#/activity`. */
  declare activityHref: string | undefined;
  /** Where an invoice is shown, such as `#/invoices/{id}`, by the invoice's id. */
  declare invoiceHref: string | undefined;
  /** Where a place is changed, such as `#/events/{event}/book/{id}`, by the ids of the event and the place. */
  declare editHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #form = new FormController<{ purchaseOrder: string }>(this, {
    empty: () => ({ purchaseOrder: '' }),
    check: () => ({}),
    keep: keptAs(() => 'bookings/basket'),
  });
  #placed: PlacedOrder | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-basket.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'bookings/basket' as const, input: {} };
  }

  protected override renderView(view: BasketView, words: BasketWords, language: Language): unknown {
    if (this.#placed && view !== this.#placed.view && view.places.length > 0) this.#placed = undefined;
    if (this.#placed) {
      const ways = { events: this.eventsHref, activity: this.activityHref, invoice: this.invoiceHref };
      return placedPart(this.#placed, (text, deeper) => this.heading(text, deeper), ways, words, language);
    }
    const { places } = view;
    return html`
      <div class="start stack" tabindex="-1">
        ${this.heading(places.length > 0 ? words.title : words.empty)}
        ${places.length > 0 ? this.quietly(words.places(places.length)) : nothing}
      </div>
      ${outcome(this.#wish, words, this.#wish.of.about === PLACE ? '' : undefined)}
      ${places.length > 0 ? this.#order(view, words, language) : emptyPart(this.eventsHref, words)}
      ${askOnceMore(
        this.#dialog,
        view,
        { place: (event) => void this.#send(event, view), take: (place) => void this.#take(place, words) },
        words,
        language,
      )}
    `;
  }

  #order(view: BasketView, words: BasketWords, language: Language): unknown {
    if (view.purchaseOrder) this.#form.begin({ purchaseOrder: view.purchaseOrder });
    const { purchaseOrder, purchaseOrderHint: hint, optional } = words;
    return html`
      <ul class="rows" role="list">
        ${view.places.map((place) => this.#place(place, words, language))}
      </ul>
      ${moreOrNone(this.eventsHref, this.#wish.isBusy('bookings/empty-basket'), () => this.#dialog.open(EMPTY), words)}
      <form class="foot" novalidate @submit=${(event: Event) => this.#review(event, view)}>
        <div class="stack">
          ${invoicePart(view, (this.headingLevel ?? 2) + 1, words)}
          ${view.invoiceTo ? this.#form.field('purchaseOrder', { label: purchaseOrder, hint, optional, autocomplete: 'off' }) : nothing}
        </div>
        <div class="stack">
          ${this.#form.summary(words)} ${sumsPart(view, words, language)} ${outcome(this.#wish, words, PLACE)}
          ${
            view.may.place.ok
              ? busyButton(words.place, this.#wish.isBusy('bookings/place-order', PLACE), undefined, { type: 'submit' })
              : html`<p class="label">${words.notYet}</p>
                  ${whyNot(view.may.place)}`
          }
        </div>
      </form>
    `;
  }

  #place(place: BasketPlace, words: BasketWords, language: Language): unknown {
    const { id, eventId, attendeeName, title } = place;
    const edit = linkTo(this.editHref?.replace('{event}', encodeURIComponent(eventId)), id);
    const remove = busyButton(
      words.remove,
      this.#wish.isBusy('bookings/remove-place', id),
      () => this.#dialog.open(id),
      { kind: 'link', name: words.removeOf(attendeeName, title) },
    );
    return placePart(place, edit, remove, words, language);
  }

  #review(event: Event, { may }: BasketView): void {
    event.preventDefault();
    if (may.place.ok && this.#wish.stage !== 'busy') this.#dialog.open(PLACE);
  }

  async #send(event: Event, view: BasketView): Promise<void> {
    this.#dialog.close();
    await this.#form.send(event, this.#wish, async (values) => {
      const purchaseOrder = view.invoiceTo ? values.purchaseOrder.trim() : '';
      const input = { seenTotalPence: view.totalPence, ...(purchaseOrder && { purchaseOrder }) };
      const answer = await this.#wish.command('bookings/place-order', input, { about: PLACE });
      if (answer) this.#placed = { answer, view };
      return answer;
    });
    if (this.#placed) await focusOn(this, '.done');
  }

  async #take(place: BasketPlace | undefined, words: BasketWords): Promise<void> {
    this.#dialog.close();
    const done = place
      ? await this.#wish.command(
          'bookings/remove-place',
          { placeId: place.id },
          { say: words.removed(place.attendeeName), about: place.id },
        )
      : await this.#wish.command('bookings/empty-basket', {}, { say: words.emptied });
    if (done) await focusOn(this, '.start');
  }
}
