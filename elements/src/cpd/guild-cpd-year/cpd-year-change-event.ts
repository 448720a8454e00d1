/** Tells that another CPD period was chosen. It bubbles, out of shadow trees too. */
export class CpdYearChangeEvent extends Event {
  static readonly type = 'guild-cpd-year-change';

  constructor(
    /** The first day of the period, `YYYY-MM-DD`. */
    readonly startsOn: string,
    /** Its last day. */
    readonly endsOn: string,
  ) {
    super(CpdYearChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'guild-cpd-year-change': CpdYearChangeEvent;
  }
}
