import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import { dayInWords } from '../event-when.js';
import { priceSays, termsList, vatSays } from '../event-parts.js';
import type { BasketWords } from './guild-basket.texts.js';
import type { BasketPlace, BasketView } from './guild-basket.view.js';

type Reasons = BasketPlace['missing'];

/** A place that is about to be booked: for whom, on what, at which price and terms, and what is wrong with it. */
export function placePart(
  place: BasketPlace,
  edit: string | undefined,
  remove: unknown,
  words: BasketWords,
  language: Language,
): TemplateResult {
  const { attendeeName, title, startsOn, optionLabel, funded, informalName, requirements, missing, warnings } = place;
  return html`<li class="place" part="row" data-row>
    <div class="name">
      <p class="h3">${attendeeName}</p>
      <p>${title}</p>
      <p class="quiet">
        ${startsOn ? `${dayInWords(startsOn, words)} · ` : ''}${optionLabel}${
          funded ? html` <span class="tag" data-tone="good">${words.funded}</span>` : nothing
        }
      </p>
      ${informalName ? html`<p class="quiet">${words.goesAs(informalName)}</p>` : nothing}
      ${requirements ? html`<p class="quiet pre">${words.requirements(requirements)}</p>` : nothing}
    </div>
    <div class="cost">
      <p class="price num" part="price">${priceSays(place.totalPence, words, language)}</p>
      <p class="quiet num">${vatSays(place, words, language) ?? nothing}</p>
    </div>
    ${reasons(missing, words.missing, 'bad')} ${reasons(warnings, words.warnings, 'open')}
    ${termsList(place.terms, words, place.termsAgreed ? words.agreed : '')}
    <div class="actions">
      ${edit ? html`<a part="link" href=${edit} aria-label=${words.changeOf(attendeeName, title)}>${words.change}</a>` : nothing}
      ${remove}
    </div>
  </li>`;
}

/** The way to more places, and the button that takes all of them out. */
export function moreOrNone(
  href: string | undefined,
  isBusy: boolean,
  empty: () => void,
  words: BasketWords,
): TemplateResult {
  return html`<div class="actions">
    ${href ? html`<a class="button plain" part="button" href=${href}>${words.addMore}</a>` : nothing}
    ${busyButton(words.emptyIt, isBusy, empty, { kind: 'link' })}
  </div>`;
}

function reasons(given: Reasons, title: string, tone: string): TemplateResult | typeof nothing {
  if (given.length === 0) return nothing;
  return html`<div class="note" part=${tone === 'bad' ? 'missing' : 'warning'} data-tone=${tone}>
    <strong>${title}</strong>
    ${given.map(({ text, next }) => html`<p>${text} ${next}</p>`)}
  </div>`;
}

/** What it costs altogether. Pence are always shown: sums stand under each other. */
export function sumsPart(view: BasketView, words: BasketWords, language: Language): TemplateResult {
  const says = (pence: number): string => formatMoney(pence, language, 'in-column');
  return html`<dl class="sums num" part="sums">
    <dt>${words.net}</dt>
    <dd>${says(view.netPence)}</dd>
    <dt>${words.vatSum}</dt>
    <dd>${says(view.vatPence)}</dd>
    <dt class="total">${words.total}</dt>
    <dd class="total">${says(view.totalPence)}</dd>
  </dl>`;
}

/** Who is invoiced, and where. */
export function invoicePart({ invoiceTo }: BasketView, level: number, words: BasketWords): TemplateResult {
  if (!invoiceTo) return html`<p part="invoice">${words.noInvoice}</p>`;
  return html`<div class="stack" part="invoice">
    <div class="label" role="heading" aria-level=${level}>${words.invoice}</div>
    <p class="quiet">${words.invoiceTo}</p>
    <address>${invoiceTo.name}<br />${invoiceTo.email}${invoiceTo.address.map((line) => html`<br />${line}`)}</address>
  </div>`;
}

/** What to do with an empty basket. */
export function emptyPart(href: string | undefined, words: BasketWords): TemplateResult {
  return html`<div class="empty" part="empty">
    <p>${words.emptyNext}</p>
    ${href ? html`<a class="button" part="button" href=${href}>${words.events}</a>` : nothing}
  </div>`;
}
