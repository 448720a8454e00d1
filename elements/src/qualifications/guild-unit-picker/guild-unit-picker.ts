import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DecidingElement } from '../../shared/deciding-element.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { combinationStyles } from '../combination.styles.js';
import type { CombinationGroup, CombinationUnit, CombinationView } from '../combination.view.js';
import { renderMeasure } from '../measure.js';
import { UnitChangeWish } from '../unit-change-wish.js';
import { styles } from './guild-unit-picker.styles.js';
import { en, type UnitPickerWords } from './guild-unit-picker.texts.js';

/**
 * Picks the units of a qualification, group by group: linked units come and go
 * together, and each unit says whether it is in every way to finish, in none,
 * or open.
 *
 * Hand it a `rulebook` (the catalogue of a qualification: its address, its
 * number such as `500/9810/X`, or itself) and, if some units are chosen
 * already, `given` as `{ "units": ["K/601/6383"] }`. With a `view` it only
 * announces what is wished. Mandatory units are chosen from the start.
 *
 * ```html
 * <guild-unit-picker id="units" rulebook="500/9810/X"></guild-unit-picker>
 * <guild-combination-status for="units"></guild-combination-status>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {UnitChangeWish} guild-unit-change-wish - The person adds or removes units. Cancel it to prevent the change.
 * @event {DecidedEvent} guild-decided - Another selection is on show; `event.view` is its verdict.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart group - One group of units.
 * @csspart unit - One unit.
 * @csspart measure - One minimum of a group.
 * @csspart used - Which rules were used.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Chosen units, bars and focus.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-space - The distance everything is a part of.
 */
export class GuildUnitPicker extends DecidingElement<CombinationView, UnitPickerWords> {
  /** @internal */
  static override styles = [tokens, combinationStyles, styles];

  readonly #wish = new WishController(this);
  #own: { readonly units: readonly string[] } | undefined;
  #said = '';

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-unit-picker.cy.js')).cy },
      async () => (await import('../decide-combination.js')).decideCombination,
    );
  }

  /**
   * Adds or removes units as if the person had, so that another part of the
   * page can offer a shortcut. Nothing happens while an earlier wish is open.
   */
  async change(change: 'add' | 'remove', units: readonly string[]): Promise<void> {
    const chosen = this.shown?.selection;
    if (!chosen || !units.length) return;
    const selection =
      change === 'add' ? [...new Set([...chosen, ...units])] : chosen.filter((unit) => !units.includes(unit));
    const done = await this.#wish.announce(new UnitChangeWish({ change, units, selection }));
    this.requestUpdate();
    if (done === false || this.input('view') !== undefined) return;
    this.#own = { units: selection };
    this.#said = this.language.texts.words[change === 'add' ? 'added' : 'removed'](units.join(', '));
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('given') || changed.has('rulebook')) this.#own = undefined;
    super.willUpdate(changed);
  }

  protected override input(name: string): unknown {
    return name === 'given' ? (this.#own ?? super.input(name) ?? NOTHING_CHOSEN) : super.input(name);
  }

  protected override renderView({ qualification, groups }: CombinationView, words: UnitPickerWords): unknown {
    const { stage, says } = this.#wish;
    return html`
      <div>
        ${this.heading(qualification.title)}
        <p class="quiet">
          ${qualification.number}${qualification.level === undefined ? nothing : html` · ${words.level(qualification.level)}`}
        </p>
      </div>
      ${groups.map((group) => this.#group(group, words))}
      <div class="live" role="status">
        ${stage === 'busy' || this.#said ? html`<p class="quiet">${stage === 'busy' ? words.busy : this.#said}</p>` : nothing}
      </div>
      ${
        stage === 'refused' || stage === 'failed'
          ? html`<div class="note" data-tone="bad" role="alert">
              <strong>${words[stage]}</strong> ${says && html`<p>${says}</p>`}
            </div>`
          : nothing
      }
    `;
  }

  #group(group: CombinationGroup, words: UnitPickerWords): TemplateResult {
    const units = html`<ul class="units" role="list">
      ${group.units.map((unit) => html`<li>${this.#unit(unit, group.id, words)}</li>`)}
    </ul>`;
    const chosen = group.units.filter((unit) => unit.chosen).length;
    return html`<div class="group" part="group" role="group" aria-label=${group.description}>
      <div class="top">
        ${this.heading(group.description, 1)}
        <span class="quiet">${group.mandatory ? words.mandatory : words.optional}</span>
        <span class="verdict" ?data-ok=${group.ok}>${group.ok ? words.ok : words.notOk}</span>
      </div>
      ${
        group.measures.length
          ? html`<ul class="measures" role="list">
              ${group.measures.map((measure) => renderMeasure(measure, words))}
            </ul>`
          : nothing
      }
      ${
        group.mandatory
          ? html`<details>
              <summary>${words.chosen(chosen)}</summary>
              ${units}
            </details>`
          : units
      }
    </div>`;
  }

  #unit(unit: CombinationUnit, group: string, words: UnitPickerWords): TemplateResult {
    const others = unit.changes.filter((number) => number !== unit.number);
    const facts = [
      unit.ref,
      unit.number,
      unit.level === undefined ? undefined : words.level(unit.level),
      unit.credit === undefined ? words.creditUnknown : words.credits(unit.credit),
      unit.hours === undefined ? undefined : words.hours(unit.hours),
      others.length ? words.together(others.join(', ')) : undefined,
      unit.illustrative ? words.illustrative : undefined,
    ];
    const fixed = unit.changes.length === 0;
    const mark = unit.chosen || unit.mark === 'free' ? undefined : unit.mark;
    const toggle = (event: Event): void => {
      // The box shows the selection, which changes only when the wish is granted.
      (event.target as HTMLInputElement).checked = unit.chosen;
      void this.change(unit.chosen ? 'remove' : 'add', unit.changes);
    };
    return html`<label part="unit" ?data-chosen=${unit.chosen} ?data-fixed=${fixed}>
      <input
        type="checkbox"
        .checked=${unit.chosen}
        ?disabled=${fixed}
        aria-describedby="${group}:${unit.number}"
        @change=${toggle}
      />
      <span>
        <span class="title">${unit.title}</span>
        <span class="facts quiet" id="${group}:${unit.number}">
          ${facts.map((fact) => fact && html`<span>${fact}</span>`)}
          ${mark && html`<span class="mark" data-mark=${mark}>${words[mark]}</span>`}
          ${unit.fixed && html`<span>${unit.fixed.why === 'barred' ? words.barredBy(unit.fixed.units.join(', ')) : words.mandatory}</span>`}
        </span>
      </span>
    </label>`;
  }
}

const NOTHING_CHOSEN = {};
