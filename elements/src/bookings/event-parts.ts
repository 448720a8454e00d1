import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../shared/format-money.js';
import type { Language } from '../shared/language.js';
import type { EventWords } from './event.texts.js';

/** What something costs, with its VAT. */
export interface Price {
  readonly netPence: number;
  readonly vatPence: number;
  readonly totalPence: number;
}

/** A price as it is paid; “Free” for nothing. */
export function priceSays(totalPence: number, words: EventWords, language: Language): string {
  return totalPence ? formatMoney(totalPence, language) : words.free;
}

/** What of a price is VAT; nothing where none is. */
export function vatSays({ netPence, vatPence }: Price, words: EventWords, language: Language): string | undefined {
  return vatPence ? words.vat(formatMoney(netPence, language), formatMoney(vatPence, language)) : undefined;
}

/** What cancelling will cost and when, a sentence each; nothing where there are no such terms. `more` is said below them. */
export function termsList(terms: readonly string[], words: EventWords, more = ''): TemplateResult | typeof nothing {
  if (terms.length === 0) return nothing;
  return html`<div class="terms" part="terms">
    <p class="label">${words.ifYouCancel}</p>
    <ul>
      ${terms.map((says) => html`<li>${says}</li>`)}
    </ul>
    <p class="quiet">${words.termsNet} ${more}</p>
  </div>`;
}

/** The link on who is funded, to be read beside the page; nothing where the event has none. */
export function fundingLink(link: string | undefined, words: EventWords): TemplateResult | typeof nothing {
  // Only what a browser opens as a page: the address is typed by people.
  if (!link || !/^https?:/i.test(link)) return nothing;
  return html`<a class="outward" part="link" href=${link} target="_blank" rel="noopener"
    >${words.whoIsFunded} <span class="quiet">${words.newTab}</span></a
  >`;
}
