import type { Given } from '@guildhall/core';
import { askBookings, openRulebook } from '../../shared/decide.js';
import type { Open } from '../../shared/decide-controller.js';
import { unlessWrong } from '../../shared/decided.js';
import { defined } from '../../shared/defined.js';
import type { CancellationQuoteView } from './guild-cancellation-quote.view.js';

const CHARGES = ['bookings/cancellation-charge', 'bookings/funded-cancellation-charge'];
const FURTHEST = 400;

/** What `<guild-cancellation-quote>` shows: the charge today, and on every day until the event, at most 400. */
export const decideCancellation: Open<CancellationQuoteView> = async (source, language, signal) => {
  const [rulebook, { decide, explain, formatDay, parseDay }] = await Promise.all([
    openRulebook(source, language, signal),
    askBookings(),
  ]);
  return (facts, on) => {
    const given = facts as Given;
    const decision = decide(rulebook, given, { on, ask: ['bookings/may-cancel', ...CHARGES] });
    return unlessWrong(decision, () => {
      const chargeOn = (day: string): number | undefined => {
        const { values } = decide(rulebook, given, { on: day, ask: CHARGES, reasons: false });
        return CHARGES.map((name) => values[name] as number | undefined).find((charge) => charge !== undefined);
      };
      const startsOn = typeof given['startsOn'] === 'string' ? given['startsOn'] : on;
      const steps: { from: string; until: string; chargePence: number }[] = [];
      const today = parseDay(on);
      for (let day = today; day <= Math.min(parseDay(startsOn), today + FURTHEST); day += 1) {
        const until = formatDay(day);
        const chargePence = chargeOn(until);
        const last = steps.at(-1);
        if (chargePence !== undefined && last?.chargePence === chargePence) last.until = until;
        else if (chargePence !== undefined) steps.push({ from: until, until, chargePence });
      }
      const chargePence = chargeOn(on);
      const paid = given['paidPence'];
      const refund =
        typeof paid === 'number' && paid > 0 && chargePence !== undefined ? Math.max(0, paid - chargePence) : undefined;
      const { reasons } = explain(rulebook, decision, { language });
      return {
        on,
        startsOn,
        mayCancel: decision.outcomes['bookings/may-cancel'] ?? 'unknown',
        reasons: reasons.filter(({ text }, at) => reasons.findIndex((reason) => reason.text === text) === at),
        ...defined({ chargePence, refundPence: refund }),
        steps,
      };
    });
  };
};
