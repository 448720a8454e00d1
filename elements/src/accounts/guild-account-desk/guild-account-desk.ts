import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { focusOn } from '../../shared/focus-on.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { RowsController } from '../../shared/rows-controller.js';
import { outcome } from '../../shared/outcome.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { inOwnWords, outcomeOf } from '../in-own-words.js';
import { AccountChange } from './account-change.js';
import { accountRows } from './account-rows.js';
import { styles } from './guild-account-desk.styles.js';
import { type AccountDeskWords, en } from './guild-account-desk.texts.js';
import type { AccountDeskView, AccountLine } from './guild-account-desk.view.js';
import { checkInvite, emptyInvite, inviteFields, inviteInput } from './invite-form.js';
import { type AccountSearch, searchForm } from './search-form.js';

/** What one wish about members of staff is told at, beside the rows. */
const INVITE = 'invite';

/**
 * The accounts of a body, for its administrators: finds them, changes what
 * staff may act as, closes an account, and opens one for a new member of staff.
 *
 * The search is the portal's; a page that hands in a `view` has done its own,
 * and the fields to search with are left out.
 *
 * ```html
 * <guild-account-desk audit-href="#/staff/audit/{id}"></guild-account-desk>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/set-roles`; `accounts/de-register`; `accounts/invite-staff`.
 * @event {LookWish} guild-look - `accounts/search`, for the rows that come after.
 * @event {DecidedEvent} guild-decided - The accounts are known.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart search - The fields to search with.
 * @csspart invite - The form for a new member of staff.
 * @csspart accounts - The table.
 * @csspart empty - What is said where no account is found.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more, and where roles are chosen.
 * @csspart alert - What became of the wish.
 * @csspart why - Why something cannot be done.
 * @cssprop --guild-accent - The buttons, links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildAccountDesk extends GuildElement<AccountDeskView, AccountDeskWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = { auditHref: { attribute: 'audit-href' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, dialogs, styles];

  /** Where the audit trail of an account is, with `{id}` for the account; without it there is no link. */
  declare auditHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #change = new AccountChange(this, this.#wish);
  readonly #rows = new RowsController<AccountLine>(this);
  readonly #form = new FormController(this, {
    empty: emptyInvite,
    check: (values) => checkInvite(values, this.language.texts.words),
    keep: keptAs(() => 'invite-staff'),
  });
  #search: AccountSearch = { by: 'name', search: '' };
  #isInviting = false;

  constructor() {
    super({ en, cy: async () => (await import('./guild-account-desk.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'accounts/search' as const, input: { ...this.#search } };
  }

  protected override renderView(view: AccountDeskView, words: AccountDeskWords): unknown {
    const rows = this.#rows.of(view);
    const deeds = {
      auditHref: this.auditHref,
      wish: this.#wish,
      changeRoles: (account: AccountLine) => this.#change.ask('roles', account),
      close: (account: AccountLine) => this.#change.ask('close', account),
    };
    return html`
      <div class="between">
        ${this.heading(words.title)}
        ${this.#isInviting ? nothing : busyButton(words.invite, false, () => this.#invite(true), { kind: 'plain' })}
      </div>
      ${this.#isInviting ? this.#inviteForm(words) : nothing} ${outcomeOf(this.#wish, words, INVITE)}
      ${this.input('view') === undefined ? searchForm(this.#search, (search) => this.#look(search), words) : nothing}
      <p class="quiet" role="status">${rows.length > 0 ? words.found(rows.length, this.#rows.hasMore) : nothing}</p>
      ${
        rows.length > 0
          ? accountRows(rows, deeds, words)
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
                this.#rows.wish.isBusy('accounts/search'),
                () => void this.#rows.more('accounts/search', this.#search),
                { kind: 'plain' },
              )}
            </div>`
          : nothing
      }
      ${outcome(this.#rows.wish, words)} ${this.#change.render(words)}
    `;
  }

  #look(search: AccountSearch): void {
    this.#search = search;
    this.#rows.reset();
    this.requestUpdate();
  }

  #inviteForm(words: AccountDeskWords): unknown {
    return html`<form class="invite" part="invite" novalidate @submit=${(event: Event) => void this.#send(event)}>
      <div class="stack">${this.heading(words.inviteTitle, 1)} ${this.quietly(words.inviteWhy)}</div>
      ${this.#form.summary(words)} ${inviteFields(this.#form, words)}
      <div class="actions">
        ${busyButton(words.send, this.#wish.isBusy('accounts/invite-staff', INVITE), undefined, { type: 'submit' })}
        ${busyButton(words.stop, false, () => this.#invite(false), { kind: 'plain' })}
      </div>
    </form>`;
  }

  /** Opens the form for a new member of staff, or closes it; focus goes into it and back. */
  #invite(isInviting: boolean): void {
    this.#isInviting = isInviting;
    this.requestUpdate();
    void focusOn(this, isInviting ? '#firstName' : '.between button');
  }

  async #send(event: Event): Promise<void> {
    const { words } = this.language.texts;
    const done = await this.#form.send(event, this.#wish, (values) => {
      const input = inviteInput(values);
      const say = words.invited(`${input.firstName} ${input.lastName}`);
      return this.#wish.command('accounts/invite-staff', input, { say, about: INVITE });
    });
    inOwnWords(this, this.#form, this.#wish, { email: words.giveEmail });
    if (done) this.#invite(false);
  }
}
