import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { formatMoney } from '../../shared/format-money.js';
import { FormController } from '../../shared/form-controller.js';
import type { Language } from '../../shared/language.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { CancellationWords } from './guild-cancellation.texts.js';
import type { CancellationView } from './guild-cancellation.view.js';
import { checkSubstitute, emptySubstitute, substituteFields, substituteInput } from './substitute-form.js';

type Colleagues = ViewAnswer<'bookings/colleagues'>['rows'];
type Host = ReactiveControllerHost &
  HTMLElement & { readonly bookingIds: string | undefined; readonly colleagues: Colleagues | undefined };

/** Sending somebody else in the place of whoever has it: what it costs, and the form that names them. */
export class Substitution {
  readonly #form;
  readonly #colleagues: AskedView<'bookings/colleagues'>;
  #open = false;

  constructor(
    private readonly host: Host,
    private readonly wish: WishController,
    words: () => CancellationWords,
    private readonly heading: (text: string) => TemplateResult,
  ) {
    this.#colleagues = new AskedView(host);
    this.#form = new FormController(host, {
      empty: emptySubstitute,
      check: (values) => checkSubstitute(values, words()),
      keep: () => `cancellation:${host.bookingIds ?? ''}`,
    });
  }

  /** What it costs, with the button that opens the form. */
  offer(
    { chargePence, says }: NonNullable<CancellationView['substitute']>,
    words: CancellationWords,
    language: Language,
  ): TemplateResult {
    const begin = (): void => this.#show(true, 'form input, form select');
    return html`<div class="option" part="substitute">
      ${this.heading(words.instead)}
      <p class="cost num">${chargePence ? formatMoney(chargePence, language) : words.insteadFree}</p>
      <p>${says}</p>
      ${this.#open ? nothing : busyButton(words.sendSomebody, false, begin, { kind: 'plain' })}
    </div>`;
  }

  /** The form, while it is open. */
  form(bookingId: string, words: CancellationWords, language: Language): unknown {
    if (!this.#open) return nothing;
    const { colleagues: given } = this.host;
    if (!given) this.#colleagues.want({ name: 'bookings/colleagues', input: { limit: 200 } }, language);
    const colleagues = given ?? this.#colleagues.answer?.rows ?? [];
    // Staff have no list of the booker's colleagues, and who works alone has none: then it is somebody new.
    if (colleagues.length === 0 && !this.#colleagues.busy) this.#form.begin({ kind: 'new-contact' });
    const send = async (event: Event): Promise<void> => {
      const done = await this.#form.send(event, this.wish, (values) =>
        this.wish.command('bookings/substitute', substituteInput(bookingId, values), { say: words.substituted }),
      );
      if (done) this.#show(false, '[part="substitute"] button');
    };
    return html`<form novalidate @submit=${(event: Event) => void send(event)}>
      ${this.#form.summary(words)} ${substituteFields(this.#form, colleagues, words)}
      <div class="actions">
        ${busyButton(words.substitute, this.wish.isBusy('bookings/substitute'), undefined, { type: 'submit' })}
      </div>
    </form>`;
  }

  /** Opens or closes the form; focus goes into it, or back to what opened it. */
  #show(open: boolean, focus: string): void {
    this.#open = open;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.shadowRoot?.querySelector<HTMLElement>(focus)?.focus());
  }
}
