import { html, nothing, type TemplateResult } from 'lit';

/** What was done in the place of a form, with where to go on. Focus comes here, since the form is gone. */
export function told(says: string, more: string | undefined, link: string | undefined, label: string): TemplateResult {
  return html`<div class="told" role="status" tabindex="-1" part="told">
    <div class="note" part="alert" data-tone="good">
      <strong>${says}</strong>
      ${more === undefined ? nothing : html`<p>${more}</p>`}
    </div>
    ${link === undefined ? nothing : html`<a class="button" href=${link}>${label}</a>`}
  </div>`;
}
