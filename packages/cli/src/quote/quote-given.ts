import { type Given, Fault, formatDay, NOT_A_DAY, parseDay, type CompiledRulebook } from '@guildhall/core';
import {
  type Booking,
  type BookingActor,
  type CancellationCurve,
  cancellationCurve,
  quoteCancellation,
} from '@guildhall/core/bookings';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import { Stop } from '../input/stop.js';
import type { Quoted } from './quoted.js';

/**
 * Quotes the cancellation of a place on a day, and on every other day up to the event.
 *
 * @throws Stop with the places of what is wrong with what was given.
 */
export function quoteGiven(
  rulebook: CompiledRulebook,
  given: Given,
  file: JsonFile,
  { on, language }: { readonly on: string; readonly language: string },
): Quoted {
  // What is no booking is found by the rulebook, which names every fact it knows.
  const { actor, ...booking } = given as Booking & { readonly actor?: BookingActor };
  const { decision, ...quote } = quoteCancellation(rulebook, booking, {
    on,
    language,
    ...(actor === undefined ? {} : { actor }),
  });
  if (decision.problems.length > 0) throw new Stop(placeProblems(file, decision.problems));
  const curveFrom = (from: string, to?: string): CancellationCurve => {
    try {
      return cancellationCurve(rulebook, booking, { from, language, ...(to === undefined ? {} : { to }) });
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'bookings/no-stretch') throw error;
      const says =
        'The event starts too long after that day for every day between to be quoted: check startsOn and --on.';
      throw new Stop(placeProblems(file, [{ code: 'cli/too-far', at: '/startsOn', says }]));
    }
  };
  const { bookedOn } = booking;
  const whole = curveFrom(bookedOn !== undefined && bookedOn < on ? bookedOn : on);
  const last = whole.steps.at(-1);
  const now = whole.steps.find(({ from, until }) => from <= on && on <= until);
  const next = whole.steps.find(({ from, chargePence }) => from > on && chargePence !== now?.chargePence);
  return {
    quote,
    curve: {
      steps: whole.steps,
      ...(next === undefined ? {} : { nextChange: { on: next.from, chargePence: next.chargePence } }),
      afterwards: last === undefined ? whole.reasons : curveFrom(dayAfter(last.until), dayAfter(last.until)).reasons,
    },
    used: decision.used,
  };
}

function dayAfter(date: string): string {
  const day = parseDay(date);
  return day === NOT_A_DAY ? date : formatDay(day + 1);
}
