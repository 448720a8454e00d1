import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { whyNot } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { styles } from './guild-attendance.styles.js';
import { type AttendanceWords, en } from './guild-attendance.texts.js';
import type { AttendanceRow, AttendanceView } from './guild-attendance.view.js';
import { type Change, changesOf, wishedFor } from './changes.js';
import { countsPart } from './counts-part.js';
import { type Mark, personRow } from './person-row.js';

/**
 * For staff: marks who came to an event and who did not, many at once and by
 * keyboard, and takes marks back.
 *
 * It says what the marks mean for CPD, and of each who made it when. What is
 * chosen and not saved yet is kept until it is saved or the browser closes.
 *
 * ```html
 * <guild-attendance event-id="e1"></guild-attendance>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `bookings/mark-attendance` for all that is marked; `bookings/unmark` for the marks taken back.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart counts - How many came, did not, are not marked, were cancelled.
 * @csspart note - What the marks mean for CPD.
 * @csspart row - A person.
 * @csspart bar - What is to be saved.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why attendance cannot be marked.
 * @cssprop --guild-accent - Buttons and focus.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-surface - The ground of the bar.
 */
export class GuildAttendance extends GuildElement<AttendanceView, AttendanceWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = { eventId: { attribute: 'event-id' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, styles];

  /** The event it is about. */
  declare eventId: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController<Record<string, string>>(this, {
    empty: () => ({}),
    check: () => ({}),
    keep: keptAs(() => (this.eventId ? `attendance:${this.eventId}` : undefined)),
  });

  constructor() {
    super({ en, cy: async () => (await import('./guild-attendance.cy.js')).cy });
  }

  protected override asks() {
    const { eventId } = this;
    return eventId ? { name: 'bookings/attendance' as const, input: { eventId } } : undefined;
  }

  protected override renderView(view: AttendanceView, words: AttendanceWords, language: Language): unknown {
    const { title, startsOn, says, rows, may } = view;
    const current = rows.filter(({ stage }) => stage !== 'cancelled');
    const cancelled = rows.filter(({ stage }) => stage === 'cancelled');
    const draw = (row: AttendanceRow): unknown => {
      const choose = may.mark.ok && row.stage !== 'cancelled' ? (mark: Mark) => this.#choose(row, mark) : undefined;
      return personRow(row, this.#markOf(row), choose, words, language);
    };
    return html`
      <div class="stack">${this.heading(title)} ${this.quietly(formatDate(startsOn, words.months))}</div>
      ${countsPart(view.counts, words)}
      <p class="means" part="note">${says}</p>
      ${may.mark.ok ? nothing : whyNot(may.mark)}
      ${
        current.length
          ? this.#people(current, draw, may.mark.ok, words)
          : html`<div class="empty">
              <strong>${words.nobody}</strong>
              <p>${words.nobodySays}</p>
            </div>`
      }
      ${outcome(this.#wish, words)}
      ${
        cancelled.length
          ? html`<div class="stack">
              ${this.heading(words.cancelledPlaces, 1)}
              <ul class="rows" role="list">
                ${cancelled.map(draw)}
              </ul>
            </div>`
          : nothing
      }
    `;
  }

  #people(
    rows: readonly AttendanceRow[],
    draw: (row: AttendanceRow) => unknown,
    mayMark: boolean,
    words: AttendanceWords,
  ): unknown {
    const list = html`<ul class="rows" role="list" aria-label=${words.people}>
      ${rows.map(draw)}
    </ul>`;
    if (!mayMark) return list;
    const changes = changesOf(rows, (row) => this.#markOf(row));
    const rest = (): readonly AttendanceRow[] => rows.filter((row) => this.#markOf(row) === 'booked');
    const all = (mark: Mark): void => {
      for (const row of rest()) this.#choose(row, mark);
    };
    const busy = this.#wish.stage === 'busy';
    return html`<form novalidate @submit=${(event: Event) => this.#save(event, changes, words)}>
      ${
        rest().length
          ? html`<div class="actions">
              ${busyButton(words.allAttended, false, () => all('attended'), { kind: 'plain' })}
              ${busyButton(words.allAbsent, false, () => all('absent'), { kind: 'link' })}
            </div>`
          : nothing
      }
      ${list}
      <div class="bar between" part="bar" ?data-changes=${changes.length > 0}>
        <p role="status">${changes.length ? words.changes(changes.length) : words.none}</p>
        ${
          changes.length || busy
            ? html`<div class="actions">
                ${busyButton(words.save, busy, undefined, { type: 'submit' })}
                ${busyButton(words.undo, false, () => this.#undo(), { kind: 'plain', name: words.undoAll })}
              </div>`
            : nothing
        }
      </div>
    </form>`;
  }

  #markOf({ bookingId, stage }: AttendanceRow): Mark | undefined {
    return (this.#form.values[bookingId] as Mark | undefined) ?? (stage === 'cancelled' ? undefined : stage);
  }

  #choose({ bookingId }: AttendanceRow, mark: Mark): void {
    this.#wish.reset();
    this.#form.set(bookingId, mark);
  }

  #undo(): void {
    this.#form.reset();
    this.#focusFirst();
  }

  #save(event: Event, changes: readonly Change[], words: AttendanceWords): void {
    const { eventId } = this;
    const { marks, bookingIds } = wishedFor(changes);
    if (!eventId || changes.length === 0) {
      event.preventDefault();
      return;
    }
    const say = { say: words.saved(changes.length) };
    const send = async (): Promise<unknown> => {
      const input = { eventId, marks };
      // Of two commands the last one says it for both.
      const first = bookingIds.length ? {} : say;
      const marked = marks.length === 0 || (await this.#wish.command('bookings/mark-attendance', input, first));
      if (!marked || bookingIds.length === 0) return marked || undefined;
      return this.#wish.command('bookings/unmark', { eventId, bookingIds }, say);
    };
    // Focus goes to what is said of it: the marks are about to be told anew.
    void this.#form.send(event, this.#wish, send);
  }

  /** The buttons go when nothing is left to save: focus goes to the first person. */
  #focusFirst(): void {
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('.marks input:checked')?.focus({ preventScroll: true }),
    );
  }
}
