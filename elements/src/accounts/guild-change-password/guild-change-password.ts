import { html, nothing } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { formatDate } from '../../shared/format.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { ifMay } from '../../shared/may.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { inOwnWords, outcomeOf } from '../in-own-words.js';
import { isEmail } from '../is-email.js';
import { passwordField } from '../password-field.js';
import { passwordStyles } from '../password.styles.js';
import { styles } from './guild-change-password.styles.js';
import { type ChangePasswordWords, en } from './guild-change-password.texts.js';
import type { ChangePasswordView } from './guild-change-password.view.js';

interface Values {
  readonly current: string;
  readonly password: string;
  readonly email: string;
  readonly [name: string]: string;
}

/**
 * How somebody signs in: changes their password, and the address they sign in
 * with.
 *
 * Another address is sent a link, and the old one goes on until that is
 * followed; what is said of it is the portal's, and tells nobody who has an
 * account. Nothing that is typed here is kept over a reload.
 *
 * ```html
 * <guild-change-password></guild-change-password>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/change-password`; `accounts/change-email`.
 * @event {DecidedEvent} guild-decided - The account is known.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart email - The address, and changing it.
 * @csspart waiting - That another address waits to be confirmed.
 * @csspart password - Changing the password.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why the password cannot be changed.
 * @cssprop --guild-accent - The buttons and focus.
 * @cssprop --guild-line - The line between the two.
 */
export class GuildChangePassword extends GuildElement<ChangePasswordView, ChangePasswordWords> {
  /** @internal */
  static override styles = [tokens, layout, buttons, fields, passwordStyles, styles];

  readonly #wish = new WishController(this);
  readonly #form = new FormController<Values>(this, {
    empty: () => ({ current: '', password: '', email: '' }),
    check: ({ current, password, email }) => {
      const { words } = this.language.texts;
      if (this.#what === 'email') return { email: isEmail(email) ? undefined : words.giveEmail };
      return {
        current: current ? undefined : words.giveCurrent,
        password: password ? undefined : words.givePassword,
      };
    },
  });
  /** Which of the two forms was sent last. */
  #what: 'password' | 'email' = 'password';
  #shown: ReadonlySet<string> = new Set();
  #isMoving = false;

  constructor() {
    super({ en, cy: async () => (await import('./guild-change-password.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'accounts/my-account' as const, input: {} };
  }

  protected override renderView(view: ChangePasswordView, words: ChangePasswordWords, language: Language): unknown {
    return html`
      ${this.heading(words.title)}
      <section part="email">${this.#address(view, words, language)}</section>
      <section part="password">
        ${this.heading(words.password, 1)} ${ifMay(view.may.changePassword, () => this.#password(view, words))}
        ${outcomeOf(this.#wish, words, 'password')}
      </section>
    `;
  }

  #address(
    { email, newEmail, newEmailEndsAt }: ChangePasswordView,
    words: ChangePasswordWords,
    language: Language,
  ): unknown {
    return html`
      <div class="stack">
        ${this.heading(words.email, 1)}
        <p class="address">${words.emailNow(email)}</p>
      </div>
      ${
        newEmail !== undefined && newEmailEndsAt !== undefined
          ? html`<p class="note address" part="waiting">
              ${words.waiting(newEmail, formatTime(newEmailEndsAt, language), formatDate(dayOf(newEmailEndsAt), words.months))}
            </p>`
          : nothing
      }
      ${
        this.#isMoving
          ? html`<form novalidate @submit=${(event: Event) => void this.#moveTo(event)}>
              ${this.#what === 'email' ? this.#form.summary(words) : nothing}
              ${this.#form.field('email', {
                label: words.newEmail,
                hint: words.newEmailWhy,
                kind: 'email',
                autocomplete: 'email',
                spellcheck: false,
              })}
              <div class="actions">
                ${busyButton(words.sendLink, this.#wish.isBusy('accounts/change-email', 'email'), undefined, {
                  type: 'submit',
                })}
                ${busyButton(words.keepEmail, false, () => this.#move(false), { kind: 'plain' })}
              </div>
            </form>`
          : busyButton(words.changeEmail, false, () => this.#move(true), { kind: 'plain' })
      }
      ${outcomeOf(this.#wish, words, 'email')}
    `;
  }

  #password({ email, passwordSays }: ChangePasswordView, words: ChangePasswordWords): unknown {
    const look = (name: 'current' | 'password') => ({
      isShown: this.#shown.has(name),
      toggle: (): void => {
        const shown = new Set(this.#shown);
        if (!shown.delete(name)) shown.add(name);
        this.#shown = shown;
        this.requestUpdate();
      },
    });
    return html`<form novalidate @submit=${(event: Event) => void this.#change(event, passwordSays)}>
      ${this.#what === 'password' ? this.#form.summary(words) : nothing}
      <input hidden type="text" name="username" autocomplete="username" .value=${email} />
      ${passwordField(this.#form, 'current', { label: words.current, autocomplete: 'current-password', ...look('current') }, words)}
      ${passwordField(this.#form, 'password', { label: words.newPassword, hint: passwordSays, autocomplete: 'new-password', ...look('password') }, words)}
      <div class="actions">
        ${busyButton(words.changePassword, this.#wish.isBusy('accounts/change-password', 'password'), undefined, {
          type: 'submit',
        })}
      </div>
    </form>`;
  }

  /** Opens the form for another address, or closes it; focus goes into it and back. */
  #move(isMoving: boolean): void {
    this.#isMoving = isMoving;
    this.#wish.reset();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const target = isMoving ? '#email' : '[part="email"] > button';
      this.shadowRoot?.querySelector<HTMLElement>(target)?.focus();
    });
  }

  async #moveTo(event: Event): Promise<void> {
    this.#what = 'email';
    const done = await this.#form.send(event, this.#wish, async ({ email }) => {
      const answer = await this.#wish.command('accounts/change-email', { email: email.trim() }, { about: 'email' });
      if (answer) this.#wish.says ??= answer.says;
      return answer;
    });
    inOwnWords(this, this.#form, this.#wish, { email: this.language.texts.words.giveEmail });
    if (!done) return;
    this.#isMoving = false;
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('[part="email"] > button')?.focus();
  }

  async #change(event: Event, passwordSays: string): Promise<void> {
    this.#what = 'password';
    // A browser keeps for next time what was typed into a field that can be read.
    this.#shown = new Set();
    const say = this.language.texts.words.changed;
    await this.#form.send(event, this.#wish, ({ current, password }) =>
      this.#wish.command('accounts/change-password', { current, password }, { say, about: 'password' }),
    );
    inOwnWords(this, this.#form, this.#wish, { password: passwordSays });
  }
}
