import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { formatSum } from '../format-sum.js';
import type { InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';

/** What an invoice is for, line by line, and its sums with VAT. */
export function invoiceLines(view: InvoiceView, words: InvoiceWords, language: Language): TemplateResult {
  const money = (pence: number): string => formatSum(pence, language);
  return html`<table class="folds lines" part="lines">
    <caption class="hidden">
      ${words.lines}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.description}</th>
        <th scope="col" class="end">${words.quantity}</th>
        <th scope="col" class="end">${words.unit}</th>
        <th scope="col" class="end">${words.vatRate}</th>
        <th scope="col" class="end">${words.total}</th>
      </tr>
    </thead>
    <tbody>
      ${view.lines.map(
        (line) =>
          html`<tr>
            <th scope="row">
              <span>
                ${line.description}
                ${[line.personName, line.purchaseOrder && words.po(line.purchaseOrder)].map((each) =>
                  each ? html`<span class="quiet detail">${each}</span>` : nothing,
                )}
              </span>
            </th>
            <td class="num end" data-label=${words.quantity}>${line.quantity}</td>
            <td class="num end" data-label=${words.unit}>${money(line.unitPence)}</td>
            <td class="num end" data-label=${words.vatRate}>
              ${line.vatPercent ? `${line.vatPercent}%` : words.noVat}
            </td>
            <td class="num end" data-label=${words.total}>${money(line.totalPence)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      ${sums(view, words).map(
        ([label, pence, isLast]) =>
          html`<tr class=${isLast ? 'last' : 'sub'}>
            <th scope="row" colspan="4" class="end">${label}</th>
            <td class="num end">${money(pence)}</td>
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
