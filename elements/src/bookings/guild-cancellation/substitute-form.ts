import type { CommandInput, ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController, FormErrors } from '../../shared/form-controller.js';
import type { CancellationWords } from './guild-cancellation.texts.js';

/** What is typed about a substitute. */
export interface SubstituteValues {
  readonly kind: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly worksHere: boolean;
  readonly requirements: string;
  readonly [name: string]: string | boolean;
}

/** A form about a substitute in which nothing has been typed. */
export function emptySubstitute(): SubstituteValues {
  return { kind: 'colleague', personId: '', firstName: '', lastName: '', email: '', worksHere: true, requirements: '' };
}

/** What is wrong with it. Whether an address is one is for the portal to say; that one is given is seen here. */
export function checkSubstitute(values: SubstituteValues, words: CancellationWords): FormErrors<SubstituteValues> {
  if (values.kind === 'colleague') return { personId: values.personId ? undefined : words.chooseSomebody };
  return {
    firstName: values.firstName.trim() ? undefined : words.giveFirstName,
    lastName: values.lastName.trim() ? undefined : words.giveLastName,
    email: /^\S+@\S+$/.test(values.email.trim()) ? undefined : words.giveEmail,
  };
}

/** What the command takes of it. */
export function substituteInput(bookingId: string, values: SubstituteValues): CommandInput<'bookings/substitute'> {
  const requirements = values.requirements.trim();
  return {
    bookingId,
    substitute:
      values.kind === 'colleague'
        ? { kind: 'colleague', personId: values.personId }
        : {
            kind: 'new-contact',
            firstName: values.firstName.trim(),
            lastName: values.lastName.trim(),
            email: values.email.trim(),
            worksAtBookersOrganisation: values.worksHere,
          },
    ...(requirements && { requirements }),
  };
}

/** Its fields. */
export function substituteFields(
  form: FormController<SubstituteValues>,
  colleagues: ViewAnswer<'bookings/colleagues'>['rows'],
  words: CancellationWords,
): TemplateResult {
  return html`
    ${
      colleagues.length === 0 && form.values.kind !== 'colleague'
        ? nothing
        : form.field('kind', {
            label: words.who,
            kind: 'radio',
            options: [
              { id: 'colleague', label: words.colleague },
              { id: 'new-contact', label: words.newContact },
            ],
          })
    }
    ${
      form.values.kind === 'colleague'
        ? form.field('personId', {
            label: words.colleague,
            kind: 'select',
            choose: words.choose,
            options: colleagues
              .map(({ personId, name }) => ({ id: personId, label: name }))
              .sort((a, b) => a.label.localeCompare(b.label)),
          })
        : html`<div class="pair">
              ${form.field('firstName', { label: words.firstName, autocomplete: 'off' })}
              ${form.field('lastName', { label: words.lastName, autocomplete: 'off' })}
            </div>
            ${form.field('email', { label: words.email, kind: 'email', hint: words.emailWhy, autocomplete: 'off' })}
            ${form.field('worksHere', { label: words.worksHere, kind: 'checkbox' })}`
    }
    ${form.field('requirements', { label: words.requirements, kind: 'textarea', optional: words.optional })}
  `;
}
