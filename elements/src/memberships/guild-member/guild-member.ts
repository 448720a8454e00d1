import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { because } from '../because.js';
import { focusOn } from '../../shared/focus-on.js';
import { membershipTag } from '../membership-tag.js';
import { memberships } from '../memberships.styles.js';
import { styles } from './guild-member.styles.js';
import { en, type MemberWords } from './guild-member.texts.js';
import type { MemberView } from './guild-member.view.js';
import { ACTIONS, actionFields, checkAction, doAction, emptyAction, type MemberAction } from './member-actions.js';
import { billingFacts, entitlements, judgement, notPossible, record, waitingChanges } from './member-parts.js';

/**
 * A member, for staff: the category with its billing code after it, what the
 * rules point to and why, who gets the invoice, what the category gives, what
 * waits, and what can be done.
 *
 * Everything it does is asked once more, with what it needs to know. Hand it a
 * `view`, or put it into a `<guild-portal>` and say whom it is about.
 *
 * ```html
 * <guild-member person-id="p1" audit-href="#/staff/audit/{id}" activity-href="#/staff/activity/{id}"></guild-member>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `memberships/renew`, `memberships/suspend`, `memberships/reinstate`, `memberships/lapse`, `memberships/end-membership`, `memberships/set-category`, `memberships/record-certmap`, `memberships/record-experience`, `accounts/invite-member`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart category - The category with its billing code.
 * @csspart stage - How the membership stands.
 * @csspart judged - What the rules point to.
 * @csspart billing - Who gets the invoice.
 * @csspart entitlements - What the category gives.
 * @csspart actions - What can be done.
 * @csspart reasons - Why.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @csspart why - Why something cannot be done.
 * @cssprop --guild-accent - The buttons, links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildMember extends GuildElement<MemberView, MemberWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    auditHref: { attribute: 'audit-href' },
    activityHref: { attribute: 'activity-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, dialogs, memberships, styles];

  /** Whom it is about. */
  declare personId: string | undefined;
  /** The address of the page with what was done to the record, with `{id}` for whose. */
  declare auditHref: string | undefined;
  /** The address of the page with the member's activity, with `{id}` for whose. */
  declare activityHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #form = new FormController(this, {
    empty: emptyAction,
    check: (values) => checkAction(this.#dialog.about, values, this.shown, this.language.texts.words),
  });

  constructor() {
    super({ en, cy: async () => (await import('./guild-member.cy.js')).cy });
  }

  protected override asks() {
    return this.personId ? { name: 'memberships/member' as const, input: { personId: this.personId } } : undefined;
  }

  protected override renderView(view: MemberView, words: MemberWords, language: Language): unknown {
    const { membership, judged } = view;
    const differs = membership && judged.label !== undefined && judged.label !== membership.category;
    return html`
      <div class="between" id="top" tabindex="-1">
        <div class="stack">
          ${this.heading(view.name)}
          <p class="category" part="category">${membership?.categoryAndCode ?? words.noMembership}</p>
        </div>
        ${membership ? membershipTag(membership.stage, words) : nothing}
      </div>
      ${this.#links(view.personId, words)} ${this.#dialog.about === undefined ? outcome(this.#wish, words) : nothing}
      <div class="columns">
        <div>
          <section class="section">${this.heading(words.record, 1)} ${record(view, words, language)}</section>
          <section class="section" part="judged">
            ${this.heading(words.judged, 1)}
            <p class=${differs || judged.label === undefined ? 'note' : ''}>${judgement(view, words)}</p>
            ${because(judged.reasons)}
          </section>
          <section class="section" part="billing">
            ${this.heading(words.billing, 1)} ${billingFacts(view, words)}
          </section>
        </div>
        <div>
          ${this.#actions(view, words)}
          ${
            view.openRequests.length > 0
              ? html`<section class="section">
                  ${this.heading(words.requests, 1)} ${waitingChanges(view, words)}
                </section>`
              : nothing
          }
          ${
            view.entitlements.length > 0
              ? html`<section class="section" part="entitlements">
                  ${this.heading(words.entitlements, 1)} ${entitlements(view, words)}
                </section>`
              : nothing
          }
        </div>
      </div>
      ${this.#ask(view, words)}
    `;
  }

  #links(personId: string, words: MemberWords): unknown {
    const links = [
      [linkTo(this.activityHref, personId), words.activity],
      [linkTo(this.auditHref, personId), words.audit],
    ].filter(([href]) => href !== undefined);
    if (links.length === 0) return nothing;
    return html`<div class="actions">${links.map(([href, text]) => html`<a href=${href}>${text}</a>`)}</div>`;
  }

  #actions(view: MemberView, words: MemberWords): unknown {
    const { may, name } = view;
    const can = ACTIONS.filter((action) => may[action].ok);
    const cannot = ACTIONS.filter((action) => !may[action].ok && may[action].whyNot);
    const open = (action: MemberAction): void => {
      this.#form.reset();
      if (action === 'setCategory' && view.judged.category !== undefined)
        this.#form.begin({ category: view.judged.category });
      this.#wish.reset();
      this.#dialog.open(action);
    };
    return html`<section class="section" part="actions">
      ${this.heading(words.actions, 1)}
      <div class="actions">
        ${can.map((action) =>
          busyButton(words.does(action), this.#wish.stage === 'busy', () => open(action), {
            kind: 'plain',
            name: words.doesTo(action, name),
          }),
        )}
      </div>
      ${cannot.length > 0 ? notPossible(cannot, may, words) : nothing}
    </section>`;
  }

  #ask(view: MemberView, words: MemberWords): unknown {
    const action = this.#dialog.about;
    if (action === undefined) return nothing;
    const send = (event: Event): void =>
      void this.#form
        .send(event, this.#wish, (values) => doAction(action, view.personId, values, this.#wish, words.says(action)))
        .then(async (done) => {
          if (!done) return;
          this.#dialog.close();
          // The button that was pressed may be gone then: focus goes to the name.
          await focusOn(this, '#top');
        });
    return this.#dialog.render(
      words.doesTo(action, view.name),
      html`<p>${words.sure(action)}</p>
        <form id="asking" novalidate @submit=${send}>
          ${this.#form.summary(words)} ${actionFields(action, this.#form, view, words)}
        </form>
        ${outcome(this.#wish, words)}`,
      html`<button class=${action === 'end' ? 'danger' : ''} part="button" type="submit" form="asking">
        ${words.does(action)}
      </button>`,
      words.back,
    );
  }
}
