import type { FormErrors } from '../../shared/form-controller.js';
import type { BookingFormWords } from './guild-booking-form.texts.js';
import type { BookingFormView, Colleague, PlaceInBasket, PlaceWished } from './guild-booking-form.view.js';

/** What is typed about a place. */
export interface PlaceValues {
  readonly kind: string;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly informalName: string;
  readonly worksAtBookersOrganisation: boolean;
  readonly optionId: string;
  readonly requirements: string;
  readonly eligibleForFunding: boolean;
  readonly termsAgreed: boolean;
  readonly [name: string]: string | boolean;
}

/** A form about a place in which nothing has been typed. */
export function emptyPlace(): PlaceValues {
  return {
    kind: '',
    personId: '',
    firstName: '',
    lastName: '',
    email: '',
    informalName: '',
    worksAtBookersOrganisation: false,
    optionId: '',
    requirements: '',
    eligibleForFunding: false,
    termsAgreed: false,
  };
}

/** A place of the basket as the form has it. Terms are agreed to anew: they may be others today. */
export function valuesOf(place: PlaceInBasket): Partial<PlaceValues> {
  const { attendee, optionId, informalName = '', requirements = '', eligibleForFunding = false } = place;
  const { kind, ...who } = attendee;
  return { ...who, kind, optionId, informalName, requirements, eligibleForFunding };
}

/** The option chosen; `undefined` while there is none, or where the event has it no more. */
export function optionOf(
  event: BookingFormView | undefined,
  { optionId }: PlaceValues,
): BookingFormView['options'][number] | undefined {
  return event?.options.find(({ id }) => id === optionId);
}

/** What is wrong with it, as far as it is seen here. Who may book for whom is for the portal to say. */
export function checkPlace(
  values: PlaceValues,
  event: BookingFormView | undefined,
  words: BookingFormWords,
): FormErrors<PlaceValues> {
  const option = optionOf(event, values);
  const isNew = values.kind === 'new-contact';
  const unless = (right: unknown, says: string): string | undefined => (right ? undefined : says);
  return {
    kind: unless(values.kind, words.chooseWho),
    personId: unless(values.kind !== 'colleague' || values.personId, words.chooseSomebody),
    firstName: unless(!isNew || values.firstName.trim(), words.giveFirstName),
    lastName: unless(!isNew || values.lastName.trim(), words.giveLastName),
    email: unless(!isNew || /^\S+@\S+$/.test(values.email.trim()), words.giveEmail),
    worksAtBookersOrganisation: unless(!isNew || values.worksAtBookersOrganisation, words.tickWorksHere),
    optionId: unless(option, words.chooseOption),
    eligibleForFunding: unless(!option?.funded || values.eligibleForFunding, words.tickEligible),
    termsAgreed: unless(!option || values.termsAgreed, words.tickTerms),
  };
}

/** What the command takes of it. */
export function placeWished(values: PlaceValues, event: BookingFormView): PlaceWished {
  const { kind, personId } = values;
  const informalName = kind === 'self' ? '' : values.informalName.trim();
  const requirements = values.requirements.trim();
  return {
    eventId: event.id,
    optionId: values.optionId,
    attendee:
      kind === 'new-contact'
        ? {
            kind,
            firstName: values.firstName.trim(),
            lastName: values.lastName.trim(),
            email: values.email.trim(),
            worksAtBookersOrganisation: values.worksAtBookersOrganisation,
          }
        : kind === 'colleague'
          ? { kind, personId }
          : { kind: 'self' },
    ...(informalName && { informalName }),
    ...(requirements && { requirements }),
    ...(optionOf(event, values)?.funded && { eligibleForFunding: values.eligibleForFunding }),
    termsAgreed: values.termsAgreed,
  };
}

/** What somebody else is called for whom it is. */
export function nameOf(values: PlaceValues, colleagues: readonly Colleague[]): string {
  if (values.kind === 'new-contact') return `${values.firstName.trim()} ${values.lastName.trim()}`;
  return colleagues.find(({ personId }) => personId === values.personId)?.name ?? '';
}
