import { html, type TemplateResult } from 'lit';
import type { FormController, FormValues } from '../shared/form-controller.js';
import type { PasswordWords } from './password.texts.js';

/** How a field for a password is called, and whether what is typed can be read. */
export interface PasswordLook {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Which password it is, so that password managers fill it in or suggest one. */
  readonly autocomplete: 'current-password' | 'new-password';
  readonly isShown: boolean;
  /** Shows or hides what is typed. */
  readonly toggle: () => void;
}

/** A field for a password, with a button that shows what is typed. */
export function passwordField<Values extends FormValues>(
  form: FormController<Values>,
  name: keyof Values & string,
  { label, hint, autocomplete, isShown, toggle }: PasswordLook,
  words: PasswordWords,
): TemplateResult {
  return html`<div class="password">
    ${form.field(name, {
      label,
      hint,
      autocomplete,
      kind: isShown ? 'text' : 'password',
      spellcheck: false,
    })}
    <button
      class="plain"
      part="button"
      type="button"
      aria-controls=${name}
      aria-label=${isShown ? words.hideName(label) : words.showName(label)}
      @click=${toggle}
    >
      ${isShown ? words.hide : words.show}
    </button>
  </div>`;
}
