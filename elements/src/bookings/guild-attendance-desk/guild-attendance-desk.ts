import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './guild-attendance-desk.styles.js';
import { type AttendanceDeskWords, en } from './guild-attendance-desk.texts.js';
import type { AttendanceDeskView } from './guild-attendance-desk.view.js';

type Row = AttendanceDeskView['rows'][number];

/**
 * For staff: the events that have begun, and how many places of each are still
 * to be marked, as links to where that is done.
 *
 * ```html
 * <guild-attendance-desk attendance-href="#/attendance/{id}"></guild-attendance-desk>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - `bookings/attendance-desk`, for the next page.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart table - The events.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @cssprop --guild-accent - Links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildAttendanceDesk extends GuildElement<AttendanceDeskView, AttendanceDeskWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { attendanceHref: { attribute: 'attendance-href' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, lists, tables, styles];

  /** The address where attendance of an event is marked, with `{id}` in it. */
  declare attendanceHref: string | undefined;

  readonly #rows = new RowsController<Row>(this);

  constructor() {
    super({ en, cy: async () => (await import('./guild-attendance-desk.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'bookings/attendance-desk' as const, input: {} };
  }

  protected override renderView(view: AttendanceDeskView, words: AttendanceDeskWords): unknown {
    const rows = this.#rows.of(view);
    return html`
      <div class="stack">${this.heading(words.title)} ${this.quietly(words.lede)}</div>
      ${rows.length ? this.#table(rows, words) : html`<p class="empty">${words.none}</p>`}
      ${outcome(this.#rows.wish, words)}
      ${
        this.#rows.hasMore
          ? html`<div class="actions">
              ${busyButton(words.more, this.#rows.wish.stage === 'busy', () => void this.#rows.more('bookings/attendance-desk', {}), { kind: 'plain' })}
            </div>`
          : nothing
      }
    `;
  }

  #table(rows: readonly Row[], words: AttendanceDeskWords): unknown {
    return html`<table role="table" class="folds" part="table">
      <caption class="hidden">
        ${words.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.event}</th>
          <th scope="col" role="columnheader">${words.when}</th>
          <th scope="col" role="columnheader" class="end">${words.attended}</th>
          <th scope="col" role="columnheader" class="end">${words.absent}</th>
          <th scope="col" role="columnheader" class="end">${words.toMark}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row" data-row>
              <th scope="row" role="rowheader">
                <span>${this.#link(row, words)} <span class="quiet">${words[row.kind]} · ${row.place}</span></span>
              </th>
              <td role="cell" class="num" data-label=${words.when}>${formatDate(row.startsOn, words.months)}</td>
              <td role="cell" class="num end" data-label=${words.attended}>${row.attended}</td>
              <td role="cell" class="num end" data-label=${words.absent}>${row.absent}</td>
              <td role="cell" class="end" data-label=${words.toMark}>
                <span class="tag" data-tone=${row.unmarked ? 'open' : 'good'}>${row.says}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #link({ id, title, unmarked }: Row, words: AttendanceDeskWords): unknown {
    const href = linkTo(this.attendanceHref, id);
    if (!href) return title;
    return html`<a href=${href} aria-label=${unmarked ? words.markOf(title) : nothing}>${title}</a>`;
  }
}
