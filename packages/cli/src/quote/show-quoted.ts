import { type CompiledRulebook, moneyInWords, titleOf } from '@guildhall/core';
import type { CurveStep } from '@guildhall/core/bookings';
import { showUsed } from '../answer/show-used.js';
import { align } from '../output/align.js';
import { formatMoney } from '../output/format-money.js';
import { formatDate } from '../output/format-value.js';
import type { Printer } from '../output/printer.js';
import { widthOf } from '../output/width-of.js';
import { wrap } from '../output/wrap.js';
import type { Quoted, ToldQuote } from './quoted.js';

/** The widest bar of a curve, in characters. */
const WIDEST = 20;

/** A quote and its curve for people: the charge now, then each stretch of days with its charge as a number and a bar. */
export function showQuoted(
  rulebook: CompiledRulebook,
  { quote, curve, used }: Quoted,
  language: string,
  printer: Printer,
): string {
  const { paint, width } = printer;
  const heading = ['', 'From', 'Until', 'Charge', ''].map((cell) => paint.dim(cell));
  const rows = curve.steps.map((step) => {
    const isNow = step.from <= used.on && used.on <= step.until;
    return [
      isNow ? '▸' : ' ',
      formatDate(step.from),
      formatDate(step.until),
      step.chargePence === 0 ? 'nothing' : formatMoney(step.chargePence),
      termsOf(step),
    ];
  });
  const bars = barsOf(curve.steps, align([heading, ...rows], [3]), printer);
  const table = align(
    [heading, ...rows].map((row, at) => [...row, bars[at - 1] ?? '']),
    [3],
  );
  const next = curve.nextChange;
  return [
    paint.bold(titleOf(rulebook, rulebook.id, language)),
    ...showNow(quote, used.on, printer),
    ...(next === undefined ? [] : [`  From ${formatDate(next.on)} it costs ${chargeOf(next.chargePence)}.`]),
    ...(rows.length === 0
      ? []
      : ['', ...table, ...curve.afterwards.map(({ text }) => wrap(`Then: ${text}`, width, 3))]),
    '',
    ...showUsed(used, paint),
  ].join('\n');
}

function showNow(quote: ToldQuote, on: string, { paint, width }: Printer): string[] {
  const day = formatDate(on);
  if (quote.kind === 'charge') {
    const { chargePence, refundPence, owedPence, noticeDays } = quote;
    const notice =
      noticeDays === undefined ? '' : `With ${noticeDays} ${noticeDays === 1 ? 'day' : 'days'} of notice, `;
    const money = [
      ...(refundPence > 0 ? [`${moneyInWords(refundPence)} comes back`] : []),
      ...(owedPence > 0 ? [`${moneyInWords(owedPence)} is to be paid`] : []),
    ].join(', ');
    const costs = `${notice}cancelling on ${day} costs ${paint.cyan(chargeOf(chargePence))}`;
    return [wrap(`${costs.charAt(0).toUpperCase()}${costs.slice(1)}${money === '' ? '' : `; ${money}`}.`, width, 2)];
  }
  const no = quote.kind === 'refused' ? paint.red('cannot be cancelled') : paint.yellow('cannot be quoted');
  return [
    `  On ${day} the place ${no}.`,
    ...quote.reasons.flatMap(({ text, next }) => [
      wrap(text, width, 4),
      ...(next === undefined ? [] : [wrap(next, width, 4)]),
    ]),
    ...(quote.chargePence === undefined
      ? []
      : [wrap(`If it is cancelled on that day all the same, it costs ${chargeOf(quote.chargePence)}.`, width, 2)]),
  ];
}

function chargeOf(pence: number): string {
  return pence === 0 ? 'nothing' : moneyInWords(pence);
}

/** A bar for each step, as long as the room beside the table allows; none where that is too little to tell them apart. */
function barsOf(steps: readonly CurveStep[], beside: readonly string[], { paint, width }: Printer): string[] {
  const room = Math.min(WIDEST, width - 2 - Math.max(...beside.map(widthOf)));
  const most = Math.max(0, ...steps.map(({ chargePence }) => chargePence));
  if (room < 4 || most === 0) return steps.map(() => '');
  return steps.map(({ chargePence }) => paint.yellow('█'.repeat(Math.ceil((chargePence / most) * room))));
}

function termsOf({ percent, fixedPence, chargePence }: CurveStep): string {
  if (chargePence === 0) return '';
  const parts = [
    ...(percent === undefined || percent === 0 ? [] : [`${percent}% of the price`]),
    ...(fixedPence === undefined || fixedPence === 0 ? [] : [`${formatMoney(fixedPence)} fixed`]),
  ];
  return parts.join(' + ');
}
