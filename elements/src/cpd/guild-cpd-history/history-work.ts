import { html, type ReactiveControllerHost } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { WishController } from '../../shared/wish-controller.js';
import { openEvidence } from '../open-evidence.js';
import type { CpdHistoryWords } from './guild-cpd-history.texts.js';
import type { CpdHistoryView } from './guild-cpd-history.view.js';

type Row = CpdHistoryView['rows'][number];

/**
 * What can be done in the history: a claim taken back, evidence opened, more
 * claims shown. It is loaded when the first of these is asked for, as most
 * readers only read.
 */
export class HistoryWork {
  readonly rows: RowsController<Row>;
  readonly #wish: WishController;
  readonly #dialog: DialogController;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.rows = new RowsController<Row>(host);
    this.#wish = new WishController(host);
    this.#dialog = new DialogController(host);
    const { shadowRoot } = host;
    if (shadowRoot && dialogs.styleSheet)
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, dialogs.styleSheet];
  }

  isBusy(name: 'cpd/evidence' | 'cpd/withdraw-activity', id: string): boolean {
    return this.#wish.isBusy(name, id);
  }

  open(id: string): void {
    void openEvidence(this.#wish, id);
  }

  withdraw(id: string): void {
    this.#dialog.open(id);
  }

  /** What became of a wish about one claim. */
  outcomeOf(id: string, words: CpdHistoryWords): unknown {
    return this.#wish.of.about === id ? outcome(this.#wish, words, id) : undefined;
  }

  /** What became of asking for more, and the question whether a claim is taken back. */
  render(rows: readonly Row[], words: CpdHistoryWords): unknown {
    const about = rows.find(({ id }) => id === this.#dialog.about);
    return html`
      ${outcome(this.rows.wish, words)}
      ${
        about &&
        this.#dialog.render(
          words.sure(about.title),
          html`<p>${words.sureSays}</p>`,
          busyButton(words.withdraw, false, () => void this.#withdraw(about, words), { kind: 'danger' }),
          words.keep,
        )
      }
    `;
  }

  async #withdraw({ id: activityId, title }: Row, words: CpdHistoryWords): Promise<void> {
    this.#dialog.close();
    const done = await this.#wish.command(
      'cpd/withdraw-activity',
      { activityId },
      { say: words.withdrawn(title), about: activityId },
    );
    await this.host.updateComplete;
    // The button that was pressed goes with the claim's old stage; the claim itself stays.
    if (done) this.host.shadowRoot?.getElementById(activityId)?.focus();
  }
}
