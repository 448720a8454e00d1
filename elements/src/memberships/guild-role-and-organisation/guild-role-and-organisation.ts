import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { focusOn } from '../../shared/focus-on.js';
import { memberships } from '../memberships.styles.js';
import { type ChangeField, changeFields, changeInput, checkChange, emptyChange } from './change-form.js';
import { openRequest, pastRequests } from './change-requests.js';
import { en, type RoleAndOrganisationWords } from './guild-role-and-organisation.texts.js';
import type { RoleAndOrganisationView } from './guild-role-and-organisation.view.js';

/**
 * A member's role type, organisation type and organisation: what they are,
 * what staff review and why, what waits, and what became of earlier requests.
 * Changes are asked for, and withdrawn, here.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`; there it shows whoever
 * is signed in. Organisations are searched for in the portal.
 *
 * ```html
 * <guild-role-and-organisation></guild-role-and-organisation>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `memberships/ask-change`; `memberships/withdraw-change`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart fact - One of the three, as it is.
 * @csspart open - A request that waits.
 * @csspart history - Earlier requests.
 * @csspart stage - How a request stands.
 * @csspart quiet - What happens with a change.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why no change can be asked for.
 * @cssprop --guild-accent - The buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildRoleAndOrganisation extends GuildElement<RoleAndOrganisationView, RoleAndOrganisationWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {};

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, memberships];

  readonly #wish = new WishController(this);
  readonly #organisations = new AskedView<'memberships/organisations'>(this);
  readonly #form = new FormController(this, {
    empty: emptyChange,
    check: (values) => checkChange(values, this.language.texts.words),
    keep: keptAs(() => 'role-and-organisation'),
  });

  #chosen: ViewAnswer<'memberships/organisations'>['rows'][number] | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-role-and-organisation.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'memberships/role-and-organisation' as const, input: {} };
  }

  protected override renderView(
    { fields: all, history }: RoleAndOrganisationView,
    words: RoleAndOrganisationWords,
    language: Language,
  ): unknown {
    const said = new Set(all.map(({ says }) => says.join(' ')));
    // What is the same for all is said once.
    const common = said.size === 1 ? [...said][0] : undefined;
    return html`
      <div class="stack">${this.heading(words.title)} ${common === undefined ? nothing : this.quietly(common)}</div>
      ${outcome(this.#wish, words)} ${all.map((field) => this.#field(field, common, words, language))}
      <div class="section" part="history">
        ${this.heading(words.history, 1)}
        ${history.length === 0 ? this.quietly(words.noHistory) : pastRequests(history, words)}
      </div>
    `;
  }

  #field(field: ChangeField, common: string | undefined, words: RoleAndOrganisationWords, language: Language): unknown {
    const { open, isReviewed, label } = field;
    const isAsking = this.#form.values.field === field.field;
    const verb = isReviewed ? words.ask : words.change;
    const begin = (): void => {
      this.#form.reset();
      this.#form.begin({ field: field.field });
      this.#wish.reset();
      this.requestUpdate();
      void focusOn(this, 'form :is(select, input)');
    };
    return html`<section
      class="section"
      part="fact"
      id="fact-${field.field}"
      tabindex="-1"
      aria-labelledby="label-${field.field}"
    >
      <div class="between">
        <div>
          <div class="quiet" role="heading" aria-level=${(this.headingLevel ?? 2) + 1} id="label-${field.field}">
            ${label}
          </div>
          <p class="strong">${field.valueLabel}</p>
        </div>
        ${
          open || isAsking
            ? nothing
            : ifMay(field.may.ask, () =>
                busyButton(verb, false, begin, {
                  kind: 'plain',
                  name: isReviewed ? words.askOf(label) : `${verb}: ${label}`,
                }),
              )
        }
      </div>
      ${open ? openRequest(field, open, words, { withdraw: () => void this.#withdraw(open.id, field.field, words), isBusy: this.#wish.isBusy('memberships/withdraw-change', open.id) }) : isAsking || common !== undefined ? nothing : this.quietly(field.says.join(' '))}
      ${isAsking && !open ? this.#asking(field, words, language) : nothing}
    </section>`;
  }

  async #withdraw(requestId: string, field: string, words: RoleAndOrganisationWords): Promise<void> {
    const told = { say: words.withdrawn, about: requestId };
    const done = await this.#wish.command('memberships/withdraw-change', { requestId }, told);
    // The request is gone then: focus goes to what it was about.
    if (done) await focusOn(this, `#fact-${field}`);
  }

  #asking(field: ChangeField, words: RoleAndOrganisationWords, language: Language): unknown {
    const { where, search } = this.#form.values;
    const isSearching = field.field === 'organisation' && where === 'listed' && search.trim() !== '';
    this.#organisations.want(
      isSearching ? { name: 'memberships/organisations', input: { search: search.trim(), limit: 8 } } : undefined,
      language,
    );
    const found = isSearching ? this.#organisations.answer?.rows : undefined;
    // The one that was chosen stays to be seen, whatever is searched for after it.
    const chosen = found?.find(({ id }) => id === this.#form.values.to);
    if (chosen) this.#chosen = chosen;
    const kept = this.#chosen?.id === this.#form.values.to && !chosen ? this.#chosen : undefined;
    const rows = found && kept ? [kept, ...found] : found;
    const close = (): void => {
      this.#form.reset();
      void focusOn(this, `#fact-${field.field}`);
    };
    const isImmediate = !field.isReviewed && where !== 'unlisted';
    const send = (event: Event): void =>
      void this.#form
        .send(event, this.#wish, (values) =>
          this.#wish.command('memberships/ask-change', changeInput(field.field, values), {
            say: isImmediate ? words.changed : words.asked,
          }),
        )
        .then((done) => {
          if (done) void focusOn(this, `#fact-${field.field}`);
        });
    return html`<form class="panel" novalidate @submit=${send}>
      ${this.#form.summary(words)} ${changeFields(this.#form, field, rows, words)}
      <p class="hint">${field.says.join(' ')}</p>
      <div class="actions">
        ${busyButton(isImmediate ? words.apply : words.send, this.#wish.isBusy('memberships/ask-change'), undefined, { type: 'submit' })}
        ${busyButton(words.cancel, false, close, { kind: 'plain' })}
      </div>
    </form>`;
  }
}
