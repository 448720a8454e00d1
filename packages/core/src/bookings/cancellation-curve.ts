import { formatDay, NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { Fault } from '../kernel/fault.js';
import { type Rulebook, decide, deriveFacts } from '../rulebook/index.js';
import { deriveCharge } from './derive-charge.js';
import { deriveChargeStep } from './derive-charge-step.js';
import { reasonsOf } from './reasons-of.js';
import type { Booking, CancellationCurve, CurveStep } from './schema.js';

const BANDS = ['bookings/cancellation-charge', 'bookings/funded-cancellation-charge'];
const MOST_DAYS = 4000;

/**
 * What it costs to cancel a place on each day of a stretch, whoever cancels.
 *
 * Every day is decided by the rules themselves, so that the curve never says
 * other than a quote for that day. It ends where the rules give no charge any
 * more, such as after the event has started.
 *
 * @param options - `from`, today as a rule, and `to`, by default the day the
 *   event starts, both `YYYY-MM-DD` and included; `language` of the reasons.
 * @throws Fault `bookings/no-stretch` when `from` or `to` is no date, or more
 *   than 4000 days lie between.
 */
export function cancellationCurve(
  rulebook: Rulebook,
  booking: Booking,
  options: { readonly from: string; readonly to?: string; readonly language?: string },
): CancellationCurve {
  const first = parseDay(options.from);
  const last = parseDay(options.to ?? booking.startsOn ?? options.from);
  if (first === NOT_A_DAY || last === NOT_A_DAY || last - first > MOST_DAYS) {
    throw new Fault(
      'bookings/no-stretch',
      `From ${options.from} to ${options.to ?? String(booking.startsOn)} is no stretch of at most ${MOST_DAYS} days.`,
    );
  }
  const steps: CurveStep[] = [];
  for (let day = first; day <= last; day++) {
    const on = formatDay(day);
    const decision = decide(rulebook, { ...booking }, { on, ask: BANDS, reasons: false });
    const chargePence = deriveCharge(decision, BANDS);
    if (chargePence === undefined) break;
    const { percent, fixedPence } =
      deriveChargeStep(rulebook, decision, deriveFacts(rulebook, { ...booking }, { on })) ?? {};
    const terms = {
      ...(percent === undefined ? {} : { percent }),
      ...(fixedPence === undefined ? {} : { fixedPence }),
    };
    const before = steps.at(-1);
    if (before !== undefined && isSame(before, { chargePence, ...terms }))
      steps[steps.length - 1] = { ...before, until: on };
    else steps.push({ from: on, until: on, chargePence, ...terms });
  }
  const [now] = steps;
  const next = steps.find((step) => step.chargePence !== now?.chargePence);
  return {
    steps,
    ...(next === undefined ? {} : { nextChange: { on: next.from, chargePence: next.chargePence } }),
    reasons:
      steps.length > 0
        ? []
        : reasonsOf(rulebook, decide(rulebook, { ...booking }, { on: options.from, ask: BANDS }), options.language),
  };
}

type Terms = Pick<CurveStep, 'chargePence' | 'percent' | 'fixedPence'>;

function isSame(a: Terms, b: Terms): boolean {
  return a.chargePence === b.chargePence && a.percent === b.percent && a.fixedPence === b.fixedPence;
}
