import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { dayOf } from '../../shared/format-time.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { focusOn } from '../../shared/focus-on.js';
import { memberships } from '../memberships.styles.js';
import { styles } from './guild-change-queue.styles.js';
import { type ChangeQueueWords, en } from './guild-change-queue.texts.js';
import type { ChangePreviewView, ChangeQueueView, QueuedChange } from './guild-change-queue.view.js';
import { type Around, Reviewing } from './reviewing.js';

/**
 * Changes that members asked for and that wait for staff: who asks, and for
 * the request that is open what approving would change about category, billing
 * code, invoices, booking and CPD, before it is approved or refused.
 *
 * Made for many by keyboard: arrow keys move along the list, Enter opens a
 * request, and after an answer the next one opens. Hand it a `view` and a
 * `preview`, or put it into a `<guild-portal>`.
 *
 * ```html
 * <guild-change-queue member-href="#/staff/members/{id}"></guild-change-queue>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `memberships/approve-change`; `memberships/refuse-change`; `memberships/add-organisation`.
 * @event {LookWish} guild-look - More of the list.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart review - The request that is open.
 * @csspart preview - What it would change.
 * @csspart organisation - Where the organisation is found that a member named.
 * @csspart add - Where one is added to the list.
 * @csspart reasons - Why something changes.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart quiet - How the list is used.
 * @csspart alert - What became of the wish.
 * @csspart why - Why a request cannot be answered.
 * @cssprop --guild-accent - The buttons, links and focus.
 * @cssprop --guild-open - What changes.
 */
export class GuildChangeQueue extends GuildElement<ChangeQueueView, ChangeQueueWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    memberHref: { attribute: 'member-href' },
    preview: { attribute: false },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, memberships, styles];

  /** The address of a member's page, with `{id}` for whose; left out, nothing links there. */
  declare memberHref: string | undefined;
  /** What the open request would change, where a page knows; else the portal is asked. */
  declare preview: ChangePreviewView | undefined;

  readonly #wish = new WishController(this);
  readonly #rows = new RowsController<QueuedChange>(this);
  readonly #reviewing = new Reviewing(this, this.#wish, () => this.language.texts.words);
  readonly #answered = new Set<string>();
  #open: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-change-queue.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'memberships/change-queue' as const, input: {} };
  }

  protected override get settling(): Promise<unknown> | undefined {
    return this.#reviewing.settled;
  }

  protected override renderView(view: ChangeQueueView, words: ChangeQueueWords, language: Language): unknown {
    // One that was answered goes at once, so that focus is not lost when the portal tells it.
    const rows = this.#rows.of(view).filter(({ id }) => !this.#answered.has(id));
    const open = rows.find(({ id }) => id === this.#open);
    this.#reviewing.ask(open, this.preview !== undefined, language);
    return html`
      <div class="stack" tabindex="-1" id="top">
        ${this.heading(words.title)} ${rows.length > 1 ? this.quietly(words.keys) : nothing}
      </div>
      ${outcome(this.#wish, words)}
      ${
        rows.length === 0
          ? html`<div class="empty">
              <strong>${words.empty}</strong>
              <p>${words.emptyNext}</p>
            </div>`
          : html`<ul class="queue" role="list">
              ${rows.map((row) => this.#row(row, row === open, rows, words))}
            </ul>`
      }
      ${this.#rows.hasMore ? html`<div>${busyButton(words.more, this.#rows.wish.stage === 'busy', () => void this.#rows.more('memberships/change-queue', {}), { kind: 'plain' })}</div>` : nothing}
    `;
  }

  #row(row: QueuedChange, isOpen: boolean, rows: readonly QueuedChange[], words: ChangeQueueWords): unknown {
    const { id, name, fieldLabel, from, to, askedAt } = row;
    return html`<li data-row>
      <button
        class="row"
        part="button"
        type="button"
        id="row-${id}"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.#show(isOpen ? undefined : row)}
        @keydown=${(event: KeyboardEvent) => this.#move(event, rows, id)}
      >
        <span class="strong">${name}</span>
        <span class="change">${fieldLabel} <span class="quiet">${words.fromTo(from, to)}</span></span>
        <span class="quiet num">${words.askedOn(formatDate(dayOf(askedAt), words.months))}</span>
      </button>
      ${isOpen ? this.#reviewing.render(row, this.#around(row, rows, words)) : nothing}
    </li>`;
  }

  #show(row: QueuedChange | undefined): void {
    this.#open = row?.id;
    this.#reviewing.begin(row);
    this.#wish.reset();
    this.requestUpdate();
  }

  #move(event: KeyboardEvent, rows: readonly QueuedChange[], id: string): void {
    const at = rows.findIndex((row) => row.id === id);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    void focusOn(this, `#row-${CSS.escape(row.id)}`);
  }

  #around({ id, personId }: QueuedChange, rows: readonly QueuedChange[], words: ChangeQueueWords): Around {
    return {
      words,
      href: linkTo(this.memberHref, personId),
      preview: this.preview,
      next: () => this.#next(rows, id),
    };
  }

  /** The one after it opens, so that many are answered in a row; focus goes there. */
  async #next(rows: readonly QueuedChange[], id: string): Promise<void> {
    const at = rows.findIndex((row) => row.id === id);
    const next = rows[at + 1] ?? rows[at - 1];
    this.#answered.add(id);
    this.#open = next?.id;
    this.#reviewing.begin(next);
    this.requestUpdate();
    await focusOn(this, next ? `#row-${CSS.escape(next.id)}` : '#top');
  }
}
