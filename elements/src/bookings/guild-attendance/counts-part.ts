import { html, type TemplateResult } from 'lit';
import type { AttendanceWords } from './guild-attendance.texts.js';
import type { AttendanceView } from './guild-attendance.view.js';

/** How many came, did not, are not marked, and were cancelled. */
export function countsPart(counts: AttendanceView['counts'], words: AttendanceWords): TemplateResult {
  return html`<dl class="counts" part="counts" aria-label=${words.counts}>
    ${(['attended', 'absent', 'booked', 'cancelled'] as const).map(
      (stage) =>
        html`<div>
          <dt>${words[stage]}</dt>
          <dd class="num">${counts[stage]}</dd>
        </div>`,
    )}
  </dl>`;
}
