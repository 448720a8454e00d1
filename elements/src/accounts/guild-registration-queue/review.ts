import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { ifMay } from '../../shared/may.js';
import type { RegistrationQueueWords } from './guild-registration-queue.texts.js';
import type { RegistrationView } from './guild-registration-queue.view.js';

/** What can be done about the registration that is looked at. */
export interface ReviewDeeds {
  readonly recordId: string | undefined;
  readonly choose: (recordId: string) => void;
  readonly ask: (deed: 'approve' | 'refuse') => void;
}

/** A registration beside the record it may belong to, with what can be decided. */
export function review(
  registration: RegistrationView,
  { recordId, choose, ask }: ReviewDeeds,
  words: RegistrationQueueWords,
): TemplateResult {
  const { details, records, emailInUse, may } = registration;
  return html`<div class="review" part="review">
    <table class="folds">
      <caption>
        ${words.details}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.detail}</th>
          <th scope="col">${words.given}</th>
          <th scope="col">${words.onRecord}</th>
          <th scope="col">${words.same}</th>
        </tr>
      </thead>
      <tbody>
        ${details.map(
          ({ label, given, onRecord, same }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td data-label=${words.given}>${given ?? words.none}</td>
              <td data-label=${words.onRecord}>${onRecord ?? words.none}</td>
              <td data-label=${words.same}>
                <span class="tag" data-tone=${same ? 'good' : 'open'}>${same ? words.yes : words.no}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${records.length > 1 ? recordChoice(registration, { recordId, choose }, words) : nothing}
    ${emailInUse ? html`<p class="note">${words.emailInUse}</p>` : nothing}
    <div class="actions">
      ${ifMay(may.approve, () => busyButton(words.approve, false, () => ask('approve')))}
      ${ifMay(may.refuse, () => busyButton(words.refuse, false, () => ask('refuse'), { kind: 'plain' }))}
    </div>
  </div>`;
}

function recordChoice(
  { records }: RegistrationView,
  { recordId, choose }: Pick<ReviewDeeds, 'recordId' | 'choose'>,
  words: RegistrationQueueWords,
): TemplateResult {
  return html`<fieldset class="group">
    <legend>${words.belongsTo}</legend>
    ${records.map(
      ({ id, number, name, hasAccount }) =>
        html`<div class="check">
          <input
            type="radio"
            name="record"
            id="record-${id}"
            .checked=${(recordId ?? records[0]?.id) === id}
            @change=${() => choose(id)}
          />
          <label for="record-${id}">
            ${name}, ${number} ${hasAccount ? html`<span class="quiet">${words.hasAccount}</span>` : nothing}
          </label>
        </div>`,
    )}
  </fieldset>`;
}
