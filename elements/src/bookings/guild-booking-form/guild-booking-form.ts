import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { focusOn } from '../../shared/focus-on.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { whyNot } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { eventStyles } from '../event.styles.js';
import { eventWhen } from '../event-when.js';
import { AskedBeside } from './asked-beside.js';
import { addedPart, basketPart, gonePart, notePart } from './basket-parts.js';
import { styles } from './guild-booking-form.styles.js';
import { type BookingFormWords, en } from './guild-booking-form.texts.js';
import type { BookingFormView, Colleague, PlaceInBasket } from './guild-booking-form.view.js';
import { optionFields, termsFields, whoFields } from './place-fields.js';
import { checkPlace, emptyPlace, nameOf, placeWished, type PlaceValues, valuesOf } from './place-values.js';

/**
 * Puts places on an event into the basket, for one person after the other:
 * oneself, a colleague, or somebody new of one's organisation. It also changes
 * a place that lies there.
 *
 * It books and charges nothing; that is for `<guild-basket>`. What was typed is
 * kept until it has been sent. Hand it a `view`, or put it into a
 * `<guild-portal>` and name the event. Terms of the page's own go into the slot
 * `terms`, in full, above the tick that agrees to them.
 *
 * ```html
 * <guild-booking-form event-id="e1" basket-href="#/basket"></guild-booking-form>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @slot terms - More terms, which are agreed to along with those of cancelling.
 * @event {CommandWish} guild-wish - `bookings/add-place`, or `bookings/change-place`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart field - A field of the form.
 * @csspart summary - What is wrong with the form.
 * @csspart agreement - The terms and the tick that agrees to them.
 * @csspart terms - What cancelling would cost.
 * @csspart added - What is said when a place is in the basket.
 * @csspart basket - Who is in the basket for this event.
 * @csspart link - A link.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why no place can be booked, or for nobody else.
 * @cssprop --guild-accent - Buttons, links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildBookingForm extends GuildElement<BookingFormView, BookingFormWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    eventId: { attribute: 'event-id' },
    placeId: { attribute: 'place-id' },
    basketHref: { attribute: 'basket-href' },
    colleagues: { attribute: false },
    basket: { attribute: false },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, eventStyles, styles];

  /** The event that places are booked on. */
  declare eventId: string | undefined;
  /** The place of the basket that is changed; unset, places are added. */
  declare placeId: string | undefined;
  /** Where the basket is, such as `#/basket`. */
  declare basketHref: string | undefined;
  /** Who can be named, where a page knows; else the portal is asked. */
  declare colleagues: readonly Colleague[] | undefined;
  /** The places in the basket, where a page knows; else the portal is asked. */
  declare basket: readonly PlaceInBasket[] | undefined;

  readonly #wish = new WishController(this);
  readonly #beside = new AskedBeside(this);
  readonly #form = new FormController<PlaceValues>(this, {
    empty: emptyPlace,
    check: (values) => checkPlace(values, this.shown, this.language.texts.words),
    fieldOf: (at) => at.slice(at.lastIndexOf('/') + 1),
    keep: keptAs(() => `booking:${this.eventId ?? ''}:${this.placeId ?? ''}`),
  });
  /** What is said of the place that was just sent. */
  #added: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-booking-form.cy.js')).cy });
  }

  protected override asks() {
    return this.eventId ? { name: 'bookings/event' as const, input: { eventId: this.eventId } } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('eventId') !== undefined || changed.get('placeId') !== undefined) {
      this.#form.beginAnew();
      this.#wish.reset();
      this.#added = undefined;
    }
    super.willUpdate(changed);
  }

  protected override renderView(view: BookingFormView, words: BookingFormWords, language: Language): unknown {
    const places = this.#beside.places(language);
    const here = places?.filter(({ eventId }) => eventId === view.id) ?? [];
    const place = this.placeId ? here.find(({ id }) => id === this.placeId) : undefined;
    return html`
      <div class="stack">
        ${this.heading(view.title)} ${this.quietly(`${eventWhen(view, words, language)} · ${view.place}`)}
      </div>
      ${
        this.#added !== undefined
          ? addedPart(this.#added, this.placeId ? undefined : () => this.#another(), this.basketHref, words)
          : this.placeId && !place
            ? places && gonePart(this.basketHref, words)
            : view.may.book.ok || place
              ? this.#fields(view, place, words, language)
              : notePart(words.cannotBook, whyNot(view.may.book))
      }
      ${this.placeId || here.length === 0 ? nothing : basketPart(here, this.#added === undefined ? this.basketHref : undefined, words)}
    `;
  }

  #fields(
    view: BookingFormView,
    place: PlaceInBasket | undefined,
    words: BookingFormWords,
    language: Language,
  ): unknown {
    const only = view.options.length === 1 ? view.options[0]?.id : undefined;
    const others = this.#beside.others(language);
    this.#form.begin({
      ...(others.may?.ok === false && { kind: 'self' }),
      ...(only && { optionId: only }),
      ...(place && valuesOf(place)),
    });
    const name = this.placeId ? 'bookings/change-place' : 'bookings/add-place';
    return html`<form novalidate @submit=${(event: Event) => void this.#send(event, view, words, language)}>
      ${this.#form.summary(words)} ${whoFields(this.#form, view.isBooked, others, words)}
      ${optionFields(this.#form, view, words, language)} ${termsFields(this.#form, view, words)}
      ${outcome(this.#wish, words)}
      <div class="stack">
        ${this.quietly(words.nothingYet)}
        <div class="actions">
          ${busyButton(this.placeId ? words.save : words.add, this.#wish.isBusy(name), undefined, { type: 'submit' })}
        </div>
      </div>
    </form>`;
  }

  async #send(event: Event, view: BookingFormView, words: BookingFormWords, language: Language): Promise<void> {
    const { placeId } = this;
    let said = placeId ? words.changed : words.addedMe;
    const send = (values: PlaceValues): Promise<unknown> => {
      const wished = placeWished(values, view);
      if (!placeId && values.kind !== 'self') said = words.added(nameOf(values, this.#beside.others(language).rows));
      return placeId
        ? this.#wish.command('bookings/change-place', { placeId, ...wished })
        : this.#wish.command('bookings/add-place', wished);
    };
    const { optionId } = this.#form.values;
    if (!(await this.#form.send(event, this.#wish, send))) return;
    // The next person most likely takes part in the same way; terms are agreed to for each.
    this.#form.begin({ optionId });
    this.#added = said;
    await focusOn(this, '.done');
  }

  #another(): void {
    this.#added = undefined;
    this.#wish.reset();
    void focusOn(this, 'form input');
  }
}
