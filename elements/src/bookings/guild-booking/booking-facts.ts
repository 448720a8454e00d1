import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import type { Language } from '../../shared/language.js';
import { linkTo } from '../../shared/link-to.js';
import type { BookingWords } from './guild-booking.texts.js';
import type { BookingView } from './guild-booking.view.js';

/** The day of the event, and its hours where they are known. */
function whenOf({ startsOn, startsAt, endsAt }: BookingView, words: BookingWords, language: Language): string {
  const day = formatDate(startsOn, words.months);
  return startsAt && endsAt
    ? `${day}, ${words.time(formatTime(startsAt, language), formatTime(endsAt, language))}`
    : day;
}

/** Everything that is known of a place, by name. `purchaseOrder` is drawn by the caller, who lets it be changed. */
export function factsOf(
  view: BookingView,
  invoiceHref: string | undefined,
  purchaseOrder: unknown,
  words: BookingWords,
  language: Language,
): TemplateResult {
  const money = (pence: number): string => formatMoney(pence, language);
  const { price, invoice, charge, settledBy, terms } = view;
  const stages = { open: words.isOpen, paid: words.isPaid, cancelled: words.isCancelled };
  return html`<dl class="facts" part="facts">
    ${fact(words.when, html`<span class="num">${whenOf(view, words, language)}</span>`)}
    ${fact(words.where, view.place)}
    ${fact(words.who, view.isDelegate ? words.you(view.delegateName) : view.delegateName)}
    ${fact(words.knownAs, view.informalName)} ${fact(words.requirements, view.requirements)}
    ${fact(words.option, html`${view.optionLabel} ${view.funded && view.optionLabel !== words.funded ? html`<span class="tag">${words.funded}</span>` : nothing}`)}
    ${fact(
      words.price,
      price &&
        html`<span class="num">${price.totalPence ? money(price.totalPence) : words.free}</span>
          ${price.vatPence ? html`<span class="quiet num">${words.withVat(money(price.netPence), money(price.vatPence))}</span>` : nothing}`,
    )}
    ${fact(words.order, view.orderNumber)} ${fact(words.purchaseOrder, purchaseOrder)}
    ${fact(
      words.invoice,
      invoice &&
        html`${link(invoice.number, linkTo(invoiceHref, invoice.id))}
          <span class="tag" data-tone=${invoice.stage === 'paid' ? 'good' : invoice.stage === 'open' ? 'open' : nothing}
            >${stages[invoice.stage]}</span
          >
          ${invoice.stage === 'open' && invoice.balancePence > 0 ? html`<span class="num">${words.toPay(money(invoice.balancePence))}</span>` : nothing}`,
    )}
    ${fact(words.cost, charge && (charge.totalPence ? money(charge.totalPence) : words.nothing))}
    ${fact(
      words.settled,
      settledBy &&
        html`${link(settledBy.number, linkTo(invoiceHref, settledBy.id))}
          <span class="num">${money(settledBy.totalPence)}</span>`,
    )}
    ${fact(words.terms, words.termsOf(terms.rulebook, terms.version, formatDate(view.bookedOn, words.months)))}
  </dl>`;
}

/** What happened to a place, earliest first. */
export function historyOf(
  { history, bookedOn, bookerName }: BookingView,
  words: BookingWords,
  language: Language,
): TemplateResult {
  const day = (on: string): string => formatDate(on, words.months);
  return html`<ol class="history" role="list" part="history">
    <li><span class="quiet num">${day(bookedOn)}</span> ${words.bookedBy(bookerName)}</li>
    ${history.map(
      ({ at, says }) =>
        html`<li><span class="quiet num">${day(dayOf(at))}, ${formatTime(at, language)}</span> ${says}</li>`,
    )}
  </ol>`;
}

function fact(name: string, value: unknown): unknown {
  return value === undefined || value === '' || value === nothing
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}

function link(text: string, href: string | undefined): unknown {
  return href ? html`<a href=${href}>${text}</a>` : text;
}
