import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { openEvidence } from '../open-evidence.js';
import { styles } from './guild-cpd-queue.styles.js';
import { type CpdQueueWords, en } from './guild-cpd-queue.texts.js';
import type { CpdQueueView } from './guild-cpd-queue.view.js';
import { focusRow, onQueueKey } from './queue-keys.js';
import { queueRow, type QueueRow } from './queue-row.js';
import { RejectDialog } from './reject-dialog.js';

const STAGES = ['submitted', 'approved', 'not-approved'] as const;

/**
 * The CPD claims that await review: the evidence, what each would count and by
 * which rule, approval with the points granted, or why not, which is emailed.
 *
 * Several are approved at once by ticking them. What was reviewed is listed
 * too, and a review taken back. All of it works by Tab; J, K, E, A and R are
 * quicker. Hand it a `view`, or put it into a `<guild-portal>`.
 *
 * ```html
 * <guild-cpd-queue></guild-cpd-queue>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `cpd/approve-activity`, `cpd/reject-activity` or `cpd/reopen-activity`.
 * @event {LookWish} guild-look - `cpd/evidence`, or the next page of `cpd/queue`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart filters - The choice of what is listed.
 * @csspart tag - Where a claim stands.
 * @csspart count - What a claim would count.
 * @csspart reason - Why a claim was not approved.
 * @csspart keys - Which keys do what.
 * @csspart field - A field.
 * @csspart empty - What is seen where there is nothing.
 * @csspart used - Which rules were used.
 * @csspart button - A button.
 * @csspart dialog - What asks why a claim is turned down.
 * @csspart alert - What became of a wish.
 * @csspart why - Why a review cannot be taken back.
 * @cssprop --guild-accent - Buttons, ticks and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildCpdQueue extends GuildElement<CpdQueueView, CpdQueueWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { stage: { reflect: true } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, dialogs, styles];

  /** Which claims are listed; `submitted`, those that await review, unless set. */
  declare stage: (typeof STAGES)[number];

  readonly #wish = new WishController(this);
  readonly #rejecting = new RejectDialog(this);
  readonly #rows = new RowsController<QueueRow>(this);
  readonly #points = new Map<string, string>();
  #ticked: ReadonlySet<string> = new Set();
  #wrong = '';
  #leftBehind: { readonly ids: readonly string[]; readonly next: string | undefined } | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-cpd-queue.cy.js')).cy });
    this.stage = 'submitted';
  }

  protected override asks() {
    return { name: 'cpd/queue' as const, input: { stage: this.stage } };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#follow();
  }

  protected override renderView(view: CpdQueueView, words: CpdQueueWords): unknown {
    const rows = this.#rows.of(view);
    const ticked = rows.filter(({ id, may }) => may.approve.ok && this.#ticked.has(id));
    const byId = (id: string): QueueRow | undefined => rows.find((row) => row.id === id);
    const keys = (event: KeyboardEvent): void =>
      onQueueKey(event, {
        evidence: (id) => byId(id)?.hasEvidence && void openEvidence(this.#wish, id),
        approve: (id) => byId(id)?.may.approve.ok && void this.#approve([byId(id)!], words),
        reject: (id) => byId(id)?.may.reject.ok && this.#rejecting.open(id),
      });
    return html`
      <div class="stack">
        ${this.heading(words.title)} ${this.view === undefined ? this.#filters(words) : nothing}
        ${rows.some(({ may }) => may.approve.ok) ? this.quietly(words.keys, 'keys') : nothing}
      </div>
      ${
        rows.length === 0
          ? html`<div class="empty" part="empty" tabindex="-1">
              <p>${words.empty[this.stage]}</p>
              <p>${words.emptyNext}</p>
            </div>`
          : html`<ul class="rows" role="list" aria-label=${words.list} @keydown=${keys}>
              ${rows.map((row) => this.#row(row, words))}
            </ul>`
      }
      ${
        this.#rows.hasMore
          ? html`<div class="actions">
              ${busyButton(words.more, this.#rows.wish.isBusy('cpd/queue'), () => void this.#rows.more('cpd/queue', this.asks().input), { kind: 'plain' })}
            </div>`
          : nothing
      }
      ${outcome(this.#rows.wish, words)}
      ${
        ticked.length > 0
          ? html`<div class="actions bulk">
              ${busyButton(words.approveTicked(ticked.length), this.#wish.stage === 'busy', () => void this.#approve(ticked, words))}
            </div>`
          : nothing
      }
      ${byId(this.#wish.of.about) ? nothing : outcome(this.#wish, words)}
      ${this.quietly(words.rulesUsed(view.rules.id, view.rules.version), 'used')}
      ${this.#rejecting.render(rows, words, (row, why) => void this.#reject(row, why, words))}
    `;
  }

  #filters(words: CpdQueueWords): unknown {
    return html`<div class="filters" part="filters" role="group" aria-label=${words.which}>
      ${STAGES.map(
        (stage) =>
          html`<button
            class="plain"
            part="button"
            type="button"
            aria-pressed=${stage === this.stage ? 'true' : 'false'}
            @click=${() => this.#list(stage)}
          >
            ${words.filters[stage]}
          </button>`,
      )}
    </div>`;
  }

  #row(row: QueueRow, words: CpdQueueWords): unknown {
    const { id, title } = row;
    return queueRow(row, words, {
      wish: this.#wish,
      isTicked: this.#ticked.has(id),
      points: this.#points.get(id) ?? String(row.points),
      wrong: this.#wrong === id ? words.givePoints : undefined,
      tick: () => {
        const ticked = new Set(this.#ticked);
        if (!ticked.delete(id)) ticked.add(id);
        this.#ticked = ticked;
        this.requestUpdate();
      },
      setPoints: (points) => {
        this.#points.set(id, points);
        if (this.#wrong === id) this.#wrong = '';
        this.requestUpdate();
      },
      open: () => void openEvidence(this.#wish, id),
      approve: () => void this.#approve([row], words),
      reject: () => this.#rejecting.open(id),
      reopen: () =>
        void this.#leaving([id], () =>
          this.#wish.command('cpd/reopen-activity', { activityId: id }, { say: words.reopened(title), about: id }),
        ),
    });
  }

  #list(stage: (typeof STAGES)[number]): void {
    this.stage = stage;
    this.#ticked = new Set();
    this.#rows.reset();
    this.#wish.reset();
  }

  /** Approves one after the other, and stops at the first that is not done. */
  async #approve(rows: readonly QueueRow[], words: CpdQueueWords): Promise<void> {
    const granted = rows.map((row) => ({ row, points: Number(this.#points.get(row.id) ?? row.points) }));
    const bad = granted.find(({ points }) => !Number.isInteger(points) || points < 0 || points > 100);
    const empty = rows.find(({ id }) => this.#points.get(id) === '');
    this.#wrong = (bad?.row ?? empty)?.id ?? '';
    this.requestUpdate();
    if (this.#wrong) {
      await this.updateComplete;
      this.shadowRoot?.getElementById(`points-${this.#wrong}`)?.focus();
      return;
    }
    await this.#leaving(
      rows.map(({ id }) => id),
      async () => {
        for (const [at, { row, points }] of granted.entries()) {
          const say =
            at < granted.length - 1
              ? undefined
              : granted.length === 1
                ? words.approved(row.title, words.points(points))
                : words.approvedMany(granted.length);
          const done = await this.#wish.command(
            'cpd/approve-activity',
            { activityId: row.id, points },
            { about: row.id, ...(say && { say }) },
          );
          if (!done) return;
          this.#ticked = new Set([...this.#ticked].filter((id) => id !== row.id));
        }
      },
    );
  }

  async #reject({ id, title }: QueueRow, why: string, words: CpdQueueWords): Promise<void> {
    await this.#leaving([id], async () => {
      const input = { activityId: id, why };
      const done = await this.#wish.command('cpd/reject-activity', input, { say: words.rejected(title), about: id });
      if (done) this.#rejecting.forget(id);
    });
  }

  /** Does something by which rows leave the list, and then gives focus to the row that follows. */
  async #leaving(ids: readonly string[], act: () => Promise<unknown>): Promise<void> {
    const shown = [...(this.shadowRoot?.querySelectorAll('[data-row]') ?? [])].map(({ id }) => id);
    const first = shown.findIndex((id) => ids.includes(id));
    const next = [...shown.slice(first), ...shown.slice(0, first).reverse()].find((id) => !ids.includes(id));
    await act();
    await this.updateComplete;
    this.#leftBehind = { ids, next };
    focusRow(ids.map((id) => this.shadowRoot?.getElementById(id)).find((row) => row));
    this.#follow();
  }

  /** Focus never goes with a row: once it has left, the row that followed has it. */
  #follow(): void {
    const root = this.shadowRoot;
    const { ids, next } = this.#leftBehind ?? { ids: [] };
    if (!root || !this.#leftBehind || ids.some((id) => root.getElementById(id))) return;
    this.#leftBehind = undefined;
    if (!root.activeElement) focusRow(root.getElementById(next ?? '') ?? root.querySelector('[part="empty"]'));
  }
}
