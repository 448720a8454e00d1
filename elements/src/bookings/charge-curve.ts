import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/format.js';
import { formatMoney } from '../shared/format-money.js';
import type { Language } from '../shared/language.js';
import { cancellationCurve } from './cancellation-curve.js';
import type { CancellationStep } from './guild-cancellation-quote/guild-cancellation-quote.view.js';

/** The words beside a charge over time. */
export interface CurveWords {
  readonly months: readonly string[];
  readonly free: string;
  readonly percent: (money: string, percent: number) => string;
  readonly daysFrom: (from: string, until: string) => string;
  readonly step: (from: string, until: string, charge: string) => string;
  readonly picture: (steps: string) => string;
  readonly curve: string;
  readonly event: string;
  readonly when: string;
  readonly cost: string;
  readonly now: string;
  readonly nowLabel: string;
}

/** What a step costs, in words. */
export function stepCharge(
  { chargePence, percent }: CancellationStep,
  words: Pick<CurveWords, 'free' | 'percent'>,
  language: Language,
): string {
  const money = formatMoney(chargePence, language);
  if (chargePence === 0) return words.free;
  return percent === undefined ? money : words.percent(money, percent);
}

/**
 * The charge over time, as a picture and as a table that says the same.
 *
 * @param caption - of the table; without one it has the name of the curve and shows none.
 */
export function chargeCurve(
  {
    on,
    startsOn,
    steps,
  }: { readonly on: string; readonly startsOn: string; readonly steps: readonly CancellationStep[] },
  caption: TemplateResult | undefined,
  words: CurveWords,
  language: Language,
): TemplateResult {
  const short = (day: string): string => formatDate(day, words.months);
  const cost = (step: CancellationStep): string => stepCharge(step, words, language);
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
    <table part="table" aria-label=${caption ? nothing : words.curve}>
      ${caption}
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
