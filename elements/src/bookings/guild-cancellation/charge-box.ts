import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import { whyNot } from '../../shared/may.js';
import { daysApart } from '../cancellation-curve.js';
import { charged } from './charge-parts.js';
import type { CancellationWords } from './guild-cancellation.texts.js';
import type { CancellationView } from './guild-cancellation.view.js';

/** What cancelling costs today and how long that holds, with the button that cancels; or why nobody may here. */
export function chargeBox(
  view: CancellationView,
  button: unknown,
  words: CancellationWords,
  language: Language,
): TemplateResult {
  if (!view.may.cancel.ok) {
    return box(
      html`<p class="cost">${words.mayNot}</p>
        ${whyNot(view.may.cancel)}`,
    );
  }
  const { charge, refundPence, owedPence } = view;
  const money = (pence: number): string => formatMoney(pence, language);
  const isCovered = charge.totalPence && !owedPence && !refundPence && view.quotes.every(({ isPaid }) => isPaid);
  return box(html`
    <p class="big num">${charged(charge, words, language)}</p>
    <p>${words.today(formatDate(view.on, words.months))}</p>
    ${charge.vatPence ? html`<p class="quiet">${words.vat(money(charge.netPence), money(charge.vatPence))}</p>` : nothing}
    ${refundPence ? html`<p>${words.refund(money(refundPence))}</p>` : nothing}
    ${owedPence ? html`<p>${words.owed(money(owedPence))}</p>` : nothing}
    ${isCovered ? html`<p>${words.covered}</p>` : nothing} ${countdown(view, words)} ${button}
  `);
}

/** That there is no charge to be told: it is being counted, or nothing is ticked. */
export function noCharge(says: string, isBusy: boolean): TemplateResult {
  return box(html`<p>${says}</p>`, isBusy);
}

function box(content: TemplateResult, isBusy = false): TemplateResult {
  return html`<div class="option" part="charge" aria-live="polite" aria-busy=${isBusy ? 'true' : 'false'}>
    ${content}
  </div>`;
}

function countdown({ on, nextChange }: CancellationView, words: CancellationWords): unknown {
  if (!nextChange) return nothing;
  return html`<p class="until" part="countdown">
    <span class="tag" data-tone="open">${words.left(daysApart(on, nextChange.on) - 1)}</span> ${nextChange.says}
  </p>`;
}

/** What sending somebody else costs, with the button that names them. */
export function substituteBox(
  { chargePence, says }: NonNullable<CancellationView['substitute']>,
  heading: TemplateResult,
  button: unknown,
  words: CancellationWords,
  language: Language,
): TemplateResult {
  return html`<div class="option" part="substitute">
    ${heading}
    <p class="cost num">${chargePence ? formatMoney(chargePence, language) : words.insteadFree}</p>
    <p>${says}</p>
    ${button}
  </div>`;
}

/** What is asked once more before places are cancelled. `why` takes what staff give as their reason. */
export function askedOnceMore(
  { charge, refundPence }: CancellationView,
  why: ((text: string) => void) | undefined,
  words: CancellationWords,
  language: Language,
): TemplateResult {
  return html`<p>${charge.totalPence ? words.sureCharge(formatMoney(charge.totalPence, language)) : words.sureFree}</p>
    ${refundPence ? html`<p>${words.refund(formatMoney(refundPence, language))}</p>` : nothing}
    <p>${words.cannotUndo}</p>
    ${
      why
        ? html`<div class="field" data-wide="full">
            <label for="why">${words.why}</label>
            <textarea
              id="why"
              @input=${(event: Event) => {
                why((event.target as HTMLTextAreaElement).value);
              }}
            ></textarea>
          </div>`
        : nothing
    }`;
}
