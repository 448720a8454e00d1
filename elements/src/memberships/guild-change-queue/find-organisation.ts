import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import type { FormController } from '../../shared/form-controller.js';
import type { ChangeQueueWords } from './guild-change-queue.texts.js';
import type { ReviewValues } from './review-values.js';

/** Finds the organisation that a member named, or adds it to the list. */
export function findOrganisation(
  form: FormController<ReviewValues>,
  found: ViewAnswer<'memberships/organisations'>['rows'] | undefined,
  words: ChangeQueueWords,
  { add, isBusy }: { readonly add: (event: Event) => void; readonly isBusy: boolean },
): TemplateResult {
  return html`<fieldset class="panel" part="organisation">
    <legend class="hidden">${words.organisation}</legend>
    <p class="strong" aria-hidden="true">${words.organisation}</p>
    ${form.field('search', { label: words.search, kind: 'search', hint: words.searchWhy, autocomplete: 'off' })}
    <div class="live" aria-live="polite">
      ${
        found?.length
          ? form.field('organisationId', {
              label: words.found,
              kind: 'radio',
              options: found.map(({ id, name, type }) => ({ id, label: name, ...(type && { hint: type }) })),
            })
          : found
            ? html`<p class="hint">${words.foundNone}</p>`
            : nothing
      }
    </div>
    <details part="add">
      <summary>${words.add}</summary>
      <div class="stack">
        ${form.field('name', { label: words.addName, autocomplete: 'off' })}
        ${form.field('billingEmail', { label: words.addEmail, kind: 'email', optional: words.optional, autocomplete: 'off' })}
        <div>${busyButton(words.addDone, isBusy, add, { kind: 'plain' })}</div>
      </div>
    </details>
  </fieldset>`;
}
