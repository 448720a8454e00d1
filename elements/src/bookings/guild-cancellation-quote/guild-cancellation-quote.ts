import { html, nothing, type PropertyDeclarations } from 'lit';
import { buttons } from '../../shared/buttons.styles.js';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import { DecidingElement } from '../../shared/deciding-element.js';
import type { Language } from '../../shared/language.js';
import { tokens } from '../../shared/tokens.styles.js';
import type { WishController } from '../../shared/wish-controller.js';
import { daysApart } from '../cancellation-curve.js';
import { chargeCurve, stepCharge } from '../charge-curve.js';
import { curveStyles } from '../curve.styles.js';
import { styles } from './guild-cancellation-quote.styles.js';
import { type CancellationQuoteWords, en } from './guild-cancellation-quote.texts.js';
import type { CancellationQuoteView } from './guild-cancellation-quote.view.js';

/**
 * What cancelling a booked place costs today, how long that holds, and what
 * every later day would cost: as a picture and as a table.
 *
 * Hand it a `view`, or `given` and a `rulebook`. With `can-cancel` it offers a
 * button that announces the wish; the page does the cancelling.
 *
 * ```html
 * <guild-cancellation-quote rulebook="bookings/ima" can-cancel></guild-cancellation-quote>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {DecidedEvent} guild-decided - Another decision is on show.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @event {CancellationWish} guild-cancellation-wish - The person wishes to cancel at the charge shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart charge - What cancelling costs today.
 * @csspart countdown - How long that holds.
 * @csspart curve - The picture.
 * @csspart table - The same as the picture, in words.
 * @csspart button - The button that announces the wish.
 * @csspart alert - Why the person cannot cancel, or what became of the wish.
 * @csspart used - Which rules were used.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Today's step, the button and focus.
 * @cssprop --guild-on-accent - Letters on the accent.
 * @cssprop --guild-track - The other steps.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-space - The distance everything is a part of.
 */
export class GuildCancellationQuote extends DecidingElement<CancellationQuoteView, CancellationQuoteWords> {
  /** @internal */
  static override properties: PropertyDeclarations = { canCancel: { type: Boolean, attribute: 'can-cancel' } };

  /** @internal */
  static override styles = [tokens, buttons, curveStyles, styles];

  /** Whether to offer a button that announces the wish to cancel. */
  declare canCancel: boolean;
  #wish: WishController | undefined;

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-cancellation-quote.cy.js')).cy },
      async () => (await import('./decide-cancellation.js')).decideCancellation,
    );
    this.canCancel = false;
  }

  protected override renderView(
    view: CancellationQuoteView,
    words: CancellationQuoteWords,
    language: Language,
  ): unknown {
    const { on, startsOn, chargePence, refundPence, steps } = view;
    const money = (pence: number): string => formatMoney(pence, language);
    return html`
      <div class="lead">${this.heading(words.title)} ${view.title && html`<p class="quiet">${view.title}</p>`}</div>
      <div class="lead" part="charge" role="status">
        <p class="big num">
          ${chargePence === undefined ? words.unknown : chargePence ? words.charge(money(chargePence)) : words.free}
        </p>
        <p>
          ${words.today(formatDate(on, words.months))}${refundPence === undefined ? '.' : html`. ${words.refund(money(refundPence))}`}
        </p>
        ${this.#countdown(view, words, language)}
      </div>
      ${this.#hindrance(view, words)} ${steps.length ? chargeCurve(view, undefined, words, language) : nothing}
      ${this.canCancel ? this.#ask(view, words) : nothing} ${startsOn && this.footer(words)}
    `;
  }

  #countdown(
    { on, startsOn, steps }: CancellationQuoteView,
    words: CancellationQuoteWords,
    language: Language,
  ): unknown {
    const at = steps.findIndex((step) => step.from <= on && on <= step.until);
    const step = steps[at];
    const next = steps[at + 1];
    if (!step) return nothing;
    const says = next
      ? words.until(
          words.days(daysApart(on, step.until) + 1),
          formatDate(step.until, words.months),
          words.after(stepCharge(next, words, language), next.chargePence === 0),
        )
      : words.last(formatDate(startsOn, words.months));
    return html`<p class="until" part="countdown">${says}</p>`;
  }

  #hindrance({ mayCancel, reasons }: CancellationQuoteView, words: CancellationQuoteWords): unknown {
    if (mayCancel === 'yes' && reasons.length === 0) return nothing;
    const tone = mayCancel === 'no' ? 'bad' : 'open';
    return html`<div class="note" part="alert" data-tone=${tone}>
      ${mayCancel === 'yes' ? nothing : html`<strong>${mayCancel === 'no' ? words.mayNot : words.maybe}</strong>`}
      ${reasons.map(({ text, next }) => html`<p>${text} ${next}</p>`)}
    </div>`;
  }

  #ask({ mayCancel, on, chargePence, refundPence }: CancellationQuoteView, words: CancellationQuoteWords): unknown {
    const { stage = 'idle', says } = this.#wish ?? {};
    const can = mayCancel === 'yes' && chargePence !== undefined;
    const asked = async (): Promise<void> => {
      const refund = refundPence === undefined ? {} : { refundPence };
      if (!can) return;
      // Only whoever asks needs what carries the wish.
      const [{ WishController: Wish }, { CancellationWish }] = await Promise.all([
        import('../../shared/wish-controller.js'),
        import('./cancellation-wish.js'),
      ]);
      this.#wish ??= new Wish(this);
      await this.#wish.announce(new CancellationWish({ on, chargePence, ...refund }));
    };
    const said = {
      idle: '',
      busy: '',
      done: words.done,
      refused: words.refused,
      failed: words.failed,
      unanswered: words.unanswered,
    };
    return html`
      ${
        can && stage !== 'done'
          ? html`<button part="button" aria-disabled=${stage === 'busy'} @click=${() => void asked()}>
              ${stage === 'busy' ? words.busy : words.cancel}
            </button>`
          : nothing
      }
      <div class="live" role="status">
        ${
          said[stage]
            ? html`<div class="note" part="alert" data-tone=${stage === 'done' ? 'good' : 'bad'}>
                <strong>${said[stage]}</strong>
                ${says && html`<p>${says}</p>`}
              </div>`
            : nothing
        }
      </div>
    `;
  }
}
