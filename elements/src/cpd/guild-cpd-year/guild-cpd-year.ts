import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { saveFile } from '../../shared/save-file.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { CpdYearChangeEvent } from './cpd-year-change-event.js';
import { styles } from './guild-cpd-year.styles.js';
import { type CpdYearWords, en } from './guild-cpd-year.texts.js';
import type { CpdYearView } from './guild-cpd-year.view.js';

type Period = CpdYearView['rows'][number];

/**
 * Picks the CPD period that other elements of the page show, and makes the
 * statement of it as a PDF.
 *
 * It sets the attribute `period-starts-on` of the elements that `for` names by
 * their ids, from the beginning on, and tells which period was chosen. Hand it
 * a `view`, or put it into a `<guild-portal>`. Where there is no period to
 * choose it shows nothing of its own, only the slot `not-applicable`.
 *
 * ```html
 * <guild-cpd-year for="points claims"></guild-cpd-year>
 * <guild-cpd-summary id="points"></guild-cpd-summary>
 * <guild-cpd-history id="claims"></guild-cpd-history>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @slot not-applicable - What is seen when CPD does not apply to the member.
 * @event {CpdYearChangeEvent} guild-cpd-year-change - Another period was chosen.
 * @event {LookWish} guild-look - `cpd/statement-pdf`, for the statement of the period.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The whole.
 * @csspart field - The choice of the period.
 * @csspart button - What makes the statement.
 * @csspart why - Why there can be no statement.
 * @csspart alert - What became of the wish.
 * @cssprop --guild-accent - The button and focus.
 */
export class GuildCpdYear extends GuildElement<CpdYearView, CpdYearWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    periodStartsOn: { attribute: 'period-starts-on', reflect: true },
    for: {},
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, styles];

  /** Whose periods: left out by whoever asks for their own. */
  declare personId: string | undefined;
  /** The first day of the period that is chosen, `YYYY-MM-DD`; the one that holds today unless set. */
  declare periodStartsOn: string | undefined;
  /** The ids of the elements that show the period, with spaces between them. */
  declare for: string | undefined;

  readonly #wish = new WishController(this);

  constructor() {
    super({ en, cy: async () => (await import('./guild-cpd-year.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'cpd/periods' as const, input: this.personId ? { personId: this.personId } : {} };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const chosen = this.shown && this.#chosen(this.shown);
    if (chosen) this.#set(chosen);
  }

  protected override renderView(view: CpdYearView, words: CpdYearWords): unknown {
    const { rows, may } = view;
    const chosen = this.#chosen(view);
    if (!chosen) return html`<slot name="not-applicable"></slot>`;
    const name = ({ startsOn, endsOn }: Period): string =>
      words.period(formatDate(startsOn, words.months), formatDate(endsOn, words.months));
    const change = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      const period = rows.find(({ startsOn }) => startsOn === value);
      if (period) this.#choose(period);
    };
    return html`<div class="line">
        <div class="field" part="field">
          <label for="year">${words.label}</label>
          <select id="year" @change=${change}>
            ${rows.map((row) => html`<option value=${row.startsOn} ?selected=${row === chosen}>${row.isCurrent ? words.current(name(row)) : name(row)}</option>`)}
          </select>
        </div>
        ${ifMay(may.statement, () =>
          busyButton(words.statement, this.#wish.isBusy('cpd/statement-pdf'), () => void this.#state(chosen), {
            kind: 'plain',
            name: words.statementOf(name(chosen)),
          }),
        )}
      </div>
      ${outcome(this.#wish, words)}`;
  }

  #chosen({ rows }: CpdYearView): Period | undefined {
    return rows.find(({ startsOn }) => startsOn === this.periodStartsOn) ?? rows[0];
  }

  /** Has the elements it is for show a period. */
  #set({ startsOn }: Period): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const id of this.for?.split(/\s+/).filter(Boolean) ?? []) {
      const element = root.getElementById(id);
      if (element?.getAttribute('period-starts-on') !== startsOn) element?.setAttribute('period-starts-on', startsOn);
    }
  }

  #choose(period: Period): void {
    const { startsOn, endsOn } = period;
    this.periodStartsOn = startsOn;
    this.#wish.reset();
    this.#set(period);
    this.dispatchEvent(new CpdYearChangeEvent(startsOn, endsOn));
  }

  async #state({ startsOn }: Period): Promise<void> {
    const { personId } = this;
    const file = await this.#wish.look('cpd/statement-pdf', {
      periodStartsOn: startsOn,
      ...(personId && { personId }),
    });
    if (file) saveFile({ ...file, name: `cpd-${startsOn}.pdf` });
  }
}
