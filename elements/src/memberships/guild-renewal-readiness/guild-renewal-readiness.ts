import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { because } from '../because.js';
import { focusOn } from '../../shared/focus-on.js';
import { membershipTag } from '../membership-tag.js';
import { styles } from './guild-renewal-readiness.styles.js';
import { en, type RenewalReadinessWords } from './guild-renewal-readiness.texts.js';
import type { RenewalReadinessView } from './guild-renewal-readiness.view.js';

/**
 * How far a membership's renewal is: when it is, what the finance team would
 * miss if the invoice were made today, and who gets the invoice and why. The
 * member confirms the details here.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`; there it shows whoever
 * is signed in, and staff name somebody else.
 *
 * ```html
 * <guild-renewal-readiness about-href="#/about-me"></guild-renewal-readiness>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `memberships/confirm-details`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart stage - How the membership stands.
 * @csspart missing - What the finance team would miss.
 * @csspart invoice - Who gets the invoice, and when.
 * @csspart reasons - Why.
 * @csspart quiet - When the details were confirmed.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why the details cannot be confirmed.
 * @cssprop --guild-accent - The button, links and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildRenewalReadiness extends GuildElement<RenewalReadinessView, RenewalReadinessWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    personId: { attribute: 'person-id' },
    aboutHref: { attribute: 'about-href' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, styles];

  /** Whom it is about, where staff look; else whoever is signed in. */
  declare personId: string | undefined;
  /** The address of the page where details are changed; left out, nothing links there. */
  declare aboutHref: string | undefined;

  readonly #wish = new WishController(this);

  constructor() {
    super({ en, cy: async () => (await import('./guild-renewal-readiness.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'memberships/renewal-readiness' as const, input: this.personId ? { personId: this.personId } : {} };
  }

  protected override renderView(view: RenewalReadinessView, words: RenewalReadinessWords): unknown {
    const day = (on: string): string => formatDate(on, words.months);
    const { renewsOn, stage, checkedOn, countsFrom } = view;
    const isChecked = checkedOn !== undefined && checkedOn >= (countsFrom ?? '');
    const isAsked = view.asked === 'yes' && !isChecked;
    return html`
      ${this.heading(words.title)}
      <div class="between">
        <div>
          <p class="quiet">${words.renewsOn}</p>
          <p class="day num" tabindex="-1">${renewsOn === undefined ? words.notKnown : day(renewsOn)}</p>
        </div>
        ${stage === undefined ? nothing : membershipTag(stage, words)}
      </div>
      ${this.#readiness(view, words)} ${outcome(this.#wish, words)}
      <div class="section">
        <div class="stack">
          ${isAsked ? html`<p class="strong">${words.asked}</p>` : nothing}
          ${checkedOn === undefined ? nothing : this.quietly(words.confirmed(day(checkedOn)))}
          ${countsFrom === undefined || isChecked ? nothing : this.quietly(words.counts(day(countsFrom)))}
        </div>
        <div class="actions">
          ${ifMay(view.may.confirm, () =>
            busyButton(
              words.confirm,
              this.#wish.isBusy('memberships/confirm-details'),
              () => void this.#confirm(words),
              isAsked ? {} : { kind: 'plain' },
            ),
          )}
          ${this.aboutHref && view.may.confirm.ok && view.missing.length === 0 ? html`<a href=${this.aboutHref}>${words.check}</a>` : nothing}
        </div>
      </div>
      <div class="section" part="invoice">
        ${this.heading(words.invoice, 1)}
        <dl class="facts">
          <dt>${words.when}</dt>
          <dd>${view.invoiced ? words.made : view.invoiceDue === 'yes' ? words.due : words.later}</dd>
          <dt>${words.goesTo}</dt>
          <dd>${view.invoiceTo ?? words.notKnown}</dd>
        </dl>
        ${because(view.invoiceReasons)}
      </div>
    `;
  }

  #readiness({ ready, missing }: RenewalReadinessView, words: RenewalReadinessWords): unknown {
    if (ready === 'yes')
      return html`<div class="note" part="missing" data-tone="good">
        <strong>${words.ready}</strong>
        <p>${words.readySays}</p>
      </div>`;
    const title = { no: words.notReady, unknown: words.unsure, 'not-applicable': words.notDue }[ready];
    return html`<div class="note missing" part="missing" data-tone="open">
      <strong>${title}</strong>
      ${missing.length > 0 ? html`<p>${words.missing}</p>` : nothing}
      <ul class="dots">
        ${missing.map(({ text, next }) => html`<li>${text} <span>${next}</span></li>`)}
      </ul>
      ${missing.length > 0 && this.aboutHref ? html`<p><a href=${this.aboutHref}>${words.mend}</a></p>` : nothing}
    </div>`;
  }

  async #confirm(words: RenewalReadinessWords): Promise<void> {
    const done = await this.#wish.command('memberships/confirm-details', {}, { say: words.done });
    // The button stays; where it does not, focus goes to the day of renewal.
    if (done && !this.shadowRoot?.activeElement) await focusOn(this, '.day');
  }
}
