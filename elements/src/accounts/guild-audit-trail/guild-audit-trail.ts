import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { formatDate } from '../../shared/format.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './guild-audit-trail.styles.js';
import { type AuditTrailWords, en } from './guild-audit-trail.texts.js';
import type { AuditTrailView } from './guild-audit-trail.view.js';

type Row = AuditTrailView['rows'][number];

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
 * @csspart table - What was done on one day.
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
  static override styles = [tokens, layout, buttons, lists, styles];

  /** Whose trail it is. */
  declare personId: string | undefined;

  readonly #rows = new RowsController<Row>(this);

  constructor() {
    super({ en, cy: async () => (await import('./guild-audit-trail.cy.js')).cy });
  }

  protected override asks() {
    const { personId } = this;
    return personId ? { name: 'portal/audit-trail' as const, input: { personId } } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('personId')) this.#rows.reset();
    super.willUpdate(changed);
  }

  protected override renderView(view: AuditTrailView, words: AuditTrailWords, language: Language): unknown {
    const rows = this.#rows.of(view);
    const days = byDay(rows);
    return html`
      <div class="stack">${this.heading(words.title)} ${this.quietly(words.lede)}</div>
      ${
        days.size > 0
          ? [...days].map(([day, those]) => this.#day(day, those, words, language))
          : html`<div class="empty" part="empty">
              <strong>${words.empty}</strong>
              <p>${words.emptyWhy}</p>
            </div>`
      }
      ${
        this.#rows.hasMore
          ? html`<div class="actions">
              ${busyButton(
                words.more,
                this.#rows.wish.isBusy('portal/audit-trail'),
                () => void this.#rows.more('portal/audit-trail', { personId: this.personId ?? '' }),
                { kind: 'plain' },
              )}
            </div>`
          : nothing
      }
      ${outcome(this.#rows.wish, words)}
    `;
  }

  #day(day: string, rows: readonly Row[], words: AuditTrailWords, language: Language): TemplateResult {
    return html`<table class="folds" part="table">
      <caption>
        ${formatDate(day, words.months)}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="time">${words.time}</th>
          <th scope="col">${words.what}</th>
          <th scope="col" class="by">${words.by}</th>
          <th scope="col" class="outcome">${words.outcome}</th>
          <th scope="col" class="ruled">${words.ruled}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => this.#row(row, words, language))}
      </tbody>
    </table>`;
  }

  #row(row: Row, words: AuditTrailWords, language: Language): TemplateResult {
    const { at, nameLabel, as, byName, code, used } = row;
    const rules = used.map(({ id, version, on }) => words.rule(id, version, formatDate(on, words.months)));
    return html`<tr data-row>
      <td class="num" data-label=${words.time}>${formatTime(at, language)}</td>
      <th scope="row" tabindex="-1">${nameLabel}</th>
      <td data-label=${words.by}>${as === 'by' ? words.themselves : (byName ?? words.nobody)}</td>
      <td data-label=${words.outcome}>
        <span class="tag" data-tone=${row.outcome === 'done' ? 'good' : 'open'}>${words.outcomes[row.outcome]}</span>
        ${code === undefined ? nothing : html`<code>${code}</code>`}
      </td>
      <td class="quiet" data-label=${words.ruled}>
        ${rules.length > 0 ? rules.map((rule) => html`<div>${rule}</div>`) : words.noRules}
      </td>
    </tr>`;
  }
}

/** Rows by their London day, in the order they come. */
function byDay(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const day = dayOf(row.at);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return days;
}
