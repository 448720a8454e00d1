import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { focusOn } from '../../shared/focus-on.js';
import { memberships } from '../memberships.styles.js';
import type { aboutFields } from './about-forms.js';
import {
  type AboutValues,
  addressValues,
  checkAbout,
  detailsValues,
  emptyAbout,
  fieldOfAbout,
  openerOf,
} from './about-values.js';
import { addressCard, askRemoval, changeButton, details } from './about-parts.js';
import { saveAbout } from './save-about.js';
import { styles } from './guild-about-me.styles.js';
import { type AboutMeWords, en } from './guild-about-me.texts.js';
import type { AboutMeView, AddressUse } from './guild-about-me.view.js';

/**
 * What is known of a member, to be looked after: names, email address,
 * telephone numbers, the purchase order number for membership fees, and
 * addresses, each with what it appears on.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`; there it shows whoever
 * is signed in, and staff name somebody else.
 *
 * ```html
 * <guild-about-me></guild-about-me>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `memberships/update-person`, `memberships/add-address`, `memberships/edit-address`, `memberships/prefer-address`, `memberships/remove-address`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart details - The personal details.
 * @csspart address - One address.
 * @csspart unused - What is missing while no address has a use.
 * @csspart stage - How the membership stands.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @csspart why - Why an address cannot be removed.
 * @cssprop --guild-accent - The buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildAboutMe extends GuildElement<AboutMeView, AboutMeWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = { personId: { attribute: 'person-id' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, dialogs, memberships, styles];

  /** Whom it is about, where staff look; else whoever is signed in. */
  declare personId: string | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #form = new FormController<AboutValues>(this, {
    empty: emptyAbout,
    check: (values) => checkAbout(values, this.language.texts.words),
    fieldOf: fieldOfAbout,
    keep: keptAs(() => `about-me:${this.personId ?? ''}`),
  });
  #fields: typeof aboutFields | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-about-me.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'memberships/about-me' as const, input: this.#whose };
  }

  protected override get settling(): Promise<unknown> | undefined {
    return this.#loading;
  }

  protected override renderView(view: AboutMeView, words: AboutMeWords, language: Language): unknown {
    const { form, addressId } = this.#form.values;
    const isNew = form === 'address' && !addressId;
    const add = busyButton(words.addAddress, false, () => this.#open(addressValues(undefined, view)), {
      kind: 'plain',
    });
    return html`
      ${this.heading(words.title)} ${outcome(this.#wish, words)}
      <section class="section" part="details">
        <div class="between">
          ${this.heading(words.details, 1)}
          ${changeButton(form === 'details', words, () => this.#open(detailsValues(view)))}
        </div>
        ${form === 'details' ? this.#formOf(view, words, language) : details(view, words)}
      </section>
      <section class="section">
        <div class="between" id="addresses">${this.heading(words.addresses, 1)} ${isNew ? nothing : add}</div>
        ${isNew ? this.#formOf(view, words, language) : nothing}
        ${view.addresses.length === 0 && !isNew ? html`<p class="empty">${words.noAddress}</p>` : nothing}
        ${view.addresses.length > 0 ? view.unused.map(({ says }) => html`<p class="note" part="unused">${says}</p>`) : nothing}
        <ul class="cards" role="list" ?hidden=${view.addresses.length === 0}>
          ${view.addresses.map((address) =>
            address.id === addressId
              ? html`<li class="card">${this.#formOf(view, words, language)}</li>`
              : addressCard(address, words, {
                  edit: () => this.#open(addressValues(address, view)),
                  remove: () => this.#dialog.open(address.id),
                  use: (use) => void this.#prefer(address.id, use, words),
                  isBusy: (use) => this.#wish.isBusy('memberships/prefer-address', `${address.id} ${use}`),
                }),
          )}
        </ul>
      </section>
      ${this.#ask(view, words)}
    `;
  }

  get #whose(): { personId?: string } {
    return this.personId ? { personId: this.personId } : {};
  }

  #open(values: AboutValues): void {
    this.#form.reset();
    this.#form.begin(values);
    this.#wish.reset();
    void this.#load().then(() => focusOn(this, 'form :is(input, textarea)'));
  }

  #load(): Promise<void> {
    return (this.#loading ??= import('./about-forms.js').then((forms) => {
      this.#fields = forms.aboutFields;
      this.requestUpdate();
    }));
  }

  #formOf(view: AboutMeView, words: AboutMeWords, language: Language): unknown {
    // After a reload the form is open from the beginning.
    if (!this.#fields) void this.#load();
    const opener = openerOf(this.#form.values);
    const after = (): void => void focusOn(this, opener);
    const close = (): void => {
      this.#form.reset();
      this.#wish.reset();
      after();
    };
    const send = (event: Event): void =>
      void this.#form
        .send(event, this.#wish, (values) => saveAbout(values, view, this.#whose, this.#wish, words))
        .then((done) => {
          if (done) after();
        });
    return html`<form novalidate @submit=${send}>
      ${this.#form.summary(words)} ${this.#fields?.(this.#form, view.emailSays, words, language)}
      <div class="actions">
        ${busyButton(words.save, this.#wish.stage === 'busy', undefined, { type: 'submit' })}
        ${busyButton(words.cancel, false, close, { kind: 'plain' })}
      </div>
    </form>`;
  }

  async #prefer(addressId: string, use: AddressUse, words: AboutMeWords): Promise<void> {
    const input = { ...this.#whose, addressId, use };
    const about = `${addressId} ${use}`;
    const done = await this.#wish.command('memberships/prefer-address', input, { say: words.used(use), about });
    // The button that was pressed is gone then: focus goes to the address.
    if (done) await focusOn(this, `#address-${CSS.escape(addressId)}`);
  }

  #ask({ addresses }: AboutMeView, words: AboutMeWords): unknown {
    const address = addresses.find(({ id }) => id === this.#dialog.about);
    if (!address) return nothing;
    const remove = async (): Promise<void> => {
      this.#dialog.close();
      const input = { ...this.#whose, addressId: address.id };
      const done = await this.#wish.command('memberships/remove-address', input, { say: words.removed });
      if (done) await focusOn(this, '#addresses button');
    };
    return askRemoval(this.#dialog, address, words, () => void remove());
  }
}
