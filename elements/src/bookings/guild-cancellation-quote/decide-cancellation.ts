import type { Booking, BookingActor } from '@guildhall/core/bookings';
import { askBookings, openRulebook } from '../../shared/decide.js';
import type { Open } from '../../shared/decide-controller.js';
import { unlessWrong } from '../../shared/decided.js';
import type { CancellationQuoteView } from './guild-cancellation-quote.view.js';

/** Decides what `<guild-cancellation-quote>` shows by a bookings rulebook: the charge today and on every day after. */
export const decideCancellation: Open<CancellationQuoteView> = async (source, language, signal) => {
  const [rulebook, { cancellationCurve, quoteCancellation }] = await Promise.all([
    openRulebook(source, language, signal),
    askBookings(),
  ]);
  return (given, on) => {
    const { actor, ...booking } = given as Booking & { readonly actor?: BookingActor };
    const quote = quoteCancellation(rulebook, booking, { on, language, ...(actor && { actor }) });
    return unlessWrong(quote.decision, () => ({
      on,
      startsOn: booking.startsOn ?? on,
      mayCancel: quote.decision.outcomes['bookings/may-cancel'] ?? 'unknown',
      reasons: quote.kind === 'charge' ? [] : quote.reasons,
      ...(quote.chargePence === undefined ? {} : { chargePence: quote.chargePence }),
      ...(quote.kind === 'charge' && booking.paidPence ? { refundPence: quote.refundPence } : {}),
      steps: cancellationCurve(rulebook, booking, { from: on, language }).steps,
    }));
  };
};
