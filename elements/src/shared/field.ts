import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What a field holds. A file's bytes are base64, as on the wire. */
export type FieldValue = string | boolean | { readonly name: string; readonly bytes: string } | undefined;

/** How a field looks and what it asks for. */
export interface FieldLook {
  readonly label: string;
  readonly hint?: unknown;
  readonly kind?:
    | 'text'
    | 'email'
    | 'tel'
    | 'date'
    | 'number'
    | 'password'
    | 'search'
    | 'textarea'
    | 'select'
    | 'checkbox'
    | 'radio'
    | 'file';
  readonly autocomplete?: AutoFill;
  /** What can be chosen, for a select or radio buttons. */
  readonly options?: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
  /** The first line of a select, while nothing is chosen. */
  readonly choose?: string;
  readonly wide?: 'short' | 'full';
  readonly min?: string;
  readonly max?: string;
  readonly accept?: string;
  /** Shown after the label of a field that may be left empty. */
  readonly optional?: string;
  readonly spellcheck?: boolean;
}

/** A field as a form draws it. */
export interface FieldState {
  readonly name: string;
  readonly value: FieldValue;
  readonly error: string | undefined;
  readonly change: (value: string | boolean) => void;
  readonly file: (file: File | undefined) => void;
}

/** One field: label, hint, error, control, tied together for those who hear them. */
export function field(look: FieldLook, state: FieldState): TemplateResult {
  const { kind = 'text' } = look;
  if (kind === 'checkbox') return checkbox(look, state);
  if (kind === 'radio') return radios(look, state);
  const { label, optional, wide } = look;
  return html`<div class="field" part="field" data-wide=${wide ?? nothing} ?data-wrong=${state.error !== undefined}>
    <label for=${state.name}>${label} ${optional ? html`<span class="quiet">${optional}</span>` : nothing}</label>
    ${notes(look, state)} ${control(look, state)}
  </div>`;
}

function control(look: FieldLook, { name, value, error, change, file }: FieldState): TemplateResult {
  const { kind = 'text', autocomplete = nothing, options = [], choose, min, max, accept, optional, spellcheck } = look;
  const described = describedBy(look, name, error);
  const wrong = error === undefined ? nothing : 'true';
  const required = optional === undefined ? 'true' : nothing;
  const text = typeof value === 'string' ? value : '';
  const typed = (event: Event): void => change((event.target as HTMLInputElement).value);
  if (kind === 'select') {
    return html`<select
      id=${name}
      name=${name}
      aria-describedby=${described}
      aria-invalid=${wrong}
      aria-required=${required}
      @change=${typed}
    >
      ${choose === undefined ? nothing : html`<option value="" ?selected=${text === ''}>${choose}</option>`}
      ${options.map(({ id, label }) => html`<option value=${id} ?selected=${id === text}>${label}</option>`)}
    </select>`;
  }
  if (kind === 'textarea') {
    return html`<textarea
      id=${name}
      name=${name}
      rows="4"
      aria-describedby=${described}
      aria-invalid=${wrong}
      aria-required=${required}
      .value=${text}
      @input=${typed}
    ></textarea>`;
  }
  if (kind === 'file') {
    return html`<input
      type="file"
      id=${name}
      name=${name}
      accept=${accept ?? nothing}
      aria-describedby=${described}
      aria-invalid=${wrong}
      aria-required=${required}
      @change=${(event: Event) => file((event.target as HTMLInputElement).files?.[0])}
    />`;
  }
  return html`<input
    type=${kind}
    id=${name}
    name=${name}
    autocomplete=${autocomplete}
    autocapitalize=${kind === 'email' ? 'none' : nothing}
    inputmode=${kind === 'number' ? 'numeric' : nothing}
    spellcheck=${spellcheck === false ? 'false' : nothing}
    min=${min ?? nothing}
    max=${max ?? nothing}
    aria-describedby=${described}
    aria-invalid=${wrong}
    aria-required=${required}
    .value=${live(text)}
    @input=${typed}
  />`;
}

function checkbox(look: FieldLook, state: FieldState): TemplateResult {
  const { name, value, error, change } = state;
  return html`<div class="check" part="field" ?data-wrong=${error !== undefined}>
    <input
      type="checkbox"
      id=${name}
      name=${name}
      aria-describedby=${describedBy(look, name, error)}
      aria-invalid=${error === undefined ? nothing : 'true'}
      .checked=${value === true}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <label for=${name}>${look.label}</label>
    ${notes(look, state)}
  </div>`;
}

function radios(look: FieldLook, state: FieldState): TemplateResult {
  const { name, value, error, change } = state;
  return html`<fieldset
    class="group"
    part="field"
    id=${name}
    aria-describedby=${describedBy(look, name, error)}
    ?data-wrong=${error !== undefined}
  >
    <legend>${look.label} ${look.optional ? html`<span class="quiet">${look.optional}</span>` : nothing}</legend>
    ${notes(look, state)}
    ${(look.options ?? []).map(
      (option) =>
        html`<div class="check">
          <input
            type="radio"
            id="${name}-${option.id}"
            name=${name}
            aria-describedby=${option.hint ? `${name}-${option.id}-hint` : nothing}
            .value=${option.id}
            .checked=${value === option.id}
            @change=${() => change(option.id)}
          />
          <label for="${name}-${option.id}">${option.label}</label>
          ${option.hint ? html`<p class="hint" id="${name}-${option.id}-hint">${option.hint}</p>` : nothing}
        </div>`,
    )}
  </fieldset>`;
}

function notes({ hint }: FieldLook, { name, error }: FieldState): unknown {
  return html`${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  ${error === undefined ? nothing : html`<p class="error" id="${name}-error">${error}</p>`}`;
}

function describedBy({ hint }: FieldLook, name: string, error: string | undefined): string | typeof nothing {
  const ids = [hint ? `${name}-hint` : '', error === undefined ? '' : `${name}-error`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}
