import type { ReactiveControllerHost } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { outcome } from '../../shared/outcome.js';
import { saveFile } from '../../shared/save-file.js';
import { WishController } from '../../shared/wish-controller.js';
import type { ActivityWords } from './guild-activity.texts.js';

/** The button that saves the events to come as a calendar file, and what became of it. */
export class CalendarFile {
  readonly #wish: WishController;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#wish = new WishController(host);
  }

  button(words: ActivityWords): unknown {
    const save = async (): Promise<void> => {
      const file = await this.#wish.look('bookings/calendar-file', {});
      if (file) saveFile(file);
    };
    const busy = this.#wish.isBusy('bookings/calendar-file');
    return busyButton(words.calendar, busy, () => void save(), { kind: 'plain' });
  }

  outcome(words: ActivityWords): unknown {
    return outcome(this.#wish, words);
  }
}
