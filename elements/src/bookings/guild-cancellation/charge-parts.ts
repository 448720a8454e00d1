import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import { cancellationCurve } from '../cancellation-curve.js';
import type { CancellationView } from './guild-cancellation.view.js';
import type { CancellationWords } from './guild-cancellation.texts.js';

type Quote = CancellationView['quotes'][number];

/** A charge in words, VAT included. */
export function charged(
  charge: { readonly totalPence: number } | undefined,
  words: CancellationWords,
  language: Language,
): string {
  if (!charge) return words.unknown;
  return charge.totalPence ? words.charge(formatMoney(charge.totalPence, language)) : words.free;
}

/** The charge of each place over time; places that cost the same on the same days share one picture. */
export function curves(view: CancellationView, words: CancellationWords, language: Language): TemplateResult[] {
  const same = new Map<string, Quote[]>();
  for (const quote of view.quotes) {
    if (quote.steps.length === 0) continue;
    const key = JSON.stringify([quote.startsOn, quote.steps]);
    same.set(key, [...(same.get(key) ?? []), quote]);
  }
  return [...same.values()].flatMap((quotes) => {
    const [first] = quotes;
    const names = quotes.map(({ delegateName }) => delegateName).join(', ');
    const each = quotes.length > 1 ? words.curveEach : words.curve;
    const title = view.quotes.length > 1 ? `${names}: ${each}` : undefined;
    return first ? [curve(first, view.on, title, words, language)] : [];
  });
}

function curve(
  { steps: given, startsOn }: Quote,
  on: string,
  title: string | undefined,
  words: CancellationWords,
  language: Language,
): TemplateResult {
  const steps = given.map(({ from, until, charge, percent }) => ({
    from,
    until,
    chargePence: charge.totalPence,
    ...(percent === undefined ? {} : { percent }),
  }));
  const short = (day: string): string => formatDate(day, words.months);
  const cost = ({ chargePence, percent }: (typeof steps)[number]): string => {
    const money = formatMoney(chargePence, language);
    if (chargePence === 0) return words.free;
    return percent === undefined ? money : words.percent(money, percent);
  };
  const said = steps.map((step) => words.step(short(step.from), short(step.until), cost(step)));
  return html`
    <figure part="curve">
      <svg class="chart" role="img" aria-label=${words.picture(said.join('; '))}>
        ${cancellationCurve(steps, on, cost, words.nowLabel)}
      </svg>
      <div class="ends quiet" aria-hidden="true">
        <span>${short(steps[0]?.from ?? on)}</span><span>${words.event}: ${short(startsOn)}</span>
      </div>
    </figure>
    <table part="table">
      <caption class=${title ? '' : 'hidden'}>
        ${title ?? words.curve}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col" class="end">${words.cost}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map((step) => {
          const current = step.from <= on && on <= step.until;
          return html`<tr aria-current=${current ? 'date' : nothing}>
            <th scope="row">
              ${step.from === step.until ? short(step.from) : words.daysFrom(short(step.from), short(step.until))}
              ${current ? html`<span class="tag">${words.now}</span>` : nothing}
            </th>
            <td class="num end">${cost(step)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}

/** What is known of some of the places where nobody quotes them anew: what they cost now, and their curves. */
export function partOf(view: CancellationView, bookingIds: readonly string[]): CancellationView {
  const quotes = view.quotes.filter(({ bookingId }) => bookingIds.includes(bookingId));
  const sum = (of: 'netPence' | 'vatPence' | 'totalPence'): number =>
    quotes.reduce((total, { charge }) => total + (charge?.[of] ?? 0), 0);
  return {
    on: view.on,
    quotes,
    charge: { netPence: sum('netPence'), vatPence: sum('vatPence'), totalPence: sum('totalPence') },
    refundPence: 0,
    owedPence: 0,
    open: 0,
    may: { cancel: quotes.every(({ kind }) => kind === 'charge') ? { ok: true } : view.may.cancel },
  };
}
