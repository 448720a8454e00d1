import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tokens } from '../../shared/tokens.styles.js';
import { priceSays } from '../event-parts.js';
import { eventStyles } from '../event.styles.js';
import { eventWhen } from '../event-when.js';
import { styles } from './guild-event-list.styles.js';
import { en, type EventListWords } from './guild-event-list.texts.js';
import type { EventKind, EventListView } from './guild-event-list.view.js';

/** How many events are fetched at a time. */
const PAGE = 20;
/** How many places left are few, and said with more weight. */
const FEW = 5;

/**
 * The training, webinars and conferences that are to come, soonest first: what
 * is left of each, what it costs from, and whether the reader has a place.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`. It can be narrowed to
 * one kind, by whoever reads it or by the page.
 *
 * ```html
 * <guild-event-list event-href="#/events/{id}"></guild-event-list>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - The next page of `bookings/events`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - The heading.
 * @csspart count - How many events are shown.
 * @csspart row - One event.
 * @csspart link - The link to an event.
 * @csspart tag - What is special about an event.
 * @csspart price - What it costs from.
 * @csspart empty - What is said where there is none.
 * @csspart button - A button.
 * @csspart alert - Why the next page could not be shown.
 * @cssprop --guild-accent - Links, the kind that is shown, and focus.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-track - The ground of the dates.
 */
export class GuildEventList extends GuildElement<EventListView, EventListWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { eventHref: { attribute: 'event-href' }, kind: {} };

  /** @internal */
  static override styles = [tokens, layout, buttons, lists, eventStyles, styles];

  /** Where an event is shown, such as `#/events/{id}`. Without it there are no links. */
  declare eventHref: string | undefined;
  /** The one kind to show; all of them unless set. */
  declare kind: EventKind | undefined;

  readonly #rows = new RowsController<EventListView['rows'][number]>(this);

  constructor() {
    super({ en, cy: async () => (await import('./guild-event-list.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'bookings/events' as const, input: this.#input };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.#rows.reset();
    super.willUpdate(changed);
  }

  protected override renderView(view: EventListView, words: EventListWords, language: Language): unknown {
    const rows = this.#rows.of(view).filter(({ kind }) => !this.kind || kind === this.kind);
    const { hasMore } = this.#rows;
    const more = (): void => void this.#rows.more('bookings/events', this.#input);
    return html`
      <div class="between">
        ${this.heading(words.title)}
        <p class="quiet" part="count" role="status">${rows.length > 0 ? words.count(rows.length, hasMore) : nothing}</p>
      </div>
      ${this.#kinds(words)}
      ${
        rows.length > 0
          ? html`<ul class="rows" role="list">
                ${rows.map((event) => this.#row(event, words, language))}
              </ul>
              ${this.quietly(words.times)}`
          : hasMore
            ? nothing
            : this.#none(words)
      }
      ${outcome(this.#rows.wish, words)}
      ${
        hasMore
          ? html`<div class="actions">
              ${busyButton(words.more, this.#rows.wish.stage === 'busy', more, { kind: 'plain' })}
            </div>`
          : nothing
      }
    `;
  }

  get #input() {
    return { limit: PAGE, ...(this.kind && { kind: this.kind }) };
  }

  #kinds(words: EventListWords): unknown {
    const button = (kind: EventKind | undefined, label: string): unknown =>
      html`<button
        class="plain"
        part="button"
        type="button"
        aria-pressed=${(this.kind || undefined) === kind ? 'true' : 'false'}
        @click=${() => (this.kind = kind)}
      >
        ${label}
      </button>`;
    return html`<div class="kinds" role="group" aria-label=${words.show}>
      ${button(undefined, words.every)} ${button('training', words.trainings)} ${button('webinar', words.webinars)}
      ${button('conference', words.conferences)}
    </div>`;
  }

  #row(event: EventListView['rows'][number], words: EventListWords, language: Language): unknown {
    const { id, title, kind, startsOn, place, fromPence } = event;
    const href = linkTo(this.eventHref, id);
    const tags = this.#tags(event, words);
    return html`<li class="event" part="row" data-row>
      <div class="date" aria-hidden="true">
        <span class="day num">${Number(startsOn.slice(8))}</span>
        <span class="month">${words.months3[Number(startsOn.slice(5, 7)) - 1]}</span>
      </div>
      <div class="about">
        <p class="h3">
          ${href === undefined ? html`<span tabindex="-1">${title}</span>` : html`<a part="link" href=${href}>${title}</a>`}
        </p>
        <p>${eventWhen(event, words, language)}</p>
        <p class="quiet">${words[kind]} · ${place}</p>
        ${tags.length > 0 ? html`<p class="tags">${tags}</p>` : nothing}
      </div>
      <div class="cost">
        ${fromPence ? html`<p class="quiet">${words.from}</p>` : nothing}
        <p class="price num" part="price">${priceSays(fromPence, words, language)}</p>
        ${fromPence ? html`<p class="quiet">${words.vatIncluded}</p>` : nothing}
      </div>
    </li>`;
  }

  #tags(event: EventListView['rows'][number], words: EventListWords): readonly unknown[] {
    const { stage, placesLeft, hasFundedPlaces, isBooked } = event;
    const tags: unknown[] = [];
    const tag = (text: string, tone?: string): unknown =>
      tags.push(html`<span class="tag" part="tag" data-tone=${tone ?? nothing}>${text}</span>`);
    if (isBooked) tag(words.booked, 'good');
    if (stage !== 'open') tag(words[stage]);
    else if (placesLeft !== undefined) {
      tag(words.left(placesLeft), placesLeft < 1 ? 'bad' : placesLeft <= FEW ? 'open' : undefined);
    }
    if (hasFundedPlaces) tag(words.fundedPlaces);
    return tags;
  }

  #none(words: EventListWords): unknown {
    return html`<div class="empty" part="empty">
      <strong>${this.kind ? words.noneOfKind : words.none}</strong>
      <p>${this.kind ? words.noneOfKindNext : words.noneNext}</p>
    </div>`;
  }
}
