import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { focusOn } from '../../shared/focus-on.js';
import { formatMoney } from '../../shared/format-money.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { curveStyles } from '../curve.styles.js';
import { askedOnceMore, chargeBox, noCharge, substituteBox } from './charge-box.js';
import { curves } from './charge-parts.js';
import { styles } from './guild-cancellation.styles.js';
import { type CancellationWords, en } from './guild-cancellation.texts.js';
import type { CancellationView } from './guild-cancellation.view.js';
import { placeList } from './place-list.js';
import type { Substitution } from './substitution.js';
import { TickedPlaces } from './ticked-places.js';

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
 * @csspart over - That everything is cancelled.
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
  static override styles = [tokens, layout, buttons, fields, lists, tables, dialogs, curveStyles, styles];

  /** The bookings it is about, with spaces between their ids. */
  declare bookingIds: string | undefined;
  /** Whether staff cancel for whoever booked, what has been paid too. */
  declare asStaff: boolean;
  /** Who can go instead, where a page knows; else the portal is asked. */
  declare colleagues: ViewAnswer<'bookings/colleagues'>['rows'] | undefined;

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #ticked = new TickedPlaces(this);
  /** Whoever names somebody else; there once it has been asked for. */
  #substitution: Substitution | undefined;
  #isNaming = false;
  #why = '';
  #over = '';

  constructor() {
    super({ en, cy: async () => (await import('./guild-cancellation.cy.js')).cy });
    this.asStaff = false;
  }

  protected override asks() {
    const bookingIds = this.bookingIds?.split(/[\s,]+/).filter(Boolean) ?? [];
    return bookingIds.length > 0 ? { name: 'bookings/cancellation' as const, input: { bookingIds } } : undefined;
  }

  protected override renderView(all: CancellationView, words: CancellationWords, language: Language): unknown {
    const { view, bookingIds, isCounting } = this.#ticked.of(all, language);
    const [one] = all.quotes.length === 1 ? all.quotes : bookingIds.length === 1 && !isCounting ? view.quotes : [];
    const isOver = this.#over !== '' && !all.quotes.some(({ kind }) => kind === 'charge');
    const instead = one && view.substitute;
    return html`
      <div class="stack">
        ${this.heading(all.quotes.length === 1 ? one?.title : words.title)}
        ${
          all.quotes.length === 1
            ? this.quietly(words.placeOf(one?.delegateName ?? ''))
            : placeList(
                all,
                (bookingId) => this.#ticked.has(bookingId),
                (bookingId) => this.#tick(bookingId),
                words,
              )
        }
      </div>
      <div class="compare" role="group" aria-label=${isOver ? this.#over : words.cost} tabindex="-1">
        ${
          isOver
            ? html`<div class="note" part="over" data-tone="good"><strong>${this.#over}</strong></div>`
            : isCounting || bookingIds.length === 0
              ? noCharge(isCounting ? words.counting : words.tickOne, isCounting)
              : chargeBox(view, this.#button(bookingIds.length, words), words, language)
        }
        ${instead && !isOver ? substituteBox(instead, this.heading(words.instead, 1), this.#namer(words), words, language) : nothing}
      </div>
      ${instead && this.#isNaming ? this.#substitution?.form(one.bookingId, () => void this.#named(), words, language) : nothing}
      ${isOver ? nothing : outcome(this.#wish, words)} ${curves(view, words, language)}
      ${isCounting ? nothing : this.#ask(view, bookingIds, words, language)}
    `;
  }

  #button(places: number, words: CancellationWords): unknown {
    const name = this.asStaff ? 'bookings/cancel-as-staff' : 'bookings/cancel';
    return busyButton(words.cancel(places), this.#wish.isBusy(name), () => this.#dialog.open('cancel'), {
      kind: 'danger',
    });
  }

  #namer(words: CancellationWords): unknown {
    if (this.#isNaming) return nothing;
    return busyButton(words.sendSomebody, false, () => void this.#name(), { kind: 'plain' });
  }

  /** Opens the form that names a substitute; focus goes into it. */
  async #name(): Promise<void> {
    const { Substitution } = await import('./substitution.js');
    this.#substitution ??= new Substitution(this, this.#wish, () => this.language.texts.words);
    this.#isNaming = true;
    await focusOn(this, 'form input, form select');
  }

  /** Closes it; focus goes back to what opened it. */
  async #named(): Promise<void> {
    this.#isNaming = false;
    await focusOn(this, '[part="substitute"] button');
  }

  #tick(bookingId: string): void {
    this.#ticked.toggle(bookingId);
    this.#wish.reset();
  }

  #ask(view: CancellationView, bookingIds: readonly string[], words: CancellationWords, language: Language): unknown {
    const cancel = async (): Promise<void> => {
      this.#dialog.close();
      const pence = view.charge.totalPence;
      const say = words.doneSays(bookingIds.length, pence ? formatMoney(pence, language) : undefined);
      const ids = [...bookingIds];
      const why = this.#why.trim();
      const done = this.asStaff
        ? await this.#wish.command('bookings/cancel-as-staff', { bookingIds: ids, ...(why && { why }) }, { say })
        : await this.#wish.command('bookings/cancel', { bookingIds: ids, seenChargePence: pence }, { say });
      if (!done) return;
      this.#why = '';
      this.#over = say;
      // The button that was pressed may be gone: what is left to be done is read next.
      await focusOn(this, '.compare');
    };
    return this.#dialog.render(
      words.sure(bookingIds.length),
      askedOnceMore(view, this.asStaff ? (text) => (this.#why = text) : undefined, words, language),
      busyButton(words.cancel(bookingIds.length), false, () => void cancel(), { kind: 'danger' }),
      words.keep,
    );
  }
}
