import { dateInWords } from '../kernel/date-in-words.js';
import { moneyInWords } from '../kernel/money.js';
import type { CancellationCurve, CurveStep } from './schema.js';

interface Words {
  readonly free: string;
  readonly charge: (money: string, percent: number | undefined) => string;
  readonly only: (charge: string) => string;
  readonly until: (day: string, charge: string) => string;
  readonly from: (day: string, charge: string) => string;
}

const WORDS: Readonly<Record<'en-GB', Words> & Record<string, Words>> = {
  'en-GB': {
    free: 'free',
    charge: (money, percent) => (percent === undefined ? money : `${money} (${percent}%)`),
    only: (charge) => `Cancelling costs the same until the event starts: ${charge}.`,
    until: (day, charge) => `Until the end of ${day}: ${charge}.`,
    from: (day, charge) => `From ${day}: ${charge}.`,
  },
  cy: {
    free: 'am ddim',
    charge: (money, percent) => (percent === undefined ? money : `${money} (${percent}%)`),
    only: (charge) => `Mae canslo yn costio’r un faint nes i’r digwyddiad ddechrau: ${charge}.`,
    until: (day, charge) => `Tan ddiwedd ${day}: ${charge}.`,
    from: (day, charge) => `O ${day}: ${charge}.`,
  },
};

/**
 * The curve of a cancellation as dated sentences, the earliest first: "Until the
 * end of 24 February 2026: free." Sums are as the curve has them.
 *
 * @returns none for a curve without steps; its reasons say why.
 */
export function describeCurve({ steps }: Pick<CancellationCurve, 'steps'>, language = 'en-GB'): readonly string[] {
  const words = WORDS[language] ?? WORDS['en-GB'];
  const chargeOf = ({ chargePence, percent }: CurveStep): string =>
    chargePence === 0 ? words.free : words.charge(moneyInWords(chargePence, language), percent);
  if (steps.length === 1) return steps.map((step) => words.only(chargeOf(step)));
  return steps.map((step, index) =>
    index === steps.length - 1
      ? words.from(dateInWords(step.from, language), chargeOf(step))
      : words.until(dateInWords(step.until, language), chargeOf(step)),
  );
}
