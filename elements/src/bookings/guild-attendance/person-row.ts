import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { dayOf, formatTime } from '../../shared/format-time.js';
import type { Language } from '../../shared/language.js';
import type { AttendanceWords } from './guild-attendance.texts.js';
import type { AttendanceRow } from './guild-attendance.view.js';

/** What a place can be marked as; `booked` for a mark that is taken back. */
export type Mark = 'attended' | 'absent' | 'booked';

const MARKS = ['attended', 'absent', 'booked'] as const;
const TONES = { attended: 'good', absent: 'bad', booked: nothing, cancelled: nothing } as const;

/** One person: who it is, who marked them when, and three radio buttons where they can be marked. */
export function personRow(
  row: AttendanceRow,
  mark: Mark | undefined,
  choose: ((mark: Mark) => void) | undefined,
  words: AttendanceWords,
  language: Language,
): TemplateResult {
  const { bookingId, name, stage } = row;
  const changed = choose !== undefined && mark !== stage;
  return html`<li data-row class="person" part="row" ?data-changed=${changed}>
    <div class="who">
      <span>
        <strong>${name}</strong>
        ${row.isPaid || stage === 'cancelled' ? nothing : html`<span class="tag">${words.unpaid}</span>`}
        ${changed ? html`<span class="tag" data-tone="open">${words.changed}</span>` : nothing}
      </span>
      ${row.informalName && row.informalName !== name ? html`<span class="quiet">${words.knownAs(row.informalName)}</span>` : nothing}
      ${row.requirements ? html`<span>${row.requirements}</span>` : nothing} ${provenance(row, words, language)}
    </div>
    ${
      choose
        ? html`<fieldset class="marks">
            <legend class="hidden">${words.markOf(name)}</legend>
            ${MARKS.map(
              (each) =>
                html`<label class="mark" data-mark=${each}>
                  <input
                    type="radio"
                    name="mark-${bookingId}"
                    value=${each}
                    .checked=${mark === each}
                    @change=${() => choose(each)}
                  />
                  <span>${words[each]}</span>
                </label>`,
            )}
          </fieldset>`
        : html`<span class="tag" data-tone=${TONES[stage]}>${words[stage]}</span>`
    }
  </li>`;
}

function provenance(
  { name, markedAt, markedBy, history }: AttendanceRow,
  words: AttendanceWords,
  language: Language,
): unknown {
  const day = (at: string): string => formatDate(dayOf(at), words.months);
  const marked = markedAt && ([day(markedAt), formatTime(markedAt, language)] as const);
  return html`
    ${marked ? html`<span class="quiet num">${markedBy ? words.marked(markedBy, ...marked) : words.markedAt(...marked)}</span>` : nothing}
    ${
      history.length > (marked ? 1 : 0)
        ? html`<details>
            <summary>${words.history}<span class="hidden">${words.historyOf(name)}</span></summary>
            <ul role="list" class="quiet num">
              ${history.map(({ at, says }) => html`<li>${day(at)}, ${formatTime(at, language)}: ${says}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  `;
}
