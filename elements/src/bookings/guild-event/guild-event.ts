import { html, nothing, type PropertyDeclarations } from 'lit';
import { buttons } from '../../shared/buttons.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { whyNot } from '../../shared/may.js';
import { tokens } from '../../shared/tokens.styles.js';
import { fundingLink, priceSays, termsList, vatSays } from '../event-parts.js';
import { eventStyles } from '../event.styles.js';
import { eventWhen } from '../event-when.js';
import { styles } from './guild-event.styles.js';
import { en, type GuildEventWords } from './guild-event.texts.js';
import type { EventView } from './guild-event.view.js';

const STAGES = {
  booked: ['stageBooked', 'good'],
  attended: ['stageAttended', 'good'],
  absent: ['stageAbsent', 'open'],
  cancelled: ['stageCancelled', undefined],
} as const;

/**
 * One event: what it is, when and where, the CPD points it earns, each way to
 * take part with its price and what cancelling would cost, and the places the
 * reader has on it or booked.
 *
 * It books nothing: that is for the page at `book-href`. Hand it a `view`, or
 * put it into a `<guild-portal>` and name the event.
 *
 * ```html
 * <guild-event event-id="e1" book-href="#/events/{id}/book" cancel-href="#/cancel/{id}"></guild-event>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart tag - What is special about it.
 * @csspart facts - When, where, points and places.
 * @csspart description - What it is about.
 * @csspart option - A way to take part.
 * @csspart price - What that costs.
 * @csspart terms - What cancelling would cost.
 * @csspart link - A link.
 * @csspart button - The link to booking.
 * @csspart row - A place of the reader's.
 * @csspart why - Why no place can be booked.
 * @cssprop --guild-accent - Links, the button and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildEvent extends GuildElement<EventView, GuildEventWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    eventId: { attribute: 'event-id' },
    bookHref: { attribute: 'book-href' },
    cancelHref: { attribute: 'cancel-href' },
    bookingHref: { attribute: 'booking-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, lists, eventStyles, styles];

  /** The event it is about. */
  declare eventId: string | undefined;
  /** Where places on it are booked, such as `#/events/{id}/book`, by the event's id. */
  declare bookHref: string | undefined;
  /** Where a place is cancelled, such as `#/cancel/{id}`, by the booking's id. */
  declare cancelHref: string | undefined;
  /** Where a place is shown, such as `#/bookings/{id}`, by the booking's id. */
  declare bookingHref: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-event.cy.js')).cy });
  }

  protected override asks() {
    return this.eventId ? { name: 'bookings/event' as const, input: { eventId: this.eventId } } : undefined;
  }

  protected override renderView(view: EventView, words: GuildEventWords, language: Language): unknown {
    return html`
      <div class="head">
        <p class="tags">
          <span class="tag" part="tag">${words[view.kind]}</span>
          ${view.isBooked ? html`<span class="tag" part="tag" data-tone="good">${words.booked}</span>` : nothing}
          ${view.stage === 'open' ? nothing : html`<span class="tag" part="tag" data-tone="bad">${words[view.stage]}</span>`}
        </p>
        ${this.heading(view.title)}
      </div>
      ${this.#facts(view, words, language)}
      <p class="lede pre" part="description">${view.description}</p>
      ${view.bookings.length > 0 ? this.#mine(view, words) : nothing}
      <div class="stack">
        ${this.heading(words.options, 1)} ${this.quietly(words.optionsHow)}
        <div class="options">${view.options.map((option) => this.#option(option, view, words, language))}</div>
      </div>
      ${this.#book(view, words)}
    `;
  }

  #facts(view: EventView, words: GuildEventWords, language: Language): unknown {
    const { place, placesLeft, points, subcategoryLabel } = view;
    return html`<dl class="facts" part="facts">
      <dt>${words.when}</dt>
      <dd>${eventWhen(view, words, language)} <span class="quiet">${words.londonTime}</span></dd>
      <dt>${words.where}</dt>
      <dd>${place}</dd>
      <dt>${words.points}</dt>
      <dd>${words.pointsOf(points, subcategoryLabel)} ${this.quietly(words.pointsHow)}</dd>
      <dt>${words.places}</dt>
      <dd>${placesLeft === undefined ? words.noLimit : words.left(placesLeft)}</dd>
    </dl>`;
  }

  #option(option: EventView['options'][number], view: EventView, words: GuildEventWords, language: Language): unknown {
    return html`<div class="card" part="option">
      <div class="between">
        ${this.heading(option.label, 2)}
        ${option.funded ? html`<span class="tag" part="tag" data-tone="good">${words.funded}</span>` : nothing}
      </div>
      <p class="price num" part="price">${priceSays(option.totalPence, words, language)}</p>
      ${
        option.funded
          ? html`<div class="quiet">${words.fundedHow} ${fundingLink(view.fundingLink, words)}</div>`
          : this.quietly(vatSays(option, words, language) ?? words.noVat)
      }
      ${termsList(option.terms, words)}
    </div>`;
  }

  #mine({ bookings }: EventView, words: GuildEventWords): unknown {
    return html`<div class="stack">
      ${this.heading(words.mine, 1)}
      <ul class="rows" role="list">
        ${bookings.map(({ id, delegateName, isDelegate, isBooker, stage }) => {
          const [word, tone] = STAGES[stage];
          const cancel = stage === 'booked' && isBooker ? linkTo(this.cancelHref, id) : undefined;
          const look = linkTo(this.bookingHref, id);
          return html`<li class="mine" part="row">
            <span>
              ${look ? html`<a part="link" href=${look} aria-label=${words.lookAt(delegateName)}>${delegateName}</a>` : delegateName}
              ${isDelegate ? html`<span class="quiet">${words.me}</span>` : nothing}
              <span class="tag" part="tag" data-tone=${tone ?? nothing}>${words[word]}</span>
            </span>
            ${cancel ? html`<a part="link" href=${cancel} aria-label=${words.cancelPlaceOf(delegateName)}>${words.cancelPlace}</a>` : nothing}
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #book({ id, may }: EventView, words: GuildEventWords): unknown {
    if (!may.book.ok) {
      if (!may.book.whyNot) return nothing;
      return html`<div class="note" data-tone="open"><strong>${words.cannotBook}</strong>${whyNot(may.book)}</div>`;
    }
    const href = linkTo(this.bookHref, id);
    if (href === undefined) return nothing;
    return html`<div class="book">
      ${this.quietly(words.bookHow)}
      <a class="button" part="button" href=${href}>${words.book}</a>
    </div>`;
  }
}
