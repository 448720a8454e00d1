import { html, nothing, type PropertyDeclarations } from 'lit';
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
import { passwordField } from '../password-field.js';
import { passwordStyles } from '../password.styles.js';
import { told } from '../told.js';
import { en, type SignInWords } from './guild-sign-in.texts.js';
import type { SignInView } from './guild-sign-in.view.js';

interface Values {
  readonly email: string;
  readonly password: string;
  readonly [name: string]: string;
}

/** It needs to be told nothing. */
const BLANK: Decided<SignInView> = { view: {} };

/**
 * Signs somebody in by email address and password.
 *
 * The `<guild-portal>` around it carries the wish out and tells its page by
 * `guild-signed-in`. Where a site has a sign-in of its own, leave this element
 * out and give the portal the session; or keep its looks: put it into the
 * site's own `<form>`, which is then submitted with `email` and `password`, or
 * answer the wish `accounts/sign-in` on the page.
 *
 * Nothing it says tells who has an account.
 *
 * ```html
 * <guild-sign-in forgotten-href="#/forgotten"></guild-sign-in>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/sign-in`, unless it is inside a form of the page.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - The heading.
 * @csspart field - A field of the form.
 * @csspart summary - What is wrong with the form.
 * @csspart button - A button.
 * @csspart forgotten - Where to go for a forgotten username or password.
 * @csspart alert - What became of the wish.
 * @csspart told - What is seen once somebody is signed in.
 * @cssprop --guild-accent - The button, the link and focus.
 */
export class GuildSignIn extends GuildElement<SignInView, SignInWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = { forgottenHref: { attribute: 'forgotten-href' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, passwordStyles];

  /** Where somebody goes who has forgotten their username or password; without it there is no link. */
  declare forgottenHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController<Values>(this, {
    empty: () => ({ email: '', password: '' }),
    check: ({ email, password }) => {
      const { words } = this.language.texts;
      return {
        email: isEmail(email) ? undefined : words.giveEmail,
        password: password ? undefined : words.givePassword,
      };
    },
  });
  #isShown = false;
  #signedIn: { readonly firstName?: string } | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-sign-in.cy.js')).cy });
  }

  /** @internal */
  protected override decide(): Decided<SignInView> {
    return BLANK;
  }

  protected override renderView({ email }: SignInView, words: SignInWords): unknown {
    if (this.#signedIn) return told(words.signedIn(this.#signedIn.firstName), undefined, undefined, '');
    if (email !== undefined) this.#form.begin({ email });
    const toggle = (): void => {
      this.#isShown = !this.#isShown;
      this.requestUpdate();
    };
    return html`
      ${this.heading(words.title)}
      <form novalidate @submit=${(event: Event) => void this.#send(event)}>
        ${this.#form.summary(words)}
        ${this.#form.field('email', {
          label: words.email,
          hint: words.emailWhy,
          kind: 'email',
          autocomplete: 'username',
          spellcheck: false,
        })}
        ${passwordField(
          this.#form,
          'password',
          { label: words.password, autocomplete: 'current-password', isShown: this.#isShown, toggle },
          words,
        )}
        <div class="actions">
          ${busyButton(words.signIn, this.#wish.isBusy('accounts/sign-in'), undefined, { type: 'submit' })}
        </div>
      </form>
      ${outcomeOf(this.#wish, words)}
      ${
        this.forgottenHref
          ? html`<p part="forgotten"><a href=${this.forgottenHref}>${words.forgotten}</a></p>`
          : nothing
      }
    `;
  }

  async #send(event: Event): Promise<void> {
    // A browser keeps for next time what was typed into a field that can be read.
    this.#isShown = false;
    await this.#form.send(event, this.#wish, async ({ email, password }) => {
      const form = this.closest('form');
      if (form) {
        form.requestSubmit();
        return undefined;
      }
      const answer = await this.#wish.command('accounts/sign-in', { email: email.trim(), password });
      // A page that has a sign-in of its own may answer that it was done, and nothing else.
      this.#signedIn = answer;
      return answer;
    });
    inOwnWords(this, this.#form, this.#wish, { email: this.language.texts.words.giveEmail });
    if (!this.#signedIn) return;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('.told')?.focus();
  }
}
