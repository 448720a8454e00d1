import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './guild-cpd-history.styles.js';
import { type CpdHistoryWords, en } from './guild-cpd-history.texts.js';
import type { CpdHistoryView } from './guild-cpd-history.view.js';
import { historyRow } from './history-row.js';
import type { HistoryWork } from './history-work.js';

/** How many claims are drawn before more are asked for. */
const FIRST = 50;

/**
 * The CPD activities a member submitted, newest first: where each stands, why
 * one was not approved, its evidence, and how it was submitted again.
 *
 * A claim that awaits review can be taken back. Hand it a `view`, or put it
 * into a `<guild-portal>`. Where CPD does not apply to the member it shows
 * nothing of its own, only the slot `not-applicable`.
 *
 * ```html
 * <guild-cpd-history submission-href="/cpd/submit/{id}"></guild-cpd-history>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @slot not-applicable - What is seen when CPD does not apply to the member.
 * @event {CommandWish} guild-wish - `cpd/withdraw-activity`.
 * @event {LookWish} guild-look - `cpd/evidence`, or the next page of `cpd/history`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart tag - Where a claim stands.
 * @csspart reason - Why a claim was not approved.
 * @csspart linked - What ties a claim to the one before or after it.
 * @csspart empty - What is seen where nothing was submitted.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of a wish.
 * @csspart why - Why something cannot be done.
 * @cssprop --guild-accent - Links, buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildCpdHistory extends GuildElement<CpdHistoryView, CpdHistoryWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    periodStartsOn: { attribute: 'period-starts-on' },
    submissionHref: { attribute: 'submission-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, lists, styles];

  /** Whose claims: left out by whoever asks for their own. */
  declare personId: string | undefined;
  /** The first day of the CPD period to show, `YYYY-MM-DD`; left out: all of them. */
  declare periodStartsOn: string | undefined;
  /** Where a claim is submitted again, such as `/cpd/submit/{id}`. */
  declare submissionHref: string | undefined;

  #work: HistoryWork | undefined;
  #opening: Promise<HistoryWork> | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-cpd-history.cy.js')).cy });
  }

  protected override asks() {
    const { personId, periodStartsOn } = this;
    const input = { ...(personId && { personId }), ...(periodStartsOn && { periodStartsOn }) };
    return { name: 'cpd/history' as const, input };
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#opening;
  }

  protected override renderView(view: CpdHistoryView, words: CpdHistoryWords): unknown {
    if (view.applies === false) return html`<slot name="not-applicable"></slot>`;
    const work = this.#work;
    const rows = work?.rows.of(view) ?? view.rows.slice(0, FIRST);
    const hasMore = work?.rows.hasMore ?? (view.next !== undefined || view.rows.length > FIRST);
    const shown = new Set(rows.map(({ id }) => id));
    const doings = {
      submissionHref: this.submissionHref,
      isShown: (id: string) => shown.has(id),
      goTo: (id: string) => this.shadowRoot?.getElementById(id)?.focus(),
      isBusy: (name: Parameters<HistoryWork['isBusy']>[0], id: string) => work?.isBusy(name, id) ?? false,
      outcomeOf: (id: string) => work?.outcomeOf(id, words),
      open: (id: string) => void this.#open().then((opened) => opened.open(id)),
      withdraw: (id: string) => void this.#open().then((opened) => opened.withdraw(id)),
    };
    return html`
      ${this.heading(words.title)}
      ${
        rows.length === 0
          ? this.#empty(words)
          : html`<ul class="rows" role="list">
              ${rows.map((row) => historyRow(row, words, doings))}
            </ul>`
      }
      ${
        hasMore
          ? html`<div class="actions">
              ${busyButton(words.more, work?.rows.wish.isBusy('cpd/history') ?? false, () => void this.#more(view), { kind: 'plain' })}
            </div>`
          : nothing
      }
      ${work?.render(rows, words)}
    `;
  }

  #empty(words: CpdHistoryWords): unknown {
    const href = linkTo(this.submissionHref, '');
    return html`<div class="empty" part="empty">
      <p>${words.empty}</p>
      <p>${words.emptyNext}</p>
      ${href === undefined ? nothing : html`<a href=${href}>${words.submitNew}</a>`}
    </div>`;
  }

  async #more(view: CpdHistoryView): Promise<void> {
    const { rows } = await this.#open();
    rows.of(view);
    await rows.more('cpd/history', this.asks().input);
  }

  /** What can be done here, loaded when something is. */
  #open(): Promise<HistoryWork> {
    this.#opening ??= import('./history-work.js').then(({ HistoryWork: Work }) => {
      this.requestUpdate();
      return (this.#work = new Work(this));
    });
    return this.#opening;
  }
}
