import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import type { Language } from '../../shared/language.js';
import { linkTo } from '../../shared/link-to.js';
import { formatSum } from '../format-sum.js';
import type { InvoiceDeskWords } from './guild-invoice-desk.texts.js';
import type { InvoiceDeskView, RenewalsView } from './guild-invoice-desk.view.js';

type Noticed = InvoiceDeskView['notices'][number] & { readonly feePence?: number };

/** Members whose renewal staff should look at, each with why. */
export function noticed(
  members: readonly Noticed[],
  memberHref: string | undefined,
  words: InvoiceDeskWords,
  language: Language,
): TemplateResult {
  const hasFee = members.some(({ feePence }) => feePence !== undefined);
  return html`<table class="folds">
    <thead>
      <tr>
        <th scope="col">${words.member}</th>
        <th scope="col">${words.renewsOn}</th>
        ${hasFee ? html`<th scope="col" class="end">${words.fee}</th>` : nothing}
        <th scope="col">${words.why}</th>
      </tr>
    </thead>
    <tbody>
      ${members.map(({ personId, name, renewsOn, feePence, reasons }) => {
        const href = linkTo(memberHref, personId);
        return html`<tr>
          <th scope="row">${href === undefined ? name : html`<a href=${href}>${name}</a>`}</th>
          <td class="num" data-label=${words.renewsOn}>${formatDate(renewsOn, words.months)}</td>
          ${
            feePence === undefined
              ? nothing
              : html`<td class="num end" data-label=${words.fee}>${formatSum(feePence, language)}</td>`
          }
          <td>
            <div class="why-list">
              ${reasons.map(({ text, next }) => html`<p>${text} ${next ? html`<span class="why">${next}</span>` : nothing}</p>`)}
            </div>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The renewals that are to be invoiced, a line for each invoice. */
export function renewalsDue({ rows }: RenewalsView, words: InvoiceDeskWords): TemplateResult {
  if (rows.length === 0) return html`<p class="quiet">${words.noRenewals}</p>`;
  return html`<p class="quiet">${words.renewalsSays}</p>
    <table class="folds">
      <thead>
        <tr>
          <th scope="col">${words.invoiceTo}</th>
          <th scope="col">${words.renewsOn}</th>
          <th scope="col">${words.issuedOn}</th>
          <th scope="col" class="end">${words.members}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, to, renewsOn, issuedOn, members }) =>
            html`<tr>
              <th scope="row">
                <span>${name} <span class="tag">${to === 'employer' ? words.employer : words.person}</span></span>
              </th>
              <td class="num" data-label=${words.renewsOn}>${formatDate(renewsOn, words.months)}</td>
              <td class="num" data-label=${words.issuedOn}>${formatDate(issuedOn, words.months)}</td>
              <td class="num end" data-label=${words.members}>${members}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
