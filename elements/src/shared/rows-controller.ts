import type { ViewName } from '@guildhall/portal/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LateWish } from './late-wish.js';

/** A page of a list, as views answer it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string | undefined;
}

/**
 * The rows of a long list: those on show, and more when they are wished for.
 *
 * What is handed in at once is drawn a piece at a time, so that a thousand rows
 * cost no more than fifty; what is not there yet is asked for.
 */
export class RowsController<Row> implements ReactiveController {
  readonly wish: LateWish;
  #first: Page<Row> | undefined;
  #later: readonly Row[] = [];
  #next: string | undefined;
  #show: number;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** How many rows are drawn at a time. */
    private readonly size = 50,
    /** Which elements are its rows, where the host draws several lists. */
    private readonly rows = '[data-row]',
  ) {
    host.addController(this);
    this.wish = new LateWish(host);
    this.#show = size;
  }

  hostConnected(): void {
    // Rows outlive a move in the page.
  }

  /** The rows to draw of the first page and those that came after it. */
  of(first: Page<Row>): readonly Row[] {
    if (first !== this.#first) {
      // Where the first page ends elsewhere, the pages after it begin elsewhere.
      if (first.next !== this.#first?.next) {
        this.#later = [];
        this.#next = first.next;
      }
      this.#first = first;
    }
    return [...first.rows, ...this.#later].slice(0, this.#show);
  }

  /** Whether there are more than are drawn. */
  get hasMore(): boolean {
    return this.#next !== undefined || this.#held > this.#show;
  }

  get #held(): number {
    return (this.#first?.rows.length ?? 0) + this.#later.length;
  }

  /** Draws more, and asks for the next page where what is there is used up. Focus goes to the first that is new. */
  async more(view: ViewName, input: object): Promise<void> {
    const before = Math.min(this.#show, this.#held);
    if (this.#held < this.#show + this.size && this.#next !== undefined) {
      const page = (await this.wish.look(view, { ...input, after: this.#next })) as Page<Row> | undefined;
      if (!page) return;
      this.#later = [...this.#later, ...page.rows];
      this.#next = page.next;
    }
    this.#show += this.size;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const rows = this.host.shadowRoot?.querySelectorAll<HTMLElement>(this.rows);
    rows?.[before]?.querySelector<HTMLElement>('a, button, [tabindex]')?.focus();
  }

  /** Back to the first page, for example for another search. */
  reset(): void {
    this.#first = this.#next = undefined;
    this.#later = [];
    this.#show = this.size;
  }
}
