import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../../shared/form-controller.js';
import type { Language } from '../../shared/language.js';
import { type May, whyNot } from '../../shared/may.js';
import { fundingLink, priceSays, termsList, vatSays } from '../event-parts.js';
import type { BookingFormWords } from './guild-booking-form.texts.js';
import type { BookingFormView, Colleague } from './guild-booking-form.view.js';
import { optionOf, type PlaceValues } from './place-values.js';

type Form = FormController<PlaceValues>;

/** Who else can be named. */
export interface Others {
  readonly rows: readonly Colleague[];
  /** Whether the reader may book for others at all; not known where a page names the colleagues. */
  readonly may?: May;
}

/** Whom the place is for. */
export function whoFields(form: Form, isBooked: boolean, others: Others, words: BookingFormWords): TemplateResult {
  const { rows, may } = others;
  const isAlone = may?.ok === false;
  const me = { id: 'self', label: words.me, ...(isBooked && { hint: words.meBooked }) };
  const them = [
    { id: 'colleague', label: words.colleague, hint: words.colleagueHint },
    { id: 'new-contact', label: words.newContact, hint: words.newContactHint },
  ];
  return html`<div class="part">
    ${form.field('kind', { label: words.who, kind: 'radio', options: isAlone ? [me] : [me, ...them] })}
    ${isAlone ? whyNot(may) : nothing}
    ${form.values.kind === 'colleague' ? colleagueFields(form, rows, words) : nothing}
    ${form.values.kind === 'new-contact' ? contactFields(form, words) : nothing}
  </div>`;
}

function colleagueFields(form: Form, rows: Others['rows'], words: BookingFormWords): TemplateResult {
  // Two of one name are told apart by their addresses.
  const isTwice = (name: string): boolean => rows.filter((row) => row.name === name).length > 1;
  return html`<div class="part inset">
    ${form.field('personId', {
      label: words.colleague,
      kind: 'select',
      choose: words.chooseColleague,
      ...(rows.length === 0 && { hint: words.noColleagues }),
      options: rows.map(({ personId, name, email }) => ({
        id: personId,
        label: isTwice(name) ? `${name} (${email})` : name,
      })),
    })}
    ${informalField(form, words)}
  </div>`;
}

function contactFields(form: Form, words: BookingFormWords): TemplateResult {
  return html`<div class="part inset">
    <div class="pair">
      ${form.field('firstName', { label: words.firstName, autocomplete: 'off' })}
      ${form.field('lastName', { label: words.lastName, autocomplete: 'off' })}
    </div>
    ${form.field('email', { label: words.email, kind: 'email', hint: words.emailWhy, autocomplete: 'off' })}
    ${informalField(form, words)}
    ${form.field('worksAtBookersOrganisation', {
      label: words.worksHere,
      kind: 'checkbox',
      hint: words.worksHereHint,
    })}
  </div>`;
}

function informalField(form: Form, words: BookingFormWords): TemplateResult {
  return form.field('informalName', {
    label: words.informalName,
    hint: words.informalNameHint,
    optional: words.optional,
    autocomplete: 'off',
  });
}

/** How they take part, with prices, who is eligible where it is funded, and what they need. */
export function optionFields(
  form: Form,
  event: BookingFormView,
  words: BookingFormWords,
  language: Language,
): TemplateResult {
  const isMe = form.values.kind === 'self';
  const isThem = !isMe && form.values.kind !== '';
  return html`<div class="part">
      ${form.field('optionId', {
        label: isThem ? words.option : words.optionMe,
        kind: 'radio',
        options: event.options.map((option) => {
          const hint = option.funded ? words.ifEligible : vatSays(option, words, language);
          return {
            id: option.id,
            label: `${option.label}: ${priceSays(option.totalPence, words, language)}`,
            ...(hint && { hint }),
          };
        }),
      })}
      ${
        optionOf(event, form.values)?.funded
          ? html`<div class="part inset">
              ${fundingLink(event.fundingLink, words)}
              ${form.field('eligibleForFunding', {
                label: isMe ? words.eligibleMe : words.eligible,
                kind: 'checkbox',
              })}
            </div>`
          : nothing
      }
    </div>
    ${form.field('requirements', {
      label: words.requirements,
      kind: 'textarea',
      hint: words.requirementsHint,
      optional: words.optional,
    })}`;
}

/** The terms in full, and the tick that they are agreed to. */
export function termsFields(form: Form, event: BookingFormView, words: BookingFormWords): TemplateResult {
  const option = optionOf(event, form.values);
  return html`<div class="sheet" part="agreement">
    <p class="h3">${words.terms}</p>
    ${
      option
        ? html`<div aria-live="polite">${termsList(option.terms, words)}</div>
            <slot name="terms"></slot>
            ${form.field('termsAgreed', { label: words.agree, kind: 'checkbox' })}`
        : html`<p class="quiet">${words.termsLater}</p>`
    }
  </div>`;
}
