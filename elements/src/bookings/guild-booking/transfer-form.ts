import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { formatDate } from '../../shared/format.js';
import type { BookingWords } from './guild-booking.texts.js';
import type { TransfersView } from './guild-booking.view.js';

/** One of the events a place can be moved to. */
export type TransferTo = TransfersView['rows'][number];

/** What the form needs of its element. */
export interface TransferForm {
  readonly transfers: TransfersView | undefined;
  readonly chosen: TransferTo | undefined;
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly choose: (to: TransferTo) => void;
  readonly send: (event: Event) => void;
  readonly close: () => void;
}

/** The events a place can be moved to, of which one is chosen. */
export function transferForm(form: TransferForm, words: BookingWords): TemplateResult {
  const closes = busyButton(words.close, false, form.close, {
    kind: 'plain',
    name: `${words.close}: ${words.transfer}`,
  });
  const { transfers, chosen, error } = form;
  if (!transfers) return panel(html`<p role="status">${words.looking}</p>`);
  if (transfers.rows.length === 0) {
    const why = transfers.reasons.map(({ text, next }) => html`<p>${text} ${next}</p>`);
    return panel(
      html`<div class="empty" role="status">${why.length ? why : html`<p>${words.noEvents}</p>`}</div>
        <div class="actions">${closes}</div>`,
    );
  }
  return panel(
    html`<form novalidate @submit=${form.send}>
      <fieldset
        class="group"
        part="field"
        id="to"
        aria-describedby=${error ? 'to-error' : nothing}
        ?data-wrong=${error !== undefined}
      >
        <legend>${words.whichEvent}</legend>
        ${error ? html`<p class="error" id="to-error" role="alert">${error}</p>` : nothing}
        ${transfers.rows.map(
          (to, at) =>
            html`<div class="check">
              <input
                type="radio"
                name="to"
                id="to-${at}"
                .checked=${isSame(to, chosen)}
                @change=${() => form.choose(to)}
              />
              <label for="to-${at}">
                ${to.title}
                <span class="quiet num"
                  >${formatDate(to.startsOn, words.months)} ·
                  ${to.optionLabel}${to.placesLeft === undefined ? nothing : html` · ${words.placesLeft(to.placesLeft)}`}</span
                >
              </label>
            </div>`,
        )}
      </fieldset>
      <div class="actions">${busyButton(words.move, form.busy, undefined, { type: 'submit' })} ${closes}</div>
    </form>`,
  );
}

/** Whether two are the same option of the same event. */
export function isSame(one: TransferTo, other: TransferTo | undefined): boolean {
  return one.eventId === other?.eventId && one.optionId === other.optionId;
}

function panel(content: unknown): TemplateResult {
  return html`<div class="panel stack" part="transfer">${content}</div>`;
}
