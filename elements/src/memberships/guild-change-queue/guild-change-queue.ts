import { html, nothing, type PropertyDeclarations } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { formatDate } from '../../shared/format.js';
import { dayOf } from '../../shared/format-time.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { ifMay, whyNot } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { focusOn } from '../focus-on.js';
import { memberships } from '../memberships.styles.js';
import { findOrganisation } from './find-organisation.js';
import { styles } from './guild-change-queue.styles.js';
import { type ChangeQueueWords, en } from './guild-change-queue.texts.js';
import type { ChangePreviewView, ChangeQueueView, QueuedChange } from './guild-change-queue.view.js';
import { previewTable } from './preview-table.js';
import { checkReview, emptyReview, type ReviewValues } from './review-values.js';

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
  static override styles = [tokens, layout, buttons, fields, lists, memberships, styles];

  /** The address of a member's page, with `{id}` for whose; left out, nothing links there. */
  declare memberHref: string | undefined;
  /** What the open request would change, where a page knows; else the portal is asked. */
  declare preview: ChangePreviewView | undefined;

  readonly #wish = new WishController(this);
  readonly #rows = new RowsController<QueuedChange>(this);
  readonly #preview = new AskedView<'memberships/change-preview'>(this);
  readonly #organisations = new AskedView<'memberships/organisations'>(this);
  readonly #form = new FormController<ReviewValues>(this, {
    empty: emptyReview,
    check: (values) => checkReview(values, this.language.texts.words),
  });
  #open: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-change-queue.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'memberships/change-queue' as const, input: {} };
  }

  protected override renderView(view: ChangeQueueView, words: ChangeQueueWords, language: Language): unknown {
    const rows = this.#rows.of(view);
    const open = rows.find(({ id }) => id === this.#open);
    const { organisationId, search } = this.#form.values;
    const chosen = organisationId ? { organisationId } : {};
    this.#preview.want(
      open && !this.preview
        ? { name: 'memberships/change-preview', input: { requestId: open.id, ...chosen } }
        : undefined,
      language,
    );
    this.#organisations.want(
      open?.proposed !== undefined && search.trim()
        ? { name: 'memberships/organisations', input: { search: search.trim(), limit: 8 } }
        : undefined,
      language,
    );
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
      ${isOpen ? this.#review(row, rows, words) : nothing}
    </li>`;
  }

  #show(row: QueuedChange | undefined): void {
    this.#open = row?.id;
    this.#form.reset();
    if (row?.proposed !== undefined) this.#form.begin({ name: row.proposed });
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

  #review(row: QueuedChange, rows: readonly QueuedChange[], words: ChangeQueueWords): unknown {
    const preview = this.preview ?? this.#preview.answer;
    const href = linkTo(this.memberHref, row.personId);
    const { reply } = this.#preview;
    return html`<div class="review" part="review">
      ${
        row.note
          ? html`<div>
              <p class="quiet">${words.note}</p>
              <p>“${row.note}”</p>
            </div>`
          : nothing
      }
      ${
        row.proposed === undefined
          ? nothing
          : html`<p class="note">${words.named(row.proposed)}</p>
              ${findOrganisation(this.#form, this.#organisations.answer?.rows, words, {
                add: (event) => void this.#add(event, words),
                isBusy: this.#wish.isBusy('memberships/add-organisation'),
              })}`
      }
      ${
        preview
          ? previewTable(preview, words)
          : reply?.kind === 'refused'
            ? whyNot({ ok: false, whyNot: reply.refusal.says, unblock: reply.refusal.unblock })
            : html`<p role="status">${reply ? words.cannotShow : words.previewing}</p>`
      }
      ${href === undefined ? nothing : html`<p><a href=${href} aria-label=${words.memberOf(row.name)}>${words.member}</a></p>`}
      ${preview ? this.#answer(row, rows, preview, words) : nothing}
    </div>`;
  }

  #answer(
    row: QueuedChange,
    rows: readonly QueuedChange[],
    { may }: ChangePreviewView,
    words: ChangeQueueWords,
  ): unknown {
    const { does, organisationId } = this.#form.values;
    const { id, name, fieldLabel } = row;
    const called = words.approveOf(name, fieldLabel);
    const approve = async (): Promise<void> => {
      const input = { requestId: id, ...(organisationId && { organisationId }) };
      const done = await this.#wish.command('memberships/approve-change', input, { say: words.approved(name) });
      if (done) await this.#next(rows, id);
    };
    const refuse = (): void => {
      this.#form.set('does', 'refuse');
      void focusOn(this, '#why');
    };
    if (does === 'refuse') return this.#refusing(row, rows, words);
    return html`${this.#form.summary(words)}
      <div class="actions">
        ${ifMay(may.approve, () => busyButton(words.approve, this.#wish.isBusy('memberships/approve-change'), () => void approve(), { name: called }))}
        ${ifMay(may.refuse, () => busyButton(words.refuse, false, refuse, { kind: 'plain', name: words.refuseOf(name, fieldLabel) }))}
      </div>`;
  }

  #refusing({ id, name }: QueuedChange, rows: readonly QueuedChange[], words: ChangeQueueWords): unknown {
    const send = (event: Event): void =>
      void this.#form
        .send(event, this.#wish, ({ why }) =>
          this.#wish.command(
            'memberships/refuse-change',
            { requestId: id, why: why.trim() },
            { say: words.refusedSays(name) },
          ),
        )
        .then(async (done) => {
          if (done) await this.#next(rows, id);
        });
    const back = (): void => {
      this.#form.reset();
      void focusOn(this, `#row-${CSS.escape(id)}`);
    };
    return html`<form class="panel" novalidate @submit=${send}>
      ${this.#form.summary(words)} ${this.#form.field('why', { label: words.refusal, kind: 'textarea', wide: 'full' })}
      <div class="actions">
        ${busyButton(words.sendRefusal, this.#wish.isBusy('memberships/refuse-change'), undefined, { type: 'submit', kind: 'danger' })}
        ${busyButton(words.cancel, false, back, { kind: 'plain' })}
      </div>
    </form>`;
  }

  async #add(event: Event, words: ChangeQueueWords): Promise<void> {
    this.#form.set('does', 'add');
    const { name, billingEmail } = this.#form.values;
    let organisationId = '';
    await this.#form.send(event, this.#wish, async () => {
      const input = { name: name.trim(), ...(billingEmail.trim() && { billingEmail: billingEmail.trim() }) };
      const done = await this.#wish.command('memberships/add-organisation', input, { say: words.added(name.trim()) });
      organisationId = done?.organisationId ?? '';
      return done;
    });
    if (!organisationId) return;
    this.#form.begin({ search: name.trim(), organisationId });
    this.requestUpdate();
    await focusOn(this, '[part=organisation] input');
  }

  /** The one after it opens, so that many are answered in a row; focus goes there. */
  async #next(rows: readonly QueuedChange[], id: string): Promise<void> {
    const at = rows.findIndex((row) => row.id === id);
    const next = rows[at + 1] ?? rows[at - 1];
    const { stage } = this.#wish;
    this.#open = next?.id;
    this.#form.reset();
    if (next?.proposed !== undefined) this.#form.begin({ name: next.proposed });
    if (stage === 'idle') this.requestUpdate();
    await focusOn(this, next ? `#row-${CSS.escape(next.id)}` : '#top');
  }
}
