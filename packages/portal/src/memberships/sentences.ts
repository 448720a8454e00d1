import type { Language } from '../engine/effects.js';
import type { AddressUse } from './addresses.js';

/** Something said in both languages. The Welsh is a draft. */
type Said = Readonly<Record<Language, string>>;

/** What an address that is preferred for a use appears on. */
export const ADDRESS_SAYS: Readonly<Record<AddressUse, Said>> = {
  mailing: {
    'en-GB': 'Letters and the journal are sent to this address.',
    cy: 'Anfonir llythyrau a’r cylchgrawn i’r cyfeiriad hwn.',
  },
  shipping: { 'en-GB': 'Parcels are sent to this address.', cy: 'Anfonir parseli i’r cyfeiriad hwn.' },
  billing: {
    'en-GB': 'This address appears on your invoices.',
    cy: 'Mae’r cyfeiriad hwn yn ymddangos ar eich anfonebau.',
  },
};

/** What is missing while no address has a use. */
export const UNUSED_SAYS: Readonly<Record<AddressUse, Said>> = {
  mailing: { 'en-GB': 'Letters have nowhere to go.', cy: 'Nid oes cyfeiriad ar gyfer llythyrau.' },
  shipping: { 'en-GB': 'Parcels have nowhere to go.', cy: 'Nid oes cyfeiriad ar gyfer parseli.' },
  billing: { 'en-GB': 'Your invoices would carry no address.', cy: 'Ni fyddai cyfeiriad ar eich anfonebau.' },
};

/** Other sentences of the room, by name. */
export const SAYS = {
  email: {
    'en-GB': 'Invoices, confirmations and joining instructions are sent to this address.',
    cy: 'Anfonir anfonebau, cadarnhadau a chyfarwyddiadau ymuno i’r cyfeiriad hwn.',
  },
  signIn: {
    'en-GB': 'You go on signing in with the old address until the link that we sent to the new one is used.',
    cy: 'Rydych yn dal i fewngofnodi â’r hen gyfeiriad nes i’r ddolen a anfonwyd i’r un newydd gael ei defnyddio.',
  },
  purchaseOrder: {
    'en-GB':
      'This number appears on invoices for membership fees. Invoices for events carry the number given with the booking.',
    cy: 'Mae’r rhif hwn yn ymddangos ar anfonebau ffioedd aelodaeth. Mae anfonebau digwyddiadau’n dwyn y rhif a roddwyd gyda’r archeb.',
  },
  noPurchaseOrder: {
    'en-GB': 'Invoices for membership fees carry no purchase order number.',
    cy: 'Nid oes rhif archeb brynu ar anfonebau ffioedd aelodaeth.',
  },
  reviewed: {
    'en-GB':
      'Staff review this change, because it can change your category and what you are eligible for. Nothing changes until then.',
    cy: 'Mae staff yn adolygu’r newid hwn, oherwydd gall newid eich categori a’r hyn yr ydych yn gymwys amdano. Nid oes dim yn newid tan hynny.',
  },
  atOnce: { 'en-GB': 'This change takes effect at once.', cy: 'Daw’r newid hwn i rym ar unwaith.' },
  sentNoMore: {
    'en-GB': 'What is always sent goes on. You can change your mind at any time.',
    cy: 'Mae’r hyn a anfonir bob amser yn parhau. Gallwch newid eich meddwl unrhyw bryd.',
  },
  invoiceStays: {
    'en-GB': 'Who gets the invoice for your membership fee stays as it is.',
    cy: 'Nid yw pwy sy’n cael anfoneb eich ffi aelodaeth yn newid.',
  },
  invoiceMoves: {
    'en-GB': 'The invoice for your membership fee would go to somebody else.',
    cy: 'Byddai anfoneb eich ffi aelodaeth yn mynd at rywun arall.',
  },
  addressInUse: {
    'en-GB': 'Choose another address for its uses first.',
    cy: 'Dewiswch gyfeiriad arall ar gyfer ei ddefnyddiau yn gyntaf.',
  },
  onlyTheMember: {
    'en-GB': 'Members confirm their own details, while the membership is current.',
    cy: 'Mae aelodau’n cadarnhau eu manylion eu hunain, tra bo’r aelodaeth yn gyfredol.',
  },
  waits: { 'en-GB': 'A change of this is waiting for staff.', cy: 'Mae newid i hyn yn aros am staff.' },
  unsettled: { 'en-GB': 'Staff decide', cy: 'Staff sy’n penderfynu' },
  notKnown: { 'en-GB': 'Not known', cy: 'Ddim yn hysbys' },
  needsOrganisation: {
    'en-GB': 'The organisation that is named is not on the list: add it, or find the one that is meant.',
    cy: 'Nid yw’r sefydliad a enwir ar y rhestr: ychwanegwch ef, neu dewch o hyd i’r un a olygir.',
  },
  answered: { 'en-GB': 'It has been answered.', cy: 'Mae wedi’i ateb.' },
} as const satisfies Readonly<Record<string, Said>>;

/** What comes to whoever says yes to it, and where to. */
export const SENT_SAYS: Readonly<
  Record<'wantsBulletin' | 'wantsServicesAndEvents', Readonly<Record<Language, (email: string) => string>>>
> = {
  wantsBulletin: {
    'en-GB': (email) => `The Bulletin comes by email to ${email}.`,
    cy: (email) => `Daw’r Bwletin drwy e-bost i ${email}.`,
  },
  wantsServicesAndEvents: {
    'en-GB': (email) => `Emails about services and events come to ${email}.`,
    cy: (email) => `Daw e-byst am wasanaethau a digwyddiadau i ${email}.`,
  },
};

/** Why something cannot be done with a membership now. */
export const MEMBER_SAYS = {
  renew: { 'en-GB': 'It is not current or lapsed.', cy: 'Nid yw’n gyfredol nac wedi dod i ben heb ei hadnewyddu.' },
  suspend: { 'en-GB': 'Only a current membership is suspended.', cy: 'Dim ond aelodaeth gyfredol a atelir.' },
  reinstate: {
    'en-GB': 'Only a suspended membership is reinstated.',
    cy: 'Dim ond aelodaeth sydd wedi’i hatal a adferir.',
  },
  lapse: { 'en-GB': 'The renewal has not passed.', cy: 'Nid yw dyddiad yr adnewyddu wedi mynd heibio.' },
  end: { 'en-GB': 'There is no membership to end.', cy: 'Nid oes aelodaeth i ddod â hi i ben.' },
  setCategory: {
    'en-GB': 'Only a current membership has its category set.',
    cy: 'Dim ond categori aelodaeth gyfredol a osodir.',
  },
  record: { 'en-GB': 'There is no membership.', cy: 'Nid oes aelodaeth.' },
  invite: { 'en-GB': 'This person has an account.', cy: 'Mae gan y person hwn gyfrif.' },
} as const satisfies Readonly<Record<string, Said>>;
