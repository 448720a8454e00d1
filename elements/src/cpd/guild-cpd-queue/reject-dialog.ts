import { nothing, type ReactiveControllerHost } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { field } from '../../shared/field.js';
import type { CpdQueueWords } from './guild-cpd-queue.texts.js';
import type { QueueRow } from './queue-row.js';

/** Asks why a claim is turned down. What was typed about each claim is kept until it is turned down. */
export class RejectDialog {
  readonly #dialog: DialogController;
  readonly #whys = new Map<string, string>();
  #wrong: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#dialog = new DialogController(host);
  }

  open(activityId: string): void {
    this.#wrong = undefined;
    this.#dialog.open(activityId);
  }

  /** Forgets what was typed about a claim. */
  forget(activityId: string): void {
    this.#whys.delete(activityId);
  }

  /** The dialog, while it is open about one of the rows. */
  render(rows: readonly QueueRow[], words: CpdQueueWords, reject: (row: QueueRow, why: string) => void): unknown {
    const row = rows.find(({ id }) => id === this.#dialog.about);
    if (!row) return nothing;
    const why = this.#whys.get(row.id) ?? '';
    const change = (text: string | boolean): void => {
      this.#whys.set(row.id, String(text));
      this.#wrong &&= undefined;
      this.host.requestUpdate();
    };
    const press = (): void => {
      const said = this.#whys.get(row.id)?.trim();
      if (said) {
        this.#dialog.close();
        reject(row, said);
        return;
      }
      this.#wrong = words.giveWhy;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() => this.host.shadowRoot?.getElementById('why')?.focus());
    };
    return this.#dialog.render(
      words.sure(row.title),
      field(
        { label: words.why, kind: 'textarea', hint: words.whyHint(row.name), wide: 'full' },
        { name: 'why', value: why, error: this.#wrong, change, file: () => undefined },
      ),
      busyButton(words.reject, false, press, { kind: 'danger' }),
      words.keep,
    );
  }
}
