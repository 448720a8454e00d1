import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatMoney } from '../../shared/format.js';
import type { Language } from '../../shared/language.js';
import { cancellationCurve } from '../cancellation-curve.js';
import type { CancellationView } from './guild-cancellation.view.js';
import type { CancellationWords } from './guild-cancellation.texts.js';

/** A charge in words, VAT included. */
export function charged(
  charge: { readonly totalPence: number } | undefined,
  words: CancellationWords,
  language: Language,
): string {
  if (!charge) return words.unknown;
  return charge.totalPence ? words.charge(formatMoney(charge.totalPence, language)) : words.free;
}

/** The charge of one place over time: as a picture, and the same as a table. */
export function curve(
  { steps: given, startsOn, delegateName }: CancellationView['quotes'][number],
  { on, quotes }: CancellationView,
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
  const title = quotes.length > 1 ? `${delegateName}: ${words.curve}` : words.curve;
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
      <caption class=${quotes.length > 1 ? '' : 'hidden'}>
        ${title}
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
              ${step.from === step.until ? short(step.from) : html`${short(step.from)} – ${short(step.until)}`}
              ${current ? html`<span class="tag">${words.now}</span>` : nothing}
            </th>
            <td class="num end">${cost(step)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}
