import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { DecidingElement } from '../../shared/deciding-element.js';
import type { Language } from '../../shared/language.js';
import { tokens } from '../../shared/tokens.styles.js';
import type { TextsOf } from '../../shared/with-texts.js';
import { bar } from './bar.js';
import { styles } from './guild-cpd-summary.styles.js';
import { type CpdSummaryWords, en } from './guild-cpd-summary.texts.js';
import type { CpdSummaryView } from './guild-cpd-summary.view.js';
import type { Outlook } from './outlook.js';
import type { OutlookWords } from './outlook.texts.js';

const TONES = { yes: 'good', no: 'bad', unknown: 'open' } as const;

/**
 * A member's CPD period at a glance: points against what is needed, each
 * category, and whether the scheme's rules are met, with why not and the
 * nearest way there. In a portal also which events to book, and what each
 * activity came to.
 *
 * Hand it a `view`, or `given` and a `rulebook`, or put it into a
 * `<guild-portal>`. Where CPD does not apply to the member it shows nothing of
 * its own, only the slot `not-applicable`.
 *
 * ```html
 * <guild-cpd-summary rulebook="cpd/ima">
 *   <script type="application/json">{ "holdsCertMap": true, "activities": [] }</script>
 * </guild-cpd-summary>
 *
 * <guild-portal src="/guildhall" body="ima">
 *   <guild-cpd-summary event-href="/events/{id}"></guild-cpd-summary>
 * </guild-portal>
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
 * @csspart total-ahead - One of the totals to come.
 * @csspart ways - The nearest ways to meet the rules.
 * @csspart bookable - The events to book.
 * @csspart account - What each activity came to.
 * @csspart tag - Where an activity stands.
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
export class GuildCpdSummary extends DecidingElement<
  CpdSummaryView,
  CpdSummaryWords,
  TextsOf<'outlook', OutlookWords>
> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    periodStartsOn: { attribute: 'period-starts-on' },
    eventHref: { attribute: 'event-href' },
  };

  /** @internal */
  static override styles = [tokens, styles];

  /** Whose points are asked for: left out by whoever asks for their own. */
  declare personId: string | undefined;
  /** The first day of the CPD period asked for, `YYYY-MM-DD`; the one that holds today unless set. */
  declare periodStartsOn: string | undefined;
  /** Where an event is read about and booked, such as `/events/{id}`. */
  declare eventHref: string | undefined;

  #outlook: Outlook | undefined;
  #opening: Promise<void> | undefined;

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-cpd-summary.cy.js')).cy, parts: ['outlook'] },
      async () => (await import('./decide-cpd.js')).decideCpd,
    );
  }

  protected override asks() {
    const { personId, periodStartsOn } = this;
    if (this.input('rulebook') !== undefined) return undefined;
    return {
      name: 'cpd/summary' as const,
      input: { ...(personId && { personId }), ...(periodStartsOn && { periodStartsOn }) },
    };
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#opening ?? super.settling;
  }

  protected override renderView(view: CpdSummaryView, words: CpdSummaryWords, language: Language): unknown {
    const { answer, points, period } = view;
    if (answer === 'not-applicable') return html`<slot name="not-applicable"></slot>`;
    const outlook = this.#outlook;
    if (outlook?.language !== language) this.#opening ??= this.#open(language);
    const most = Math.max(points.need ?? 0, points.have ?? 0, 1);
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
      ${outlook?.render(
        view,
        words,
        (its) => this.language.of('outlook', its),
        this.eventHref,
        (text) => this.heading(text, 1),
      )}
      ${this.footer(words)}
    `;
  }

  async #open(language: Language): Promise<void> {
    const { openOutlook } = await import('./outlook.js');
    this.#outlook = await openOutlook(language, this.renderRoot as ShadowRoot);
    this.#opening = undefined;
    this.requestUpdate();
  }

  #alert({ answer, reasons }: CpdSummaryView, words: CpdSummaryWords): TemplateResult {
    const title = { yes: words.met, no: words.notMet, unknown: words.unknown }[answer as 'yes' | 'no' | 'unknown'];
    return html`<div class="note" part="alert" role="status" data-tone=${TONES[answer as 'yes' | 'no' | 'unknown']}>
      <strong>${title}</strong>
      ${reasons.map(({ text, next }) => html`<p>${text} ${next}</p>`)}
    </div>`;
  }
}
