import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import type { Language } from '../../shared/language.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { CancellationWords } from './guild-cancellation.texts.js';
import { checkSubstitute, emptySubstitute, substituteFields, substituteInput } from './substitute-form.js';

type Colleagues = ViewAnswer<'bookings/colleagues'>['rows'];
type Host = ReactiveControllerHost &
  HTMLElement & { readonly bookingIds: string | undefined; readonly colleagues: Colleagues | undefined };

/** Names somebody who goes in the place of whoever has it. It comes when somebody first asks for its form. */
export class Substitution {
  readonly #form;
  readonly #colleagues: AskedView<'bookings/colleagues'>;

  constructor(
    private readonly host: Host,
    private readonly wish: WishController,
    words: () => CancellationWords,
  ) {
    this.#colleagues = new AskedView(host);
    this.#form = new FormController(host, {
      empty: emptySubstitute,
      check: (values) => checkSubstitute(values, words()),
      keep: keptAs(() => `cancellation:${host.bookingIds ?? ''}`),
    });
  }

  /** Its form. `done` is told when the place has been given to somebody else. */
  form(bookingId: string, done: () => void, words: CancellationWords, language: Language): TemplateResult {
    const { colleagues: given } = this.host;
    if (!given) this.#colleagues.want({ name: 'bookings/colleagues', input: { limit: 200 } }, language);
    const colleagues = given ?? this.#colleagues.answer?.rows ?? [];
    // Staff have no list of the booker's colleagues, and who works alone has none: then it is somebody new.
    if (colleagues.length === 0 && !this.#colleagues.busy) this.#form.begin({ kind: 'new-contact' });
    const send = async (event: Event): Promise<void> => {
      const isGiven = await this.#form.send(event, this.wish, (values) =>
        this.wish.command('bookings/substitute', substituteInput(bookingId, values), { say: words.substituted }),
      );
      if (isGiven) done();
    };
    return html`<form novalidate @submit=${(event: Event) => void send(event)}>
      ${this.#form.summary(words)} ${substituteFields(this.#form, colleagues, words)}
      <div class="actions">
        ${busyButton(words.substitute, this.wish.isBusy('bookings/substitute'), undefined, { type: 'submit' })}
      </div>
    </form>`;
  }
}
