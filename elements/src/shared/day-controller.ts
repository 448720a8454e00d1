import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { londonToday } from './london-today.js';

const MINUTE = 60_000;

/** Keeps an element that is left open on the day it is now in London. */
export class DayController implements ReactiveController {
  today = londonToday();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#timer = setInterval(() => this.#look(), MINUTE);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const today = londonToday();
    if (today === this.today) return;
    this.today = today;
    this.host.requestUpdate();
  }
}
