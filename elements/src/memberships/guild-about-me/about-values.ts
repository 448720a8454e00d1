import type { CommandInput } from '@guildhall/portal/contract';
import type { FormErrors } from '../../shared/form-controller.js';
import type { AboutMeWords } from './guild-about-me.texts.js';
import type { AboutMeView, AddressUse, ShownAddress } from './guild-about-me.view.js';

/** What an address can be used for. */
export const USES: readonly AddressUse[] = ['mailing', 'shipping', 'billing'];
const PHONES = ['phone0', 'phone1', 'phone2', 'phone3', 'phone4'] as const;

/** What is typed: into the form of personal details, or of an address; `form` says which is open. */
export interface AboutValues {
  readonly form: string;
  readonly addressId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly informalName: string;
  readonly email: string;
  readonly needs: string;
  readonly purchaseOrder: string;
  readonly lines: string;
  readonly postcode: string;
  readonly country: string;
  readonly [name: string]: string | boolean;
}

/** Nothing is open and nothing typed. */
export function emptyAbout(): AboutValues {
  return {
    form: '',
    addressId: '',
    firstName: '',
    lastName: '',
    informalName: '',
    email: '',
    needs: '',
    purchaseOrder: '',
    lines: '',
    postcode: '',
    country: 'GB',
  };
}

/** The form of personal details, filled in. */
export function detailsValues(view: AboutMeView): AboutValues {
  const { firstName, lastName, informalName = '', email, phones, purchaseOrder = '', needsPurchaseOrder } = view;
  return {
    ...emptyAbout(),
    form: 'details',
    firstName,
    lastName,
    informalName,
    email,
    purchaseOrder,
    needs: needsPurchaseOrder === undefined ? '' : needsPurchaseOrder ? 'yes' : 'no',
    ...Object.fromEntries(PHONES.map((name, at) => [name, phones[at] ?? ''])),
  };
}

/** The form of an address, filled in; of a new one with the uses that no address has. */
export function addressValues(address: ShownAddress | undefined, { unused }: AboutMeView): AboutValues {
  return {
    ...emptyAbout(),
    form: 'address',
    ...(address
      ? {
          addressId: address.id,
          lines: address.lines.join('\n'),
          postcode: address.postcode ?? '',
          country: address.country,
        }
      : Object.fromEntries(USES.map((name) => [name, unused.some(({ use }) => use === name)]))),
  };
}

/** What is wrong with the form that is open. */
export function checkAbout(values: AboutValues, words: AboutMeWords): FormErrors<AboutValues> {
  if (values.form === 'address') {
    const count = linesOf(values).length;
    return { lines: count === 0 ? words.giveLines : count > 6 ? words.tooManyLines : undefined };
  }
  if (values.form !== 'details') return {};
  return {
    firstName: values.firstName.trim() ? undefined : words.giveFirstName,
    lastName: values.lastName.trim() ? undefined : words.giveLastName,
    email: /^\S+@\S+$/.test(values.email.trim()) ? undefined : words.giveEmail,
    purchaseOrder: values.needs === 'yes' && !values.purchaseOrder.trim() ? words.giveOrder : undefined,
  };
}

/** The field of a problem that the portal found. */
export function fieldOfAbout(at: string): string {
  const [, name = '', number = '0'] = at.split('/');
  if (name === 'needsPurchaseOrder') return 'needs';
  return name === 'phones' ? `phone${number}` : name;
}

/** Where focus goes back to when the form that is open is closed. */
export function openerOf({ form, addressId }: AboutValues): string {
  if (form === 'details') return '[part=details] button';
  return addressId ? `#edit-${CSS.escape(addressId)} button` : '#addresses button';
}

/** What was changed of the details; what was not is left out, so that it stays whatever others do. */
export function detailsInput(values: AboutValues, view: AboutMeView): CommandInput<'memberships/update-person'> {
  const text = (name: string): string => String(values[name] ?? '').trim();
  const phones = PHONES.map(text).filter(Boolean);
  const needs = values.needs === '' ? undefined : values.needs === 'yes';
  const [informal, order] = [text('informalName'), text('purchaseOrder')];
  return {
    ...(text('firstName') === view.firstName ? {} : { firstName: text('firstName') }),
    ...(text('lastName') === view.lastName ? {} : { lastName: text('lastName') }),
    ...(informal === (view.informalName ?? '') ? {} : { informalName: informal || null }),
    ...(text('email') === view.email ? {} : { email: text('email') }),
    ...(phones.join('\n') === view.phones.join('\n') ? {} : { phones }),
    ...(order === (view.purchaseOrder ?? '') ? {} : { purchaseOrder: order || null }),
    ...(needs === undefined || needs === view.needsPurchaseOrder ? {} : { needsPurchaseOrder: needs }),
  };
}

/** The address that was typed. */
export function addressInput(values: AboutValues): { lines: string[]; postcode?: string; country: string } {
  const postcode = values.postcode.trim();
  return { lines: linesOf(values), ...(postcode && { postcode }), country: values.country };
}

const linesOf = ({ lines }: AboutValues): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
