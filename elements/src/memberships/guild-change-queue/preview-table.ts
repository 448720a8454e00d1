import { html, nothing, type TemplateResult } from 'lit';
import { because } from '../because.js';
import type { ChangeQueueWords } from './guild-change-queue.texts.js';
import type { ChangePreviewView } from './guild-change-queue.view.js';

const ROWS = ['category', 'billingCode', 'invoiceTo', 'booking', 'cpd'] as const;

/** What a change would do: each thing before and after, with only what changes emphasised. */
export function previewTable(preview: ChangePreviewView, words: ChangeQueueWords): TemplateResult {
  const { colleaguesBefore, colleaguesAfter } = preview.booking;
  const said = new Set<string>();
  // What one row has explained the next need not.
  const news = (reasons: ChangePreviewView['cpd']['reasons']) =>
    reasons.filter(({ text }) => !said.has(text) && said.add(text));
  const colleagues = (n: number) =>
    colleaguesBefore + colleaguesAfter > 0 ? html`<div class="quiet num">${words.colleagues(n)}</div>` : nothing;
  return html`<table role="table" class="folds" part="preview">
    <caption>
      ${words.preview}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.what}</th>
        <th scope="col" role="columnheader">${words.before}</th>
        <th scope="col" role="columnheader">${words.after}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${ROWS.map((name) => {
        const { before, after, changes, reasons } = preview[name];
        const isBooking = name === 'booking';
        const will = changes || (isBooking && colleaguesBefore !== colleaguesAfter);
        return html`<tr role="row" ?data-changes=${will}>
          <th scope="row" role="rowheader">${words.row(name)}</th>
          <td role="cell" data-label=${words.before}>
            <div>${before} ${isBooking ? colleagues(colleaguesBefore) : nothing}</div>
          </td>
          <td role="cell" data-label=${words.after}>
            <div>
              ${
                will
                  ? html`<span class="after">${after}</span>
                      <span class="tag" data-tone="open">${words.changes}</span>
                      ${isBooking ? colleagues(colleaguesAfter) : nothing} ${because(news(reasons))}`
                  : words.stays
              }
              ${name === 'category' && changes ? html`<p class="quiet">${words.categoryStays}</p>` : nothing}
            </div>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
