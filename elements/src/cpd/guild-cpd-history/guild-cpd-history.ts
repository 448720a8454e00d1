import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { openEvidence } from '../open-evidence.js';
import { styles } from './guild-cpd-history.styles.js';
import { type CpdHistoryWords, en } from './guild-cpd-history.texts.js';
import type { CpdHistoryView } from './guild-cpd-history.view.js';
import { historyRow } from './history-row.js';

/**
 * The CPD activities a member submitted, newest first: where each stands, why
 * one was not approved, its evidence, and how it was submitted again.
 *
 * A claim that awaits review can be taken back. Hand it a `view`, or put it
 * into a `<guild-portal>`.
 *
 * ```html
 * <guild-cpd-history submission-href="/cpd/submit/{id}"></guild-cpd-history>
 * ```
 *
 * @slot - What is seen until there is something to show.
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
  static override styles = [tokens, layout, buttons, lists, dialogs, styles];

  /** Whose claims: left out by whoever asks for their own. */
  declare personId: string | undefined;
  /** The first day of the CPD period to show, `YYYY-MM-DD`; left out: all of them. */
  declare periodStartsOn: string | undefined;
  /** Where a claim is submitted again, such as `/cpd/submit/{id}`. */
  declare submissionHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #rows = new RowsController<CpdHistoryView['rows'][number]>(this);

  constructor() {
    super({ en, cy: async () => (await import('./guild-cpd-history.cy.js')).cy });
  }

  protected override asks() {
    const { personId, periodStartsOn } = this;
    const input = { ...(personId && { personId }), ...(periodStartsOn && { periodStartsOn }) };
    return { name: 'cpd/history' as const, input };
  }

  protected override renderView(view: CpdHistoryView, words: CpdHistoryWords): unknown {
    const rows = this.#rows.of(view);
    const shown = new Set(rows.map(({ id }) => id));
    const doings = {
      wish: this.#wish,
      submissionHref: this.submissionHref,
      isShown: (id: string) => shown.has(id),
      goTo: (id: string) => this.shadowRoot?.getElementById(id)?.focus(),
      open: (id: string) => void openEvidence(this.#wish, id),
      withdraw: (id: string) => this.#dialog.open(id),
    };
    const about = rows.find(({ id }) => id === this.#dialog.about);
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
        this.#rows.hasMore
          ? html`<div class="actions">
              ${busyButton(words.more, this.#rows.wish.isBusy('cpd/history'), () => void this.#rows.more('cpd/history', this.asks().input), { kind: 'plain' })}
            </div>`
          : nothing
      }
      ${outcome(this.#rows.wish, words)}
      ${
        about &&
        this.#dialog.render(
          words.sure(about.title),
          html`<p>${words.sureSays}</p>`,
          busyButton(words.withdraw, false, () => void this.#withdraw(about.id, about.title, words), {
            kind: 'danger',
          }),
          words.keep,
        )
      }
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

  async #withdraw(activityId: string, title: string, words: CpdHistoryWords): Promise<void> {
    this.#dialog.close();
    const done = await this.#wish.command(
      'cpd/withdraw-activity',
      { activityId },
      { say: words.withdrawn(title), about: activityId },
    );
    await this.updateComplete;
    // The button that was pressed goes with the claim's old stage; the claim itself stays.
    if (done) this.shadowRoot?.getElementById(activityId)?.focus();
  }
}
