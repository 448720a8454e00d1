import type { CommandInput } from '@guildhall/portal/contract';
import { html, type TemplateResult } from 'lit';
import type { FormController, FormErrors } from '../../shared/form-controller.js';
import { isEmail } from '../is-email.js';
import type { AccountDeskWords } from './guild-account-desk.texts.js';
import type { StaffRole } from './guild-account-desk.view.js';
import { roleBoxes } from './role-boxes.js';

/** What is typed about a new member of staff. */
export interface InviteValues {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** With spaces between them. */
  readonly roles: string;
  readonly [name: string]: string;
}

/** A form about a new member of staff in which nothing has been typed. */
export function emptyInvite(): InviteValues {
  return { firstName: '', lastName: '', email: '', roles: '' };
}

/** What is wrong with it. */
export function checkInvite(values: InviteValues, words: AccountDeskWords): FormErrors<InviteValues> {
  return {
    firstName: values.firstName.trim() ? undefined : words.giveFirstName,
    lastName: values.lastName.trim() ? undefined : words.giveLastName,
    email: isEmail(values.email) ? undefined : words.giveEmail,
    roles: values.roles ? undefined : words.giveRoles,
  };
}

/** What the command takes of it. */
export function inviteInput(values: InviteValues): CommandInput<'accounts/invite-staff'> {
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    email: values.email.trim(),
    roles: rolesOf(values),
  };
}

/** Its fields. */
export function inviteFields(form: FormController<InviteValues>, words: AccountDeskWords): TemplateResult {
  return html`
    <div class="pair">
      ${form.field('firstName', { label: words.firstName, autocomplete: 'off' })}
      ${form.field('lastName', { label: words.lastName, autocomplete: 'off' })}
    </div>
    ${form.field('email', { label: words.email, kind: 'email', autocomplete: 'off' })}
    ${roleBoxes(
      {
        id: 'roles',
        legend: words.roles,
        ticked: rolesOf(form.values),
        error: form.errors.roles,
        change: (ticked) => form.set('roles', ticked.join(' ')),
      },
      words,
    )}
  `;
}

function rolesOf({ roles }: InviteValues): StaffRole[] {
  return roles.split(' ').filter(Boolean) as StaffRole[];
}
