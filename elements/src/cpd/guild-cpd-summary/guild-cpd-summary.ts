import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { DecidingElement } from '../../shared/deciding-element.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './guild-cpd-summary.styles.js';
import { type CpdSummaryWords, en } from './guild-cpd-summary.texts.js';
import type { CpdSummaryView } from './guild-cpd-summary.view.js';

const TONES = { yes: 'good', no: 'bad', unknown: 'open' } as const;

/**
 * A member's CPD period at a glance: points against what is needed, each
 * category, and whether the scheme's rules are met, with why not and the
 * nearest way there.
 *
 * Hand it a `view`, or `given` and a `rulebook`. Where CPD does not apply to the
 * member it shows nothing of its own, only the slot `not-applicable`.
 *
 * ```html
 * <guild-cpd-summary rulebook="cpd/ima">
 *   <script type="application/json">{ "holdsCertMap": true, "activities": [] }</script>
 * </guild-cpd-summary>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @slot not-applicable - What is seen when CPD does not apply to the member.
 * @event {DecidedEvent} guild-decided - Another decision is on show.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart total - The big figure.
 * @csspart alert - Whether the rules are met.
 * @csspart row - One category.
 * @csspart used - Which rules were used.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Bars and focus.
 * @cssprop --guild-good - Text of what is met; `--guild-good-tint` its ground.
 * @cssprop --guild-bad - Text of what is not; `--guild-bad-tint` its ground.
 * @cssprop --guild-open - Text of what is unknown; `--guild-open-tint` its ground.
 * @cssprop --guild-surface - The ground of the whole; none unless set.
 * @cssprop --guild-space - The distance everything is a part of.
 */
export class GuildCpdSummary extends DecidingElement<CpdSummaryView, CpdSummaryWords> {
  /** @internal */
  static override styles = [tokens, styles];

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-cpd-summary.cy.js')).cy },
      async () => (await import('./decide-cpd.js')).decideCpd,
    );
  }

  protected override renderView(view: CpdSummaryView, words: CpdSummaryWords): unknown {
    const { answer, points, period, categories, rows, ifApproved } = view;
    if (answer === 'not-applicable') return html`<slot name="not-applicable"></slot>`;
    const most = Math.max(points.need ?? 0, points.have ?? 0, 1);
    const widest = Math.max(...rows.map((row) => row.points), 1);
    return html`
      <div class="top">
        ${this.heading(words.title)}
        ${period && html`<p class="quiet">${words.period(formatDate(period.from, words.months), formatDate(period.to, words.months))}</p>`}
      </div>
      <div class="score" part="total" data-answer=${answer}>
        <p class="num">
          <span class="big">${points.have ?? '?'}</span>
          ${points.need === undefined ? words.points(points.have ?? 0) : words.of(points.need)}
        </p>
        ${bar((points.have ?? 0) / most, 12, 'whole')}
      </div>
      ${this.#alert(view, words)}
      <div class="score">
        <div class="top">
          ${this.heading(words.byCategory, 1)}
          ${categories.need === undefined ? nothing : html`<p class="quiet">${words.covered(categories.have ?? 0, categories.need)}</p>`}
        </div>
        <ul class="rows" role="list">
          ${rows.map(
            (row) =>
              html`<li class="row" part="row">
                <span>${row.label}</span>
                <strong class="num">${row.points}</strong>
                ${bar(row.points / widest, 8)}
              </li>`,
          )}
        </ul>
      </div>
      ${ifApproved ? html`<p>${words.pending(ifApproved.points)}</p>` : nothing} ${this.footer(words)}
    `;
  }

  #alert({ answer, reasons, ways }: CpdSummaryView, words: CpdSummaryWords): TemplateResult {
    const title = { yes: words.met, no: words.notMet, unknown: words.unknown }[answer as 'yes' | 'no' | 'unknown'];
    return html`<div class="note" part="alert" role="status" data-tone=${TONES[answer as 'yes' | 'no' | 'unknown']}>
      <strong>${title}</strong>
      ${reasons.map(({ text, next }) => html`<p>${text} ${next}</p>`)}
      ${
        ways.length
          ? html`<p>${words.ways}</p>
              <ul class="ways">
                ${ways.map((way) => html`<li>${way}</li>`)}
              </ul>`
          : nothing
      }
    </div>`;
  }
}

function bar(share: number, height: number, kind = ''): TemplateResult {
  return html`<svg aria-hidden="true" width="100%" height=${height}>
    <rect class="track" width="100%" height="100%" rx=${height / 2} />
    <rect class="fill ${kind}" width="${Math.min(100, share * 100)}%" height="100%" rx=${height / 2} />
  </svg>`;
}
