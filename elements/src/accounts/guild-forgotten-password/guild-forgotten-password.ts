import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import type { Decided } from '../../shared/decided.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { inOwnWords, outcomeOf } from '../in-own-words.js';
import { isEmail } from '../is-email.js';
import { twoForms } from '../two-forms.styles.js';
import { en, type ForgottenPasswordWords } from './guild-forgotten-password.texts.js';
import type { ForgottenPasswordView } from './guild-forgotten-password.view.js';

interface Values {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly [name: string]: string;
}
type What = 'password' | 'username';

/** It needs to be told nothing. */
const BLANK: Decided<ForgottenPasswordView> = { view: {} };

/**
 * Helps somebody who cannot sign in: sends a link to set a new password, or
 * the address to sign in with.
 *
 * The answer is the portal's, in its own words, and the same whether or not
 * there is such an account.
 *
 * ```html
 * <guild-forgotten-password sign-in-href="#/sign-in"></guild-forgotten-password>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/forgotten-password`; `accounts/forgotten-username`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart password - The form for a forgotten password.
 * @csspart username - The form for a forgotten username.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @cssprop --guild-accent - The buttons, the link and focus.
 */
export class GuildForgottenPassword extends GuildElement<ForgottenPasswordView, ForgottenPasswordWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { signInHref: { attribute: 'sign-in-href' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, twoForms];

  /** Where somebody signs in; without it there is no link back. */
  declare signInHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController<Values>(this, {
    empty: () => ({ email: '', firstName: '', lastName: '' }),
    check: ({ email, firstName, lastName }) => {
      const { words } = this.language.texts;
      if (this.#what === 'password') return { email: isEmail(email) ? undefined : words.giveEmail };
      return {
        firstName: firstName.trim() ? undefined : words.giveFirstName,
        lastName: lastName.trim() ? undefined : words.giveLastName,
      };
    },
  });
  /** Which of the two forms was sent last. */
  #what: What = 'password';

  constructor() {
    super({ en, cy: async () => (await import('./guild-forgotten-password.cy.js')).cy });
  }

  /** @internal */
  protected override decide(): Decided<ForgottenPasswordView> {
    return BLANK;
  }

  protected override renderView({ email }: ForgottenPasswordView, words: ForgottenPasswordWords): unknown {
    if (email !== undefined) this.#form.begin({ email });
    return html`
      ${this.heading(words.title)}
      <div class="two">
        ${this.#part(
          'password',
          words,
          this.#form.field('email', {
            label: words.email,
            hint: words.emailWhy,
            kind: 'email',
            autocomplete: 'username',
            spellcheck: false,
          }),
        )}
        ${this.#part(
          'username',
          words,
          html`${this.#form.field('firstName', { label: words.firstName, autocomplete: 'given-name' })}
          ${this.#form.field('lastName', { label: words.lastName, autocomplete: 'family-name' })}`,
        )}
      </div>
      ${this.signInHref ? html`<p><a href=${this.signInHref}>${words.signIn}</a></p>` : nothing}
    `;
  }

  #part(what: What, words: ForgottenPasswordWords, content: TemplateResult): TemplateResult {
    const [why, send] =
      what === 'password' ? [words.passwordWhy, words.sendLink] : [words.usernameWhy, words.sendUsername];
    return html`<section part=${what}>
      <div class="stack">
        ${this.heading(words[what], 1)}
        <p>${why}</p>
      </div>
      <form novalidate @submit=${(event: Event) => void this.#send(event, what)}>
        ${this.#what === what ? this.#form.summary(words) : nothing} ${content}
        <div class="actions">
          ${busyButton(send, this.#wish.isBusy(`accounts/forgotten-${what}`, what), undefined, { type: 'submit' })}
        </div>
      </form>
      ${outcomeOf(this.#wish, words, what)}
    </section>`;
  }

  async #send(event: Event, what: What): Promise<void> {
    this.#what = what;
    this.#wish.reset();
    await this.#form.send(event, this.#wish, async ({ email, firstName, lastName }) => {
      const answer =
        what === 'password'
          ? await this.#wish.command('accounts/forgotten-password', { email: email.trim() }, { about: what })
          : await this.#wish.command(
              'accounts/forgotten-username',
              { firstName: firstName.trim(), lastName: lastName.trim() },
              { about: what },
            );
      // It stays to be read: whoever waits for an email looks here again.
      if (answer) this.#wish.says ??= answer.says;
      return answer;
    });
    inOwnWords(this, this.#form, this.#wish, { email: this.language.texts.words.giveEmail });
  }
}
