import { html, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import type { Decided } from '../../shared/decided.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { passwordStyles } from '../password.styles.js';
import { told } from '../told.js';
import { type ConfirmEmailWords, en } from './guild-confirm-email.texts.js';
import type { ConfirmEmailView } from './guild-confirm-email.view.js';

/** It needs to be told nothing. */
const BLANK: Decided<ConfirmEmailView> = { view: {} };

/**
 * Confirms another address to sign in with, by the link that was sent to it.
 *
 * It does so when a button is pressed, and not by being looked at: programs
 * that look into letter boxes follow links too.
 *
 * ```html
 * <guild-confirm-email secret="…" sign-in-href="#/sign-in"></guild-confirm-email>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/confirm-email`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - The heading.
 * @csspart button - The button.
 * @csspart alert - What became of the wish.
 * @csspart told - What is seen once the address is confirmed.
 * @cssprop --guild-accent - The button and focus.
 */
export class GuildConfirmEmail extends GuildElement<ConfirmEmailView, ConfirmEmailWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { secret: {}, signInHref: { attribute: 'sign-in-href' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, passwordStyles];

  /** What the link of the email carries. */
  declare secret: string | undefined;
  /** Where somebody signs in; without it there is no link. */
  declare signInHref: string | undefined;

  readonly #wish = new WishController(this);
  #isDone = false;

  constructor() {
    super({ en, cy: async () => (await import('./guild-confirm-email.cy.js')).cy });
  }

  /** @internal */
  protected override decide(): Decided<ConfirmEmailView> {
    return BLANK;
  }

  protected override renderView(_: ConfirmEmailView, words: ConfirmEmailWords): unknown {
    if (this.#isDone) return told(words.confirmed, words.nowSignIn, this.signInHref, words.signIn);
    const busy = this.#wish.isBusy('accounts/confirm-email');
    return html`
      ${this.heading(words.title)}
      <p class="lede">${words.why}</p>
      <div class="actions">${busyButton(words.confirm, busy, () => void this.#confirm())}</div>
      ${outcome(this.#wish, words)}
    `;
  }

  async #confirm(): Promise<void> {
    this.#isDone = (await this.#wish.command('accounts/confirm-email', { secret: this.secret ?? '' })) !== undefined;
    if (!this.#isDone) return;
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('.told')?.focus();
  }
}
