import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { buttons } from '../../shared/buttons.styles.js';
import { formatDate } from '../../shared/format.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './guild-audit-trail.styles.js';
import type { TrailPages } from './trail-pages.js';
import { type AuditTrailWords, en } from './guild-audit-trail.texts.js';
import type { AuditTrailView } from './guild-audit-trail.view.js';

type Row = AuditTrailView['rows'][number];

/** So many rows are drawn without the means to show more. */
const FEW = 50;

/**
 * What was done by somebody or about them, newest first: what it was, who did
 * it, what came of it, and with which rules in which version it was decided.
 *
 * It shows what is on record and changes nothing.
 *
 * ```html
 * <guild-audit-trail person-id="person-1"></guild-audit-trail>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - `portal/audit-trail`, for the rows that come after.
 * @event {DecidedEvent} guild-decided - The trail is known.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart table - What was done, day by day.
 * @csspart empty - What is said where nothing is on record.
 * @csspart button - The button for more.
 * @csspart alert - That more could not be shown.
 * @cssprop --guild-accent - The button and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildAuditTrail extends GuildElement<AuditTrailView, AuditTrailWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { personId: { attribute: 'person-id' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, lists, tables, styles];

  /** Whose trail it is. */
  declare personId: string | undefined;

  /** What shows what comes after the first page; loaded where there is more. */
  #more: TrailPages | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-audit-trail.cy.js')).cy });
  }

  protected override asks() {
    const { personId } = this;
    return personId ? { name: 'portal/audit-trail' as const, input: { personId } } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('personId')) this.#more?.rows.reset();
    super.willUpdate(changed);
  }

  protected override get settling(): Promise<unknown> | undefined {
    return this.#loading;
  }

  protected override renderView(view: AuditTrailView, words: AuditTrailWords, language: Language): unknown {
    if (view.next !== undefined || view.rows.length > FEW) this.#loading ??= this.#load();
    const days = [...byDay(this.#more?.rows.of(view) ?? view.rows.slice(0, FEW))];
    return html`
      <div class="stack">${this.heading(words.title)} ${this.quietly(words.lede)}</div>
      ${days.length > 0 ? this.#table(days, words, language) : nothing}
      ${
        days.length > 0
          ? nothing
          : html`<div class="empty" part="empty">
              <strong>${words.empty}</strong>
              <p>${words.emptyWhy}</p>
            </div>`
      }
      ${this.#more?.render({ personId: this.personId ?? '' }, words) ?? nothing}
    `;
  }

  async #load(): Promise<void> {
    const { TrailPages } = await import('./trail-pages.js');
    this.#more = new TrailPages(this);
    this.requestUpdate();
  }

  #table(
    days: readonly (readonly [string, readonly Row[]])[],
    words: AuditTrailWords,
    language: Language,
  ): TemplateResult {
    return html`<table role="table" class="folds" part="table">
      <caption class="hidden">
        ${words.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="time">${words.time}</th>
          <th scope="col" role="columnheader">${words.what}</th>
          <th scope="col" role="columnheader" class="by">${words.by}</th>
          <th scope="col" role="columnheader" class="outcome">${words.outcome}</th>
          <th scope="col" role="columnheader" class="ruled">${words.ruled}</th>
        </tr>
      </thead>
      ${days.map(
        ([day, rows]) =>
          html`<tbody role="rowgroup">
            <tr role="row" class="day">
              <th scope="rowgroup" role="rowheader" colspan="5">${formatDate(day, words.months)}</th>
            </tr>
            ${rows.map((row) => this.#row(row, words, language))}
          </tbody>`,
      )}
    </table>`;
  }

  #row(row: Row, words: AuditTrailWords, language: Language): TemplateResult {
    const { at, nameLabel, as, byName, code, used } = row;
    const rules = new Set(used.map(({ id, version, on }) => words.rule(id, version, formatDate(on, words.months))));
    return html`<tr role="row" data-row>
      <td role="cell" class="num" data-label=${words.time}>${formatTime(at, language)}</td>
      <th scope="row" role="rowheader" tabindex="-1">${nameLabel}</th>
      <td role="cell" data-label=${words.by}>${as === 'by' ? words.themselves : (byName ?? words.nobody)}</td>
      <td role="cell" data-label=${words.outcome}>
        ${
          row.outcome === 'done'
            ? words.outcomes.done
            : html`<span class="tag" data-tone="open">${words.outcomes.refused}</span>`
        }
        ${code === undefined ? nothing : html`<code>${code}</code>`}
      </td>
      <td role="cell" class="quiet" data-label=${rules.size > 0 ? words.ruled : nothing}>
        ${[...rules].map((rule) => html`<div>${rule}</div>`)}
      </td>
    </tr>`;
  }
}

/** Rows by their London day, in the order they come. */
function byDay(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const day = dayOf(row.at);
    const those = days.get(day);
    if (those) those.push(row);
    else days.set(day, [row]);
  }
  return days;
}
