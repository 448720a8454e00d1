import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import type { Decided } from '../../shared/decided.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { formatDate } from '../../shared/format.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { inOwnWords, outcomeOf } from '../in-own-words.js';
import { passwordField } from '../password-field.js';
import { passwordStyles } from '../password.styles.js';
import { told } from '../told.js';
import { en, type SetPasswordWords } from './guild-set-password.texts.js';
import type { SetPasswordView } from './guild-set-password.view.js';

interface Values {
  readonly password: string;
  readonly [name: string]: string;
}

/** What a portal would answer about a link that was not copied whole. */
const BROKEN: Decided<SetPasswordView> = { view: { holds: false, reasons: [], passwordSays: '' } };
/** No secret is shorter. */
const SHORTEST = 8;

/**
 * Sets a password by the link of an email: the first one of an account, or a
 * new one for whoever has forgotten theirs.
 *
 * Says how long the link holds; where it does not, why, and how to get
 * another. The page takes the secret from its address.
 *
 * ```html
 * <guild-set-password secret="…" sign-in-href="#/sign-in" forgotten-href="#/accounts/forgotten"></guild-set-password>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/set-password`.
 * @event {DecidedEvent} guild-decided - Whether the link holds is known.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - The heading.
 * @csspart until - How long the link holds.
 * @csspart field - A field of the form.
 * @csspart summary - What is wrong with the form.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart told - What is seen once the password is set.
 * @csspart why - Why the link does not hold.
 * @cssprop --guild-accent - The buttons and focus.
 */
export class GuildSetPassword extends GuildElement<SetPasswordView, SetPasswordWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    secret: {},
    signInHref: { attribute: 'sign-in-href' },
    forgottenHref: { attribute: 'forgotten-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, passwordStyles];

  /** What the link of the email carries. */
  declare secret: string | undefined;
  /** Where somebody signs in once the password is set; without it there is no link. */
  declare signInHref: string | undefined;
  /** Where somebody asks for another link; without it they are told in words. */
  declare forgottenHref: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController<Values>(this, {
    empty: () => ({ password: '' }),
    check: ({ password }) => ({ password: password ? undefined : this.language.texts.words.givePassword }),
  });
  #isShown = false;
  #isSet = false;

  constructor() {
    super({ en, cy: async () => (await import('./guild-set-password.cy.js')).cy });
  }

  protected override asks() {
    const { secret } = this;
    return secret ? { name: 'accounts/link' as const, input: { secret } } : undefined;
  }

  protected override decide(before: Decided<SetPasswordView>): Decided<SetPasswordView> | undefined {
    return (this.secret?.length ?? 0) < SHORTEST ? BROKEN : super.decide(before);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('secret')) this.#isSet = false;
    super.willUpdate(changed);
  }

  protected override renderView(view: SetPasswordView, words: SetPasswordWords, language: Language): unknown {
    // A link that has been used holds no longer, and that is as it should be.
    if (this.#isSet) return told(words.isSet, words.nowSignIn, this.signInHref, words.signIn);
    if (!view.holds) return this.#ended(view, words);
    const { endsAt, passwordSays } = view;
    const toggle = (): void => {
      this.#isShown = !this.#isShown;
      this.requestUpdate();
    };
    return html`
      <div class="stack">
        ${this.heading(words.title)}
        ${
          endsAt === undefined
            ? nothing
            : this.quietly(words.until(formatTime(endsAt, language), formatDate(dayOf(endsAt), words.months)), 'until')
        }
      </div>
      <form novalidate @submit=${(event: Event) => void this.#send(event, passwordSays)}>
        ${this.#form.summary(words)}
        ${passwordField(
          this.#form,
          'password',
          {
            label: words.password,
            hint: passwordSays,
            autocomplete: 'new-password',
            isShown: this.#isShown,
            toggle,
          },
          words,
        )}
        <div class="actions">
          ${busyButton(words.set, this.#wish.isBusy('accounts/set-password'), undefined, { type: 'submit' })}
        </div>
      </form>
      ${outcomeOf(this.#wish, words)}
    `;
  }

  #ended({ reasons }: SetPasswordView, words: SetPasswordWords): unknown {
    // What the rules advise is written for the first email of a registration; here there is another way on.
    const why = reasons.length ? reasons.map(({ text }) => text).join(' ') : words.broken;
    return html`
      ${this.heading(words.ended)}
      <div class="stack" part="why">
        <p>${why}</p>
        <p>${words.newLink}</p>
      </div>
      ${
        this.forgottenHref
          ? html`<div class="actions"><a class="button" href=${this.forgottenHref}>${words.askAgain}</a></div>`
          : nothing
      }
      ${outcomeOf(this.#wish, words)}
    `;
  }

  async #send(event: Event, passwordSays: string): Promise<void> {
    const { secret } = this;
    if (!secret) {
      event.preventDefault();
      return;
    }
    // A browser keeps for next time what was typed into a field that can be read.
    this.#isShown = false;
    const done = await this.#form.send(event, this.#wish, async ({ password }) => {
      const answer = await this.#wish.command('accounts/set-password', { secret, password });
      // Before the portal shows the link anew, used.
      this.#isSet = answer !== undefined;
      return answer;
    });
    inOwnWords(this, this.#form, this.#wish, { password: passwordSays });
    if (!done) return;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('.told')?.focus();
  }
}
