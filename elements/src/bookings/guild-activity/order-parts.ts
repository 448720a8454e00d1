import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import { dayOf } from '../../shared/format-time.js';
import type { Language } from '../../shared/language.js';
import { linkTo } from '../../shared/link-to.js';
import { cancelAddress, cancelLink, type Hrefs, linked, stageTag } from './place-parts.js';
import type { ActivityWords } from './guild-activity.texts.js';
import type { ActivityPlace, ActivityView } from './guild-activity.view.js';

const TONES = { open: 'open', paid: 'good', cancelled: nothing } as const;

/** Which places are ticked, and how one is. */
export interface Ticks {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (bookingId: string) => void;
}

/** Orders, each with its places, of which those that may be cancelled can be ticked. */
export function orderList(view: ActivityView, ticks: Ticks, hrefs: Hrefs, words: ActivityWords): TemplateResult {
  const all = new Map([...view.upcoming, ...view.past, ...view.registrations].map((place) => [place.id, place]));
  return html`<ul class="rows" role="list">
    ${view.orders.map(({ id, number, placedAt, places, invoiceId }) => {
      const its = [...all.values()].filter(({ orderId }) => orderId === id);
      const invoice = view.invoices.find((each) => each.id === invoiceId);
      return html`<li part="row">
        <div class="between">
          <strong>${words.order(number)}</strong>
          ${invoice ? linked(words.invoice(invoice.number), linkTo(hrefs.invoiceHref, invoice.id)) : nothing}
        </div>
        <p class="num">${words.placed(formatDate(dayOf(placedAt), words.months), places)}</p>
        ${its.length ? placesOf(number, its, ticks, hrefs, words) : nothing}
      </li>`;
    })}
  </ul>`;
}

function placesOf(
  number: string,
  places: readonly ActivityPlace[],
  { ids, toggle }: Ticks,
  hrefs: Hrefs,
  words: ActivityWords,
): TemplateResult {
  const may = hrefs.cancelHref ? places.filter((place) => place.may.cancel.ok) : [];
  const [one, ...more] = may;
  // One place alone needs no tick to be cancelled.
  const can = more.length ? may : [];
  const ticked = can.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const line = ({ delegateName, title, startsOn }: ActivityPlace): TemplateResult =>
    html`${delegateName} <span class="quiet">${title}, ${formatDate(startsOn, words.months)}</span>`;
  return html`<fieldset class="ticks">
    <legend class="hidden">${words.places(number)}</legend>
    ${can.length ? html`<p class="quiet">${words.tick}</p>` : nothing}
    ${places.map((place) =>
      can.includes(place)
        ? html`<div class="check">
            <input
              type="checkbox"
              id="tick-${place.id}"
              .checked=${ids.has(place.id)}
              @change=${() => {
                toggle(place.id);
              }}
            />
            <label for="tick-${place.id}">${line(place)}</label>
          </div>`
        : html`<div class="still">
            <span>${line(place)} ${place === one ? cancelLink(place, hrefs, words) : stageTag(place, words)}</span>
            ${place.may.cancel.whyNot ? html`<span class="why">${place.may.cancel.whyNot}</span>` : nothing}
          </div>`,
    )}
    <div class="live" aria-live="polite">
      ${
        ticked.length
          ? html`<a class="button plain" part="cancel" href=${cancelAddress(hrefs.cancelHref, ticked) ?? ''}>
              ${words.cancelTicked(ticked.length)}
            </a>`
          : nothing
      }
    </div>
  </fieldset>`;
}

/** Invoices as a table. */
export function invoiceTable(
  invoices: ActivityView['invoices'],
  { invoiceHref }: Hrefs,
  words: ActivityWords,
  language: Language,
): TemplateResult {
  const stages = { open: words.isOpen, paid: words.isPaid, cancelled: words.isCancelled };
  return html`<table role="table" class="folds" part="table">
    <caption class="hidden">
      ${words.invoices}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.number}</th>
        <th scope="col" role="columnheader">${words.issued}</th>
        <th scope="col" role="columnheader">${words.stage}</th>
        <th scope="col" role="columnheader" class="end">${words.sum}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${invoices.map(
        ({ id, number, issuedOn, totalPence, stage }) =>
          html`<tr role="row" data-row>
            <th scope="row" role="rowheader" class="num">${linked(number, linkTo(invoiceHref, id))}</th>
            <td role="cell" class="num" data-label=${words.issued}>${formatDate(issuedOn, words.months)}</td>
            <td role="cell" data-label=${words.stage}>
              <span class="tag" data-tone=${TONES[stage]}>${stages[stage]}</span>
            </td>
            <td role="cell" class="num end" data-label=${words.sum}>
              ${formatMoney(totalPence, language, 'in-column')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
