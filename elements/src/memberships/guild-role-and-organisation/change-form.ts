import type { CommandInput, ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController, FormErrors } from '../../shared/form-controller.js';
import type { RoleAndOrganisationWords } from './guild-role-and-organisation.texts.js';
import type { RoleAndOrganisationView } from './guild-role-and-organisation.view.js';

/** A field that can be changed. */
export type ChangeField = RoleAndOrganisationView['fields'][number];

/** What is typed of a change; `field` says which form is open. */
export interface ChangeValues {
  readonly field: string;
  readonly to: string;
  readonly where: string;
  readonly search: string;
  readonly proposed: string;
  readonly note: string;
  readonly [name: string]: string;
}

/** No form is open. */
export function emptyChange(): ChangeValues {
  return { field: '', to: '', where: 'listed', search: '', proposed: '', note: '' };
}

/** What is wrong with it. */
export function checkChange(
  { field, to, where, proposed }: ChangeValues,
  words: RoleAndOrganisationWords,
): FormErrors<ChangeValues> {
  if (field === '') return {};
  if (field !== 'organisation') return { to: to ? undefined : words.chooseTo };
  return {
    to: where !== 'listed' || to ? undefined : words.chooseOrganisation,
    proposed: where !== 'unlisted' || proposed.trim() ? undefined : words.nameIt,
  };
}

/** What the command takes of it. */
export function changeInput(
  field: ChangeField['field'],
  { to, where, proposed, note }: ChangeValues,
): CommandInput<'memberships/ask-change'> {
  const isListed = field !== 'organisation' || where === 'listed';
  return {
    field,
    to: isListed ? to : null,
    ...(!isListed && where === 'unlisted' ? { proposed: proposed.trim() } : {}),
    ...(note.trim() && { note: note.trim() }),
  };
}

/** Its fields. */
export function changeFields(
  form: FormController<ChangeValues>,
  { field, value, options, isReviewed }: ChangeField,
  found: ViewAnswer<'memberships/organisations'>['rows'] | undefined,
  words: RoleAndOrganisationWords,
): TemplateResult {
  return html`
    ${
      field === 'organisation'
        ? organisationFields(form, value ?? undefined, found, words)
        : form.field('to', {
            label: words.to,
            kind: 'select',
            choose: words.choose,
            options: options.filter(({ id }) => id !== value),
          })
    }
    ${isReviewed ? form.field('note', { label: words.note, kind: 'textarea', optional: words.optional }) : nothing}
  `;
}

function organisationFields(
  form: FormController<ChangeValues>,
  value: string | undefined,
  found: ViewAnswer<'memberships/organisations'>['rows'] | undefined,
  words: RoleAndOrganisationWords,
): TemplateResult {
  const { where, search } = form.values;
  const rows = found?.filter(({ id }) => id !== value) ?? [];
  return html`
    ${form.field('where', {
      label: words.where,
      kind: 'radio',
      options: [
        { id: 'listed', label: words.listed },
        { id: 'unlisted', label: words.unlisted },
        ...(value === undefined ? [] : [{ id: 'nobody', label: words.nowhere }]),
      ],
    })}
    ${
      where === 'listed'
        ? html`${form.field('search', { label: words.search, kind: 'search', hint: words.searchWhy, autocomplete: 'off' })}
            <div class="live" aria-live="polite">
              ${
                found && search.trim() && rows.length === 0
                  ? html`<p class="hint">${words.foundNone(search.trim())}</p>`
                  : nothing
              }
              ${
                rows.length > 0
                  ? form.field('to', {
                      label: words.found,
                      kind: 'radio',
                      options: rows.map(({ id, name, type }) => ({ id, label: name, ...(type && { hint: type }) })),
                    })
                  : nothing
              }
            </div>`
        : nothing
    }
    ${where === 'unlisted' ? form.field('proposed', { label: words.proposed, autocomplete: 'organization' }) : nothing}
  `;
}
