import { adoptStyles, html, nothing, type PropertyDeclarations } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import type { CalendarFile } from './calendar-file.js';
import { styles } from './guild-activity.styles.js';
import { type ActivityWords, en } from './guild-activity.texts.js';
import type { ActivityPlace, ActivityView } from './guild-activity.view.js';
import type * as LaterParts from './later-parts.js';
import { linked, placeList } from './place-parts.js';
import { TabsController } from './tabs-controller.js';

const STEP = 50;
const MOST = 200;

/**
 * What somebody has going on: open invoices first, then events to come and
 * past, places booked for others, orders and invoices, as tabs.
 *
 * Places of one order can be ticked and cancelled together. Addresses are the
 * page's: where it gives no pattern there is no link.
 *
 * ```html
 * <guild-activity booking-href="#/bookings/{id}" cancel-href="#/cancel/{id}" invoice-href="#/invoices/{id}"></guild-activity>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - `bookings/calendar-file`, to save the file.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart open - The open invoices.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab.
 * @csspart panel - What a tab opens.
 * @csspart row - A place or an order.
 * @csspart stage - How a place stands.
 * @csspart cancel - The link that cancels what is ticked.
 * @csspart table - The invoices.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why a place cannot be cancelled.
 * @cssprop --guild-accent - Links, the open tab and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildActivity extends GuildElement<ActivityView, ActivityWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    eventHref: { attribute: 'event-href' },
    bookingHref: { attribute: 'booking-href' },
    cancelHref: { attribute: 'cancel-href' },
    invoiceHref: { attribute: 'invoice-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, lists, styles];

  /** Whose activity, for staff. Left out, the reader's own. */
  declare personId: string | undefined;
  /** The address of an event, with `{id}` in it. */
  declare eventHref: string | undefined;
  /** The address of a booking, with `{id}` in it. */
  declare bookingHref: string | undefined;
  /** The address where places are cancelled; `{id}` is one booking's id, or several with commas between. */
  declare cancelHref: string | undefined;
  /** The address of an invoice, with `{id}` in it. */
  declare invoiceHref: string | undefined;

  readonly #tabs = new TabsController(this);
  #ticked: ReadonlySet<string> = new Set();
  #limit = STEP;
  #later: typeof LaterParts | undefined;
  #calendar: CalendarFile | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-activity.cy.js')).cy });
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#loading;
  }

  protected override asks() {
    const { personId } = this;
    const limit = this.#limit > STEP ? { limit: this.#limit } : {};
    return { name: 'bookings/activity' as const, input: { ...(personId && { personId }), ...limit } };
  }

  protected override renderView(view: ActivityView, words: ActivityWords, language: Language): unknown {
    const { upcoming, past, registrations, orders, invoices } = view;
    // What is in the tabs behind and what a button does can come after what is seen first.
    this.#loading ??= this.#load();
    const later = this.#later;
    const list = (places: readonly ActivityPlace[], none: string): unknown =>
      places.length ? placeList(places, this, words, language) : empty(none);
    const ticks = { ids: this.#ticked, toggle: (id: string) => this.#tick(id) };
    const tabs = [
      { id: 'upcoming', count: upcoming.length, content: list(upcoming, words.noUpcoming) },
      { id: 'past', count: past.length, content: list(past, words.noPast) },
      {
        id: 'registrations',
        count: registrations.length,
        content: html`${this.#together(view, words)} ${list(registrations, words.noRegistrations)}`,
      },
      {
        id: 'orders',
        count: orders.length,
        content: orders.length ? later?.orderList(view, ticks, this, words) : empty(words.noOrders),
      },
      {
        id: 'invoices',
        count: invoices.length,
        content: invoices.length ? later?.invoiceTable(invoices, this, words, language) : empty(words.noInvoices),
      },
    ] as const;
    return html`
      <div class="between">
        ${this.heading(words.title)} ${upcoming.length && !this.personId ? this.#calendar?.button(words) : nothing}
      </div>
      ${this.#calendar?.outcome(words)} ${this.#open(view, words, language)}
      ${this.#tabs.render(
        tabs.map((tab) => ({ ...tab, label: words[tab.id] })),
        words.tabs,
      )}
      ${this.#more(tabs, words)}
    `;
  }

  #open({ openInvoices }: ActivityView, words: ActivityWords, language: Language): unknown {
    if (openInvoices.length === 0) return this.quietly(words.nothingOpen);
    return html`<section class="open" part="open">
      ${this.heading(words.open, 1)}
      <ul class="rows" role="list">
        ${openInvoices.map(({ id, number, balancePence, dueOn, isOverdue }) => {
          const money = formatMoney(Math.abs(balancePence), language);
          const due = dueOn && formatDate(dueOn, words.months);
          return html`<li class="between">
            <span>
              ${linked(words.invoice(number), linkTo(this.invoiceHref, id))}
              ${due ? html`<span class="tag" data-tone=${isOverdue ? 'bad' : nothing}>${isOverdue ? words.overdue(due) : words.dueOn(due)}</span>` : nothing}
            </span>
            <span class="money num">${balancePence < 0 ? words.inCredit(money) : words.toPay(money)}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #together({ registrations }: ActivityView, words: ActivityWords): unknown {
    if (!this.cancelHref || registrations.filter(({ may }) => may.cancel.ok).length < 2) return nothing;
    return html`<p class="quiet">
      ${words.together}
      ${this.#later?.busyButton(words.toOrders, false, () => void this.#tabs.open('orders'), { kind: 'link' })}
    </p>`;
  }

  #more(tabs: readonly { readonly count: number }[], words: ActivityWords): unknown {
    if (this.#limit >= MOST || !tabs.some(({ count }) => count >= this.#limit)) return nothing;
    return html`<div class="actions">
      ${this.#later?.busyButton(words.more, this.busy, () => void this.#showMore(), { kind: 'plain' })}
    </div>`;
  }

  async #showMore(): Promise<void> {
    this.#limit = Math.min(MOST, this.#limit + STEP);
    this.requestUpdate();
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.shadowRoot?.querySelector<HTMLElement>('.panel:not([hidden])')?.focus();
  }

  #tick(id: string): void {
    const ticked = new Set(this.#ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.#ticked = ticked;
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#later = await import('./later-parts.js');
    this.#calendar = new this.#later.CalendarFile(this);
    adoptStyles(this.renderRoot as ShadowRoot, [...GuildActivity.styles, ...this.#later.laterStyles]);
    this.requestUpdate();
  }
}

function empty(says: string): unknown {
  return html`<p class="empty">${says}</p>`;
}
