import type { Decision, Problem } from '@guildhall/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { buttons } from '../../shared/buttons.styles.js';
import { DecidedEvent } from '../../shared/decided-event.js';
import { DecidingElement } from '../../shared/deciding-element.js';
import { tokens } from '../../shared/tokens.styles.js';
import { combinationStyles } from '../combination.styles.js';
import type { CombinationCompletion, CombinationGroup, CombinationView } from '../combination.view.js';
import type { GuildUnitPicker } from '../guild-unit-picker/guild-unit-picker.js';
import { renderMeasure } from '../measure.js';
import { styles } from './guild-combination-status.styles.js';
import { type CombinationStatusWords, en } from './guild-combination-status.texts.js';

const NOTHING_CHOSEN = {};
const WAYS_SHOWN = 5;

/**
 * How a selection of units stands against the rule of combination: what the
 * whole and each group have and need, and the smallest ways to finish.
 *
 * Join it to a picker with `for` (the picker's id) or the property `picker`,
 * and it follows; it can then add the units of a way. Alone it takes a `view`,
 * or a `rulebook` (the catalogue) and `given` as `{ "units": [] }`.
 *
 * @slot - What is seen until there is something to show.
 * @event {DecidedEvent} guild-decided - Another verdict is on show.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart verdict - OK or not, for the whole.
 * @csspart measure - One minimum.
 * @csspart group - One group.
 * @csspart alert - The smallest ways to finish, or that there is none.
 * @csspart button - Adds the units of a way.
 * @csspart used - Which rules were used.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Bars, buttons and focus.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-space - The distance everything is a part of.
 */
export class GuildCombinationStatus extends DecidingElement<CombinationView, CombinationStatusWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { for: {}, picker: { attribute: false } };

  /** @internal */
  static override styles = [tokens, combinationStyles, buttons, styles];

  /** The id of the picker to follow, in the same document or shadow tree. */
  declare for: string | undefined;
  /** The picker to follow, where an id will not do. */
  declare picker: GuildUnitPicker | undefined;
  readonly #follow = (event: Event): void => {
    if (event.composedPath()[0] === this.#followed()) this.requestUpdate();
  };

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-combination-status.cy.js')).cy },
      async () => (await import('../decide-combination.js')).decideCombination,
    );
  }

  /** What was decided last, by the picker where one is followed. */
  override get decision(): Decision | undefined {
    return this.#followed()?.decision ?? super.decision;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // On the document, so that it matters neither which of the two comes first nor that one is replaced.
    document.addEventListener(DecidedEvent.type, this.#follow, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(DecidedEvent.type, this.#follow, true);
  }

  protected override input(name: string): unknown {
    if (name === 'view') return this.#followed()?.shown ?? super.input(name);
    return super.input(name) ?? (name === 'given' ? NOTHING_CHOSEN : undefined);
  }

  protected override renderView(view: CombinationView, words: CombinationStatusWords): unknown {
    const titles = new Map(view.groups.flatMap((group) => group.units.map((unit) => [unit.number, unit.title])));
    return html`
      <div class="top">
        ${this.heading(words.title)}
        <span class="verdict" part="verdict" role="status" ?data-ok=${view.ok}
          >${view.ok ? words.ok : words.notOk}</span
        >
      </div>
      ${view.faults.map(({ kind, units }) => html`<p class="note" data-tone="bad">${words[kind === 'barred' ? 'barred' : 'strangers'](units.join(', '))}</p>`)}
      ${this.#completion(view.completion, titles, words)}
      ${
        view.measures.length
          ? html`<div class="part">
              ${this.heading(words.whole, 1)}
              <ul class="measures" role="list">
                ${view.measures.map((measure) => renderMeasure(measure, words))}
              </ul>
            </div>`
          : nothing
      }
      <div class="part">
        ${this.heading(words.groups, 1)}
        <ul class="groups" role="list">
          ${view.groups.map((group) => renderGroup(group, words))}
        </ul>
      </div>
    `;
  }

  protected override hindrance(): Problem | undefined {
    if (!this.for || this.#followed()) return undefined;
    return { code: 'elements/nobody-to-follow', at: '/for', says: `No element with the id “${this.for}” is here.` };
  }

  #followed(): GuildUnitPicker | undefined {
    if (this.picker) return this.picker;
    if (!this.for) return undefined;
    const found = (this.getRootNode() as Document | ShadowRoot).querySelector(`#${CSS.escape(this.for)}`);
    return (found as GuildUnitPicker | null) ?? undefined;
  }

  #completion(
    completion: CombinationCompletion,
    titles: ReadonlyMap<string, string>,
    words: CombinationStatusWords,
  ): unknown {
    const { kind } = completion;
    const name = (number: string): string => `${titles.get(number) ?? ''} (${number})`;
    if (kind === 'done') return html`<div class="note" part="alert" data-tone="good">${words.complete}</div>`;
    if (kind === 'unknown') return html`<div class="note" part="alert">${words.unknown}</div>`;
    if (kind === 'never') {
      return html`<div class="note" part="alert" data-tone="bad">
        <strong>${words.never}</strong>
        ${
          completion.conflict.length
            ? html`<p>${words.conflict}</p>
                <ul role="list">
                  ${completion.conflict.map((number) => html`<li>${titles.has(number) ? name(number) : number}</li>`)}
                </ul>`
            : nothing
        }
      </div>`;
    }
    const { least, count, ways, proved } = completion;
    const more = BigInt(count ?? 0) - BigInt(Math.min(ways.length, WAYS_SHOWN));
    return html`<div class="note" part="alert">
      <strong>${proved ? words.ways(least, count) : words.found(least)}</strong>
      <ul class="ways" role="list">
        ${ways
          .slice(0, WAYS_SHOWN)
          .map((way) => html`<li class="way"><span>${way.map(name).join(' + ')}</span> ${this.#adds(way, words)}</li>`)}
      </ul>
      ${more > 0n ? html`<p>${words.more(String(more))}</p>` : nothing}
    </div>`;
  }

  #adds(way: readonly string[], words: CombinationStatusWords): unknown {
    const picker = this.#followed();
    return picker
      ? html`<button
          class="plain"
          part="button"
          aria-label=${words.addNamed(way.join(', '))}
          @click=${() => picker.change('add', way)}
        >
          ${words.add}
        </button>`
      : nothing;
  }
}

function renderGroup(group: CombinationGroup, words: CombinationStatusWords): TemplateResult {
  const short = group.measures.filter((measure) => measure.short > 0);
  return html`<li part="group">
    <span>${group.description}</span>
    <span class="right">
      ${short.map((measure) => html`<span class="short">${words[measure.of]}: ${words.short(measure.short)}</span>`)}
      <span class="verdict" ?data-ok=${group.ok}>${group.ok ? words.ok : words.notOk}</span>
    </span>
  </li>`;
}
