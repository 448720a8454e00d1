import type { ReactiveControllerHost } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import type { Language } from '../../shared/language.js';
import type { Colleague, PlaceInBasket } from './guild-booking-form.view.js';
import type { Others } from './place-fields.js';

type Host = ReactiveControllerHost &
  Element & {
    readonly colleagues: readonly Colleague[] | undefined;
    readonly basket: readonly PlaceInBasket[] | undefined;
  };

/** What the form shows beside its event: who can be named, and what lies in the basket. What the page knows is not asked for. */
export class AskedBeside {
  readonly #colleagues: AskedView<'bookings/colleagues'>;
  readonly #basket: AskedView<'bookings/basket'>;

  constructor(private readonly host: Host) {
    this.#colleagues = new AskedView(host);
    this.#basket = new AskedView(host);
  }

  /** The places in the basket; `undefined` while they are not known. */
  places(language: Language): readonly PlaceInBasket[] | undefined {
    if (!this.host.basket) this.#basket.want({ name: 'bookings/basket', input: {} }, language);
    return this.host.basket ?? this.#basket.answer?.places;
  }

  /** Who else can be named, and whether anybody may be. */
  others(language: Language): Others {
    if (this.host.colleagues) return { rows: this.host.colleagues };
    this.#colleagues.want({ name: 'bookings/colleagues', input: { limit: 200 } }, language);
    const { answer } = this.#colleagues;
    return { rows: answer?.rows ?? [], ...(answer && { may: answer.may.bookForOthers }) };
  }
}
