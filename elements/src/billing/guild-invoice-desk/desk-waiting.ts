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
  return html`<table role="table" class="folds">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.member}</th>
        <th scope="col" role="columnheader">${words.renewsOn}</th>
        ${hasFee ? html`<th scope="col" role="columnheader" class="end">${words.fee}</th>` : nothing}
        <th scope="col" role="columnheader">${words.why}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${members.map(({ personId, name, renewsOn, feePence, reasons }) => {
        const href = linkTo(memberHref, personId);
        return html`<tr role="row">
          <th scope="row" role="rowheader">${href === undefined ? name : html`<a href=${href}>${name}</a>`}</th>
          <td role="cell" class="num" data-label=${words.renewsOn}>${formatDate(renewsOn, words.months)}</td>
          ${
            feePence === undefined
              ? nothing
              : html`<td role="cell" class="num end" data-label=${words.fee}>${formatSum(feePence, language)}</td>`
          }
          <td role="cell">
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
    <table role="table" class="folds">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.invoiceTo}</th>
          <th scope="col" role="columnheader">${words.renewsOn}</th>
          <th scope="col" role="columnheader">${words.issuedOn}</th>
          <th scope="col" role="columnheader" class="end">${words.members}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ name, to, renewsOn, issuedOn, members }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">
                <span>${name} <span class="tag">${to === 'employer' ? words.employer : words.person}</span></span>
              </th>
              <td role="cell" class="num" data-label=${words.renewsOn}>${formatDate(renewsOn, words.months)}</td>
              <td role="cell" class="num" data-label=${words.issuedOn}>${formatDate(issuedOn, words.months)}</td>
              <td role="cell" class="num end" data-label=${words.members}>${members}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
