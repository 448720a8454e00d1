import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { formatDate } from '../../shared/format.js';
import { dayOf } from '../../shared/format-time.js';
import { requestTag } from '../membership-tag.js';
import type { ChangeField } from './change-form.js';
import type { RoleAndOrganisationWords } from './guild-role-and-organisation.texts.js';
import type { RoleAndOrganisationView } from './guild-role-and-organisation.view.js';

/** A request that waits for staff, and can be withdrawn. */
export function openRequest(
  { label, says }: ChangeField,
  { from, to, askedAt, note, stage }: NonNullable<ChangeField['open']>,
  words: RoleAndOrganisationWords,
  { withdraw, isBusy }: { readonly withdraw: () => void; readonly isBusy: boolean },
): TemplateResult {
  return html`<div class="note" part="open">
    <div>${requestTag(stage, words)}</div>
    <p class="strong">${words.waiting(from, to)}</p>
    ${note ? html`<p>“${note}”</p>` : nothing}
    <p>${words.askedOn(formatDate(dayOf(askedAt), words.months))} ${says.join(' ')}</p>
    <div class="actions">
      ${busyButton(words.withdraw, isBusy, withdraw, { kind: 'plain', name: words.withdrawOf(label) })}
    </div>
  </div>`;
}

/** What became of earlier requests. */
export function pastRequests(
  history: RoleAndOrganisationView['history'],
  words: RoleAndOrganisationWords,
): TemplateResult {
  return html`<table role="table" class="folds">
    <caption class="hidden">
      ${words.history}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.what}</th>
        <th scope="col" role="columnheader">${words.when}</th>
        <th scope="col" role="columnheader">${words.outcome}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${history.map(
        ({ fieldLabel, from, to, askedAt, stage, why }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">
              <span class="strong">${fieldLabel}</span>
              <span class="quiet">${words.fromTo(from, to)}</span>
            </th>
            <td role="cell" class="num day" data-label=${words.when}>${formatDate(dayOf(askedAt), words.months)}</td>
            <td role="cell" data-label=${words.outcome}><span>${requestTag(stage, words)} ${why}</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
