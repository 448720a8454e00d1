import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { FormController } from '../../shared/form-controller.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { styles } from './guild-attendance-statement.styles.js';
import { type AttendanceStatementWords, en } from './guild-attendance-statement.texts.js';
import type { AttendanceStatementView } from './guild-attendance-statement.view.js';

type Row = AttendanceStatementView['rows'][number];

/**
 * A statement of attendance: the events somebody attended in a time of their
 * choosing, the points each gave, and the same as a PDF.
 *
 * ```html
 * <guild-attendance-statement from="2025-02-16" to="2026-02-15"></guild-attendance-statement>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - `bookings/statement-pdf`, of the days on show.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart period - The form that chooses the days.
 * @csspart field - A field of it.
 * @csspart summary - What is wrong with the days.
 * @csspart table - The events.
 * @csspart button - A button.
 * @csspart note - What is to be known of the points.
 * @csspart alert - What became of the wish.
 * @cssprop --guild-accent - Buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildAttendanceStatement extends GuildElement<AttendanceStatementView, AttendanceStatementWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    from: {},
    to: {},
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, styles];

  /** Whose statement, for staff. Left out, the reader's own. */
  declare personId: string | undefined;
  /** The first day, `YYYY-MM-DD`; none unless set or chosen. */
  declare from: string | undefined;
  /** The last day, `YYYY-MM-DD`; none unless set or chosen. */
  declare to: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController<{ from: string; to: string }>(this, {
    empty: () => ({ from: this.from ?? '', to: this.to ?? '' }),
    check: ({ from, to }) => ({ to: from && to && to < from ? this.language.texts.words.toBeforeFrom : undefined }),
  });

  constructor() {
    super({ en, cy: async () => (await import('./guild-attendance-statement.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'bookings/statement' as const, input: this.#input };
  }

  protected override renderView(view: AttendanceStatementView, words: AttendanceStatementWords): unknown {
    const { rows } = view;
    this.#form.begin({ from: view.from ?? '', to: view.to ?? '' });
    return html`
      <div class="between">
        <div class="stack">${this.heading(view.name)} ${this.quietly(this.#period(view, words))}</div>
        ${
          rows.length
            ? busyButton(words.pdf, this.#wish.isBusy('bookings/statement-pdf'), () => void this.#pdf(), {
                kind: 'plain',
              })
            : nothing
        }
      </div>
      ${this.#days(words)} ${outcome(this.#wish, words)}
      ${view.says.map((says) => html`<p class="note" part="note">${says}</p>`)}
      ${
        rows.length
          ? this.#table(rows, words)
          : html`<div class="empty" role="status">
              <strong>${words.none}</strong>
              <p>${words.noneSays}</p>
            </div>`
      }
    `;
  }

  get #input() {
    const { personId, from, to } = this;
    return { ...(personId && { personId }), ...(from && { from }), ...(to && { to }) };
  }

  #period({ from, to }: AttendanceStatementView, words: AttendanceStatementWords): string {
    const day = (on: string): string => formatDate(on, words.months);
    if (from && to) return words.between(day(from), day(to));
    if (from) return words.since(day(from));
    return to ? words.until(day(to)) : words.always;
  }

  #days(words: AttendanceStatementWords): unknown {
    const send = (event: Event): void =>
      void this.#form.send(event, this.#wish, ({ from, to }) => {
        this.from = from || undefined;
        this.to = to || undefined;
        return Promise.resolve(true);
      });
    const look = { kind: 'date', wide: 'short', optional: words.optional } as const;
    return html`<form class="period" part="period" novalidate @submit=${send}>
      ${this.#form.summary(words)} ${this.#form.field('from', { ...look, label: words.from })}
      ${this.#form.field('to', { ...look, label: words.to })}
      ${busyButton(words.show, this.busy, undefined, { kind: 'plain', type: 'submit' })}
    </form>`;
  }

  #table(rows: readonly Row[], words: AttendanceStatementWords): unknown {
    const days = ({ startsOn, endsOn }: Row): string => {
      const from = formatDate(startsOn, words.months);
      return startsOn === endsOn ? from : words.between(from, formatDate(endsOn, words.months));
    };
    return html`<table role="table" class="folds" part="table">
      <caption>
        ${words.events(rows.length)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.event}</th>
          <th scope="col" role="columnheader">${words.when}</th>
          <th scope="col" role="columnheader">${words.where}</th>
          <th scope="col" role="columnheader" class="end">${words.points}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row" data-row>
              <th scope="row" role="rowheader">
                <span>${row.title} <span class="quiet">${words[row.kind]}</span></span>
              </th>
              <td role="cell" class="num" data-label=${words.when}>${days(row)}</td>
              <td role="cell" data-label=${words.where}>${row.place}</td>
              <td role="cell" class="num end" data-label=${words.points}>
                <span>
                  <span class="tag" data-tone=${row.recorded === 'automatic' ? 'good' : 'open'}
                    >${words[row.recorded]}</span
                  >
                  <span class="points">${row.points}</span>
                </span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  async #pdf(): Promise<void> {
    const file = await this.#wish.look('bookings/statement-pdf', this.#input);
    if (file) (await import('../../shared/save-file.js')).saveFile(file);
  }
}
