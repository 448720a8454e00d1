import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { field } from '../../shared/field.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { membershipTag } from '../membership-tag.js';
import { styles } from './guild-member-desk.styles.js';
import { en, type MemberDeskWords } from './guild-member-desk.texts.js';
import type { MemberDeskView } from './guild-member-desk.view.js';

type Row = MemberDeskView['rows'][number];

/** How long whoever types is waited for. */
const PAUSE = 250;

/**
 * Finds members, for staff: by how the last name or the email address begins,
 * each with organisation, category and how the membership stands.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`, where it searches while
 * somebody types.
 *
 * ```html
 * <guild-member-desk member-href="#/staff/members/{id}"></guild-member-desk>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {LookWish} guild-look - More of the list.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - The heading.
 * @csspart field - A field of the search.
 * @csspart table - Who is found.
 * @csspart stage - How a membership stands.
 * @csspart quiet - How many are found.
 * @csspart button - A button.
 * @cssprop --guild-accent - The buttons, links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildMemberDesk extends GuildElement<MemberDeskView, MemberDeskWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { memberHref: { attribute: 'member-href' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, styles];

  /** The address of a member's page, with `{id}` for whose; left out, nothing links there. */
  declare memberHref: string | undefined;

  readonly #rows = new RowsController<Row>(this);
  #typed = { by: 'name', search: '' };
  #sought = this.#typed;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-member-desk.cy.js')).cy });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  protected override asks() {
    return { name: 'memberships/members' as const, input: this.#input };
  }

  protected override renderView(view: MemberDeskView, words: MemberDeskWords): unknown {
    const rows = this.#rows.of(view);
    const { by, search } = this.#typed;
    const state = { error: undefined, file: () => undefined };
    const more = (): void => void this.#rows.more('memberships/members', this.#input);
    return html`
      ${this.heading(words.title)}
      <form role="search" @submit=${(event: Event) => this.#submit(event)}>
        ${field(
          {
            label: words.by,
            kind: 'select',
            options: [
              { id: 'name', label: words.byName },
              { id: 'email', label: words.byEmail },
            ],
          },
          { ...state, name: 'by', value: by, change: (value) => this.#change({ by: String(value) }) },
        )}
        ${field(
          { label: words.search, kind: 'search', autocomplete: 'off', optional: '' },
          { ...state, name: 'search', value: search, change: (value) => this.#change({ search: String(value) }) },
        )}
        ${busyButton(words.go, false, undefined, { type: 'submit' })}
      </form>
      <p class="quiet" part="quiet" role="status">
        ${rows.length > 0 ? words.found(rows.length, this.#rows.hasMore) : this.#sought.search ? words.empty(this.#sought.search) : ''}
      </p>
      ${rows.length === 0 ? html`<p class="empty">${this.#sought.search ? words.emptyNext : words.nobody}</p>` : this.#table(rows, words)}
      ${this.#rows.hasMore ? html`<div>${busyButton(words.more, this.#rows.wish.stage === 'busy', more, { kind: 'plain' })}</div>` : nothing}
    `;
  }

  get #input() {
    const { by, search } = this.#sought;
    return { by: by === 'email' ? ('email' as const) : ('name' as const), search };
  }

  #table(rows: readonly Row[], words: MemberDeskWords): unknown {
    return html`<table role="table" class="folds" part="table">
      <caption class="hidden">
        ${words.table}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.name}</th>
          <th scope="col" role="columnheader">${words.organisation}</th>
          <th scope="col" role="columnheader">${words.category}</th>
          <th scope="col" role="columnheader">${words.renews}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => this.#row(row, words))}
      </tbody>
    </table>`;
  }

  #row({ personId, name, email, organisation, category, stage, renewsOn, hasAccount }: Row, words: MemberDeskWords) {
    const href = linkTo(this.memberHref, personId);
    return html`<tr role="row" data-row>
      <th scope="row" role="rowheader">
        <div>${href === undefined ? name : html`<a href=${href}>${name}</a>`} <span class="quiet">${email}</span></div>
      </th>
      <td role="cell" data-label=${words.organisation}>${organisation ?? words.none}</td>
      <td role="cell" data-label=${words.category}>
        <span>
          ${category ?? words.notMember}
          ${stage === undefined || stage === 'current' ? nothing : membershipTag(stage, words)}
          ${hasAccount ? nothing : html`<span class="tag">${words.noAccount}</span>`}
        </span>
      </td>
      <td role="cell" class="num" data-label=${words.renews}>
        ${renewsOn === undefined ? '–' : formatDate(renewsOn, words.months)}
      </td>
    </tr>`;
  }

  #change(typed: Partial<{ by: string; search: string }>): void {
    this.#typed = { ...this.#typed, ...typed };
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#seek(), PAUSE);
  }

  #submit(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#waiting);
    this.#seek();
  }

  #seek(): void {
    this.#sought = { ...this.#typed, search: this.#typed.search.trim() };
    this.#rows.reset();
    this.requestUpdate();
  }
}
