import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { formatDate } from '../../shared/format.js';
import { dayOf } from '../../shared/format-time.js';
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
  const { records, emailInUse, hasRecord, name, may } = registration;
  return html`<div class="review" part="review">
    ${hasRecord ? compared(registration, words) : nothing} ${facts(registration, words)}
    ${records.length > 1 ? recordChoice(registration, { recordId, choose }, words) : nothing}
    ${emailInUse && may.approve.ok ? html`<p class="note">${words.emailInUse}</p>` : nothing}
    ${ifMay(may.approve, () => nothing)}
    <div class="actions">
      ${
        may.approve.ok
          ? busyButton(words.approve, false, () => ask('approve'), { name: words.approveOf(name) })
          : nothing
      }
      ${ifMay(may.refuse, () =>
        busyButton(words.refuse, false, () => ask('refuse'), { kind: 'plain', name: words.refuseOf(name) }),
      )}
    </div>
  </div>`;
}

function compared({ details }: RegistrationView, words: RegistrationQueueWords): TemplateResult {
  return html`<table role="table" class="folds">
    <caption>
      ${words.details}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.detail}</th>
        <th scope="col" role="columnheader">${words.given}</th>
        <th scope="col" role="columnheader">${words.onRecord}</th>
        <th scope="col" role="columnheader">${words.same}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${details.map(
        ({ label, given, onRecord, same }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${label}</th>
            <td role="cell" data-label=${words.given}>${given ?? words.none}</td>
            <td role="cell" data-label=${words.onRecord}>${onRecord ?? words.none}</td>
            <td role="cell" data-label=${words.same}>
              <span class="tag" data-tone=${same ? 'good' : 'open'}>${same ? words.yes : words.no}</span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What else was given; without a record to compare with, all that was. */
function facts(
  { details, hasRecord, phone, address, verifiedAt }: RegistrationView,
  words: RegistrationQueueWords,
): unknown {
  const lines = [...(address?.lines ?? []), address?.postcode].filter(Boolean).join(', ');
  const all = [
    ...(hasRecord ? [] : details.map(({ label, given }) => [label, given])),
    [words.phone, phone],
    [words.address, lines],
    [words.verified, verifiedAt && formatDate(dayOf(verifiedAt), words.months)],
  ].filter(([, value]) => value);
  if (all.length === 0) return nothing;
  return html`<dl class="facts">
    ${all.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd> `,
    )}
  </dl>`;
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
