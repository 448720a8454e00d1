import { html, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { field } from '../../shared/field.js';
import type { AccountDeskWords } from './guild-account-desk.texts.js';

/** What accounts are searched by and for; an empty text finds all of them. */
export interface AccountSearch {
  readonly by: 'name' | 'email';
  readonly search: string;
}

/** The fields to search with. Whatever is typed is looked for when the form is sent. */
export function searchForm(
  { by, search }: AccountSearch,
  look: (search: AccountSearch) => void,
  words: AccountDeskWords,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    look({
      by: (form.elements.namedItem('by') as HTMLSelectElement).value === 'email' ? 'email' : 'name',
      search: (form.elements.namedItem('search') as HTMLInputElement).value.trim(),
    });
  };
  const none = { error: undefined, change: () => undefined, file: () => undefined };
  return html`<form role="search" part="search" novalidate @submit=${submit}>
    ${field(
      {
        label: words.searchBy,
        kind: 'select',
        options: [
          { id: 'name', label: words.by.name },
          { id: 'email', label: words.by.email },
        ],
      },
      { name: 'by', value: by, ...none },
    )}
    ${field({ label: words.begins, kind: 'search', autocomplete: 'off', optional: ' ' }, { name: 'search', value: search, ...none })}
    ${busyButton(words.search, false, undefined, { kind: 'plain', type: 'submit' })}
  </form>`;
}
