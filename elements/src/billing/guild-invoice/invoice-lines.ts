import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { formatSum } from '../format-sum.js';
import type { InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';

/** What an invoice is for, line by line, and its sums with VAT. */
export function invoiceLines(view: InvoiceView, words: InvoiceWords, language: Language): TemplateResult {
  const money = (pence: number): string => formatSum(pence, language);
  return html`<table role="table" class="folds lines" part="lines">
    <caption class="hidden">
      ${words.lines}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.description}</th>
        <th scope="col" role="columnheader" class="end">${words.quantity}</th>
        <th scope="col" role="columnheader" class="end">${words.unit}</th>
        <th scope="col" role="columnheader" class="end">${words.vatRate}</th>
        <th scope="col" role="columnheader" class="end">${words.total}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.lines.map(
        (line) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">
              <span>
                ${line.description}
                ${[line.personName, line.purchaseOrder && words.po(line.purchaseOrder)].map((each) =>
                  each ? html`<span class="quiet detail">${each}</span>` : nothing,
                )}
              </span>
            </th>
            <td role="cell" class="num end" data-label=${words.quantity}>${line.quantity}</td>
            <td role="cell" class="num end" data-label=${words.unit}>${money(line.unitPence)}</td>
            <td role="cell" class="num end" data-label=${words.vatRate}>
              ${line.vatPercent ? `${line.vatPercent}%` : words.noVat}
            </td>
            <td role="cell" class="num end" data-label=${words.total}>${money(line.totalPence)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot role="rowgroup">
      ${sums(view, words).map(
        ([label, pence, isLast]) =>
          html`<tr role="row" class=${isLast ? 'last' : 'sub'}>
            <th scope="row" role="rowheader" colspan="4" class="end">${label}</th>
            <td role="cell" class="num end">${money(pence)}</td>
          </tr>`,
      )}
    </tfoot>
  </table>`;
}

function sums(view: InvoiceView, words: InvoiceWords): (readonly [label: string, pence: number, isLast: boolean])[] {
  const { netPence, vatPence, totalPence, creditedPence, paidPence, balancePence, stage, isCreditNote } = view;
  const lasts = stage === 'open' && (creditedPence !== 0 || paidPence !== 0);
  return [
    ...(vatPence === 0
      ? []
      : ([
          [words.net, netPence, false],
          [words.vat, vatPence, false],
        ] as const)),
    [words.total, totalPence, !lasts],
    ...(creditedPence === 0 ? [] : ([[words.credited, -creditedPence, false]] as const)),
    ...(paidPence === 0 ? [] : ([[words.paidSum, -paidPence, false]] as const)),
    ...(lasts ? ([[isCreditNote ? words.balanceBack : words.balance, balancePence, true]] as const) : []),
  ];
}
