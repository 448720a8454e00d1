import type { ReactiveControllerHost } from 'lit';
import type { DeskRow } from './guild-invoice-desk.view.js';

/** Which invoices of the desk are chosen, by pointer or by keyboard. */
export class DeskChoice {
  readonly #chosen = new Set<string>();
  #last: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Whether one is chosen. */
  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** Those chosen that are still on the desk, as they are now. */
  of(rows: readonly DeskRow[]): DeskRow[] {
    return rows.filter(({ id }) => this.#chosen.has(id));
  }

  /** Chooses some, or takes that back. */
  set(rows: readonly DeskRow[], chosen: boolean): void {
    for (const row of rows) {
      if (chosen) this.#chosen.add(row.id);
      else this.#chosen.delete(row.id);
    }
    this.#last = rows.at(-1)?.id;
    this.host.requestUpdate();
  }

  /** Forgets some that are no longer there. */
  drop(invoices: readonly { readonly id: string }[]): void {
    for (const { id } of invoices) this.#chosen.delete(id);
    this.host.requestUpdate();
  }

  /** Chooses none. */
  clear(): void {
    this.#chosen.clear();
    this.host.requestUpdate();
  }

  /** A click on a row's box; with Shift it goes for all rows between it and the last one. */
  click(event: MouseEvent, row: DeskRow, rows: readonly DeskRow[]): void {
    const { checked } = event.target as HTMLInputElement;
    const [from, to] = [this.#last, row.id].map((id) => rows.findIndex((each) => each.id === id));
    const isRange = event.shiftKey && from !== undefined && from >= 0 && to !== undefined;
    this.set(isRange ? rows.slice(Math.min(from, to), Math.max(from, to) + 1) : [row], checked);
    this.#last = row.id;
  }

  /** The arrows go from box to box; with Shift they choose where they go from and to. */
  readonly key = (event: KeyboardEvent, rows: readonly DeskRow[]): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const box = event.target;
    if (step === undefined || !(box instanceof HTMLInputElement)) return;
    const boxes = [...(this.host.shadowRoot?.querySelectorAll<HTMLInputElement>('[data-row] .pick input') ?? [])];
    const at = boxes.indexOf(box);
    const next = boxes[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
    if (event.shiftKey)
      this.set(
        [rows[at], rows[at + step]].filter((row) => row !== undefined),
        true,
      );
  };
}
