import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate, formatMoney } from '../../shared/format.js';
import { FormController } from '../../shared/form-controller.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { whyNot } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { curveStyles } from '../curve.styles.js';
import { daysApart } from '../cancellation-curve.js';
import { charged, curve } from './charge-parts.js';
import { styles } from './guild-cancellation.styles.js';
import { type CancellationWords, en } from './guild-cancellation.texts.js';
import type { CancellationView } from './guild-cancellation.view.js';
import { checkSubstitute, emptySubstitute, substituteFields, substituteInput } from './substitute-form.js';

/**
 * Cancels booked places: what that costs now and on every later day, how long
 * the charge holds, and what sending somebody else costs instead.
 *
 * Of several places it cancels those that are ticked, and says anew what they
 * cost. Hand it a `view`, or put it into a `<guild-portal>` and name the
 * bookings.
 *
 * ```html
 * <guild-cancellation booking-ids="b1 b2"></guild-cancellation>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `bookings/cancel`, or `bookings/cancel-as-staff`, at the charge shown; `bookings/substitute`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart charge - What cancelling costs today.
 * @csspart countdown - How long that holds.
 * @csspart curve - The picture.
 * @csspart table - The same as the picture, in words.
 * @csspart substitute - What sending somebody else costs.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @csspart why - Why somebody cannot cancel.
 * @cssprop --guild-accent - Today's step, the buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildCancellation extends GuildElement<CancellationView, CancellationWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    bookingIds: { attribute: 'booking-ids' },
    asStaff: { type: Boolean, attribute: 'as-staff' },
    colleagues: { attribute: false },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, dialogs, curveStyles, styles];

  /** The bookings it is about, with spaces between their ids. */
  declare bookingIds: string | undefined;
  /** Whether staff cancel for whoever booked, what has been paid too. */
  declare asStaff: boolean;
  /** Who can go instead, where a page knows; else the portal is asked. */
  declare colleagues: ViewAnswer<'bookings/colleagues'>['rows'] | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #colleagues = new AskedView<'bookings/colleagues'>(this);
  readonly #part = new AskedView<'bookings/cancellation'>(this);
  readonly #why = { text: '' };
  readonly #form = new FormController(this, {
    empty: emptySubstitute,
    check: (values) => checkSubstitute(values, this.language.texts.words),
    keep: () => `cancellation:${this.bookingIds ?? ''}`,
  });
  #kept: ReadonlySet<string> = new Set();
  #substituting = false;

  constructor() {
    super({ en, cy: async () => (await import('./guild-cancellation.cy.js')).cy });
    this.asStaff = false;
  }

  protected override asks() {
    const bookingIds = this.bookingIds?.split(/[\s,]+/).filter(Boolean) ?? [];
    return bookingIds.length > 0 ? { name: 'bookings/cancellation' as const, input: { bookingIds } } : undefined;
  }

  protected override renderView(all: CancellationView, words: CancellationWords, language: Language): unknown {
    const ticked = all.quotes.filter(({ bookingId }) => !this.#kept.has(bookingId));
    const bookingIds = ticked.map(({ bookingId }) => bookingId);
    const isPart = ticked.length < all.quotes.length && ticked.length > 0;
    this.#part.want(isPart ? { name: 'bookings/cancellation', input: { bookingIds } } : undefined, language);
    const view = isPart ? (this.#part.answer ?? all) : all;
    const one = view.quotes.length === 1 ? view.quotes[0] : undefined;
    const may = ticked.length > 0 && (view.may.cancel.ok || this.asStaff);
    return html`
      <div class="stack">
        ${this.heading(words.title(all.quotes.length))}
        ${all.quotes.length === 1 ? this.quietly(`${one?.title} · ${one?.delegateName}`) : this.#places(all, words)}
      </div>
      <div class="compare">
        <div class="option" part="charge" aria-live="polite">
          ${
            may
              ? html`<p class="big num">${charged(view.charge, words, language)}</p>
                  <p>${words.today(formatDate(view.on, words.months))}</p>`
              : html`<p class="cost">${words.mayNot}</p>`
          }
          ${view.charge.vatPence ? this.quietly(words.vat(formatMoney(view.charge.netPence, language), formatMoney(view.charge.vatPence, language))) : nothing}
          ${view.refundPence ? html`<p>${words.refund(formatMoney(view.refundPence, language))}</p>` : nothing}
          ${view.owedPence ? html`<p>${words.owed(formatMoney(view.owedPence, language))}</p>` : nothing}
          ${this.#countdown(view, words)}
          ${
            may
              ? busyButton(
                  words.cancel(ticked.length),
                  this.#wish.isBusy('bookings/cancel'),
                  () => this.#dialog.open('cancel'),
                  { kind: 'danger' },
                )
              : whyNot(view.may.cancel)
          }
        </div>
        ${one && view.substitute ? this.#instead(view.substitute, words, language) : nothing}
      </div>
      ${this.#substituting && one ? this.#substituteForm(one.bookingId, words, language) : nothing}
      ${outcome(this.#wish, words)}
      ${view.quotes.map((quote) => (quote.steps.length ? curve(quote, view, words, language) : nothing))}
      ${this.#ask(view, bookingIds, words, language)}
    `;
  }

  #places({ quotes }: CancellationView, words: CancellationWords): unknown {
    return html`<fieldset class="group">
      <legend>${words.which}</legend>
      ${quotes.map(
        ({ bookingId, title, delegateName }) =>
          html`<div class="check">
            <input
              type="checkbox"
              id=${bookingId}
              .checked=${!this.#kept.has(bookingId)}
              @change=${() => this.#tick(bookingId)}
            />
            <label for=${bookingId}>${delegateName} <span class="quiet">${title}</span></label>
          </div>`,
      )}
    </fieldset>`;
  }

  #tick(bookingId: string): void {
    const kept = new Set(this.#kept);
    if (!kept.delete(bookingId)) kept.add(bookingId);
    this.#kept = kept;
    this.#wish.reset();
    this.requestUpdate();
  }

  #countdown({ on, nextChange }: CancellationView, words: CancellationWords): unknown {
    if (!nextChange) return nothing;
    return html`<p class="until" part="countdown">
      <span class="tag" data-tone="open">${words.left(daysApart(on, nextChange.on) - 1)}</span> ${nextChange.says}
    </p>`;
  }

  #instead(offer: NonNullable<CancellationView['substitute']>, words: CancellationWords, language: Language): unknown {
    const begin = (): void => {
      this.#substituting = true;
      this.requestUpdate();
      void this.updateComplete.then(() =>
        this.shadowRoot?.querySelector<HTMLElement>('form input, form select')?.focus(),
      );
    };
    return html`<div class="option" part="substitute">
      ${this.heading(words.instead, 1)}
      <p class="cost num">${offer.chargePence ? formatMoney(offer.chargePence, language) : words.insteadFree}</p>
      <p>${offer.says}</p>
      ${this.#substituting ? nothing : busyButton(words.sendSomebody, false, begin, { kind: 'plain' })}
    </div>`;
  }

  #substituteForm(bookingId: string, words: CancellationWords, language: Language): unknown {
    if (!this.colleagues) this.#colleagues.want({ name: 'bookings/colleagues', input: { limit: 200 } }, language);
    const colleagues = this.colleagues ?? this.#colleagues.answer?.rows ?? [];
    const send = (event: Event): void =>
      void this.#form
        .send(event, this.#wish, (values) =>
          this.#wish.command('bookings/substitute', substituteInput(bookingId, values), { say: words.substituted }),
        )
        .then((done) => {
          this.#substituting &&= !done;
          this.requestUpdate();
        });
    return html`<form novalidate @submit=${send}>
      ${this.#form.summary(words)} ${substituteFields(this.#form, colleagues, words)}
      <div class="actions">
        ${busyButton(words.substitute, this.#wish.isBusy('bookings/substitute'), undefined, { type: 'submit' })}
      </div>
    </form>`;
  }

  #ask(view: CancellationView, bookingIds: readonly string[], words: CancellationWords, language: Language): unknown {
    const pence = view.charge.totalPence;
    const money = formatMoney(pence, language);
    const cancel = async (): Promise<void> => {
      this.#dialog.close();
      const say = words.doneSays(bookingIds.length, pence ? money : undefined);
      const ids = [...bookingIds];
      const why = this.#why.text.trim();
      if (this.asStaff)
        await this.#wish.command('bookings/cancel-as-staff', { bookingIds: ids, ...(why && { why }) }, { say });
      else await this.#wish.command('bookings/cancel', { bookingIds: ids, seenChargePence: pence }, { say });
    };
    return this.#dialog.render(
      words.sure(bookingIds.length),
      html`<p>${pence ? words.sureCharge(money) : words.sureFree}</p>
        <p>${words.cannotUndo}</p>
        ${
          this.asStaff
            ? html`<div class="field" data-wide="full">
                <label for="why">${words.why}</label>
                <textarea
                  id="why"
                  @input=${(event: Event) => (this.#why.text = (event.target as HTMLTextAreaElement).value)}
                ></textarea>
              </div>`
            : nothing
        }`,
      busyButton(words.cancel(bookingIds.length), false, () => void cancel(), { kind: 'danger' }),
      words.keep,
    );
  }
}
