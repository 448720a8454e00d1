import { en as shared } from '../memberships.texts.js';

const USES: Readonly<Record<string, readonly [tag: string, use: string, used: string]>> = {
  mailing: ['Letters', 'Use for letters', 'Letters now go to this address.'],
  shipping: ['Parcels', 'Use for parcels', 'Parcels now go to this address.'],
  billing: ['Invoices', 'Use on invoices', 'This address now appears on invoices.'],
};

/** The words of `<guild-about-me>`, in English. */
export const en = {
  ...shared,
  title: 'About me',
  details: 'Personal details',
  change: 'Change',
  changeDetails: 'Change personal details',
  name: 'Name',
  informally: (name: string): string => `Known as ${name}`,
  email: 'Email address',
  signsIn: (email: string): string => `Sign in with ${email}.`,
  phones: 'Telephone',
  purchaseOrder: 'Purchase order number',
  purchaseOrderNeeds: (needs: boolean): string =>
    needs ? 'Invoices for membership fees need one.' : 'Invoices for membership fees need none.',
  organisation: 'Organisation',
  membership: 'Membership',
  since: (joined: string, renews: string): string => `Member since ${joined}. Renews on ${renews}.`,
  addresses: 'Addresses',
  noAddress: 'No address yet. Letters, parcels and invoices each need one; one address can serve for all three.',
  addAddress: 'Add an address',
  edit: 'Edit',
  editAddress: (address: string): string => `Edit the address ${address}`,
  remove: 'Remove',
  removeAddress: (address: string): string => `Remove the address ${address}`,
  sureRemove: 'Remove this address?',
  keep: 'Keep it',
  removed: 'The address is removed.',
  use: (use: string): string => USES[use]?.[0] ?? use,
  useFor: (use: string): string => USES[use]?.[1] ?? use,
  useAddress: (use: string, address: string): string => `${USES[use]?.[1]}: ${address}`,
  used: (use: string): string => USES[use]?.[2] ?? use,
  firstName: 'First name',
  lastName: 'Last name',
  informalName: 'Known as',
  informalWhy: 'What people call you, if it is not your first name.',
  phone: (n: number): string => (n === 0 ? 'Telephone number' : 'Another telephone number'),
  needs: 'Do your membership invoices need a purchase order number?',
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  saved: 'The details are saved.',
  lines: 'Address',
  linesWhy: 'Each part on a line of its own, without the postcode.',
  postcode: 'Postcode',
  country: 'Country',
  uses: 'Use this address for',
  useHint: (use: string): string =>
    ({
      mailing: 'Letters and the journal are sent to it.',
      shipping: 'Parcels are sent to it.',
      billing: 'It appears on invoices.',
    })[use] ?? '',
  usesWhy: 'An address that is now used for it stays on the list.',
  added: 'The address is added.',
  giveFirstName: 'Enter a first name.',
  giveLastName: 'Enter a last name.',
  giveEmail: 'Enter an email address, like name@example.org: invoices are sent there.',
  giveOrder: 'Enter the purchase order number, or say that invoices need none.',
  giveLines: 'Enter the address.',
  tooManyLines: 'Write the address on six lines or fewer.',
};

/** The words of `<guild-about-me>`. */
export type AboutMeWords = typeof en;
