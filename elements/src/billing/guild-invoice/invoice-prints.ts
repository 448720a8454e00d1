import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import type { Language } from '../../shared/language.js';
import type { InvoiceWords } from './guild-invoice.texts.js';
import type { InvoiceView } from './guild-invoice.view.js';

type Difference = InvoiceView['outdated'][number];

/** That the PDF is older than the details: what it says, and what it would say. */
export function olderThanDetails(
  outdated: readonly Difference[],
  words: InvoiceWords,
  again: unknown,
): TemplateResult | typeof nothing {
  if (outdated.length === 0) return nothing;
  return html`<div class="note" part="outdated" data-tone="open">
    <strong>${words.older}</strong>
    <table role="table" class="folds" aria-label=${words.older}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          <th scope="col" role="columnheader">${words.asPrinted}</th>
          <th scope="col" role="columnheader">${words.asNow}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${outdated.map(
          ({ field, was, is }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${words[field]}</th>
              <td role="cell" data-label=${words.asPrinted}>${was ?? words.nothing}</td>
              <td role="cell" data-label=${words.asNow}><strong>${is ?? words.nothing}</strong></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${words.olderSays}</p>
    <p>${again}</p>
  </div>`;
}

/** What changed between the prints, newest first. */
export function printHistory(prints: InvoiceView['prints'], words: InvoiceWords, language: Language): TemplateResult {
  return html`<details part="history">
    <summary>${words.history(prints.length)}</summary>
    <ol class="rows" role="list" reversed>
      ${prints
        .map(({ at, changed }, index) => {
          const says =
            index === 0
              ? words.firstPrint
              : changed.map(({ field, was, is }) =>
                  words.changed(words[field], was ?? words.nothing, is ?? words.nothing),
                );
          return html`<li>
            <span class="quiet num">${words.at(formatDate(dayOf(at), words.months), formatTime(at, language))}</span>
            ${says.length === 0 ? html`<span>${words.unchanged}</span>` : [says].flat().map((each) => html`<span>${each}</span>`)}
          </li>`;
        })
        .reverse()}
    </ol>
  </details>`;
}
