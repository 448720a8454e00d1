import type { ReactiveControllerHost } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import type { Language } from '../../shared/language.js';
import type { CancellationView } from './guild-cancellation.view.js';

/** What is cancelled of all that could be, and what that costs. */
export interface Ticked {
  readonly bookingIds: readonly string[];
  readonly view: CancellationView;
  /** Whether what it costs is on its way. */
  readonly isCounting: boolean;
}

/** Which of several places are to be cancelled: all of them, until a tick is taken away. What fewer cost is asked for anew. */
export class TickedPlaces {
  readonly #part: AskedView<'bookings/cancellation'>;
  #kept: ReadonlySet<string> = new Set();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    this.#part = new AskedView(host);
  }

  has(bookingId: string): boolean {
    return !this.#kept.has(bookingId);
  }

  toggle(bookingId: string): void {
    const kept = new Set(this.#kept);
    if (!kept.delete(bookingId)) kept.add(bookingId);
    this.#kept = kept;
    this.host.requestUpdate();
  }

  of(all: CancellationView, language: Language): Ticked {
    // What cannot be cancelled stays out of it, so that it does not keep the others from being cancelled.
    const bookingIds = all.quotes
      .filter(({ bookingId, kind }) => all.quotes.length === 1 || (kind === 'charge' && this.has(bookingId)))
      .map(({ bookingId }) => bookingId);
    const isPart = bookingIds.length > 0 && bookingIds.length < all.quotes.length;
    this.#part.want(isPart ? { name: 'bookings/cancellation', input: { bookingIds } } : undefined, language);
    if (!isPart) return { bookingIds, view: all, isCounting: false };
    const part = this.#part.answer;
    if (part?.quotes.map(({ bookingId }) => bookingId).join() === bookingIds.join())
      return { bookingIds, view: part, isCounting: this.#part.busy };
    return { bookingIds, view: partOf(all, bookingIds), isCounting: this.#part.busy || part !== undefined };
  }
}

/** What is known of some of the places where nobody quotes them anew: what they cost now, and their curves. */
function partOf(view: CancellationView, bookingIds: readonly string[]): CancellationView {
  const quotes = view.quotes.filter(({ bookingId }) => bookingIds.includes(bookingId));
  const sum = (of: 'netPence' | 'vatPence' | 'totalPence'): number =>
    quotes.reduce((total, { charge }) => total + (charge?.[of] ?? 0), 0);
  return {
    on: view.on,
    quotes,
    charge: { netPence: sum('netPence'), vatPence: sum('vatPence'), totalPence: sum('totalPence') },
    refundPence: 0,
    owedPence: 0,
    open: 0,
    may: { cancel: quotes.every(({ kind }) => kind === 'charge') ? { ok: true } : view.may.cancel },
  };
}
