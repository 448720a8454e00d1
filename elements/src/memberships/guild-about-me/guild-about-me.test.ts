import { expect, fixture, html } from '@open-wc/testing';
import {
  allText,
  answering,
  at,
  button,
  done,
  portalWith,
  press,
  refused,
  settled,
  text,
  type,
} from '../../shared/harness.test.js';
import './guild-about-me.define.js';
import type { GuildAboutMe } from './guild-about-me.js';
import type { AboutMeView } from './guild-about-me.view.js';

const view: AboutMeView = {
  personId: 'p1',
  firstName: 'Ann',
  lastName: 'Lowe',
  email: 'ann@example.org',
  emailSays: 'Invoices are sent to this address.',
  signInEmail: 'old@example.org',
  phones: ['0113 496 0000'],
  purchaseOrderSays: 'Invoices for membership fees carry no purchase order number.',
  addresses: [
    {
      id: 'a1',
      lines: ['1 High Street', 'York'],
      postcode: 'YO1 1AA',
      country: 'GB',
      uses: ['mailing', 'shipping'],
      says: ['Letters and the journal are sent to this address.', 'Parcels are sent to this address.'],
      may: { remove: { ok: false, whyNot: 'Choose another address for its uses first.' } },
    },
    { id: 'a2', lines: ['2 Low Street'], country: 'FR', uses: [], says: [], may: { remove: { ok: true } } },
  ],
  unused: [{ use: 'billing', says: 'Your invoices would carry no address.' }],
  membership: { category: 'Accredited', stage: 'current', joinedOn: '2020-01-01', renewsOn: '2027-01-20' },
};
const shown = (given = view): Promise<GuildAboutMe> => fixture(html`<guild-about-me .view=${given}></guild-about-me>`);
const submit = async (element: GuildAboutMe): Promise<void> => {
  at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await settled(element);
};

describe('<guild-about-me>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    await expect(await shown({ ...view, addresses: [], phones: [] })).to.be.accessible();
    const element = await shown();
    await expect(element).to.be.accessible();
    await press(element, 'Change personal details');
    await expect(element).to.be.accessible();
    await type(element, 'email', 'x');
    await submit(element);
    await expect(element).to.be.accessible();
    await press(element, 'Cancel');
    await press(element, 'Add an address');
    await expect(element).to.be.accessible();
    await press(element, 'Cancel');
    await press(element, 'Remove the address 2 Low Street, FR');
    await expect(element).to.be.accessible();
  });

  it('shows where each address appears, and what is missing', async () => {
    const element = await shown();
    expect(text(element, 'address')).to.contain('Letters and the journal are sent to this address.');
    expect(text(element, 'unused')).to.equal('Your invoices would carry no address.');
    expect(text(element, 'why')).to.equal('Choose another address for its uses first.');
    expect(allText(element)).to.contain('Sign in with old@example.org.');
    expect(allText(await shown({ ...view, addresses: [] }))).to.contain('one address can serve for all three');
  });

  it('wishes for what was changed of the details, and for nothing else; focus comes back', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    await press(element, 'Change personal details');
    expect(element.shadowRoot!.activeElement === at(element, '#firstName')).to.be.true;
    await type(element, 'email', ' anna@example.org ');
    await type(element, 'phone1', '07700 900000');
    at(element, '#needs-yes')!.click();
    await submit(element);
    expect(allText(element)).to.contain('Enter the purchase order number, or say that invoices need none.');
    await type(element, 'purchaseOrder', 'PO 7');
    await submit(element);
    expect(wishes).to.deep.equal([
      [
        'memberships/update-person',
        {
          email: 'anna@example.org',
          phones: ['0113 496 0000', '07700 900000'],
          purchaseOrder: 'PO 7',
          needsPurchaseOrder: true,
        },
      ],
    ]);
    expect(text(element, 'alert')).to.equal('The details are saved.');
    expect(at(element, 'form')).to.be.null;
    expect(element.shadowRoot!.activeElement === button(element, 'Change personal details')).to.be.true;
  });

  it('adds an address with the uses that no address has, and edits one', async () => {
    const element = await shown();
    const wishes = answering(element, done({ addressId: 'a3' }));
    await press(element, 'Add an address');
    await submit(element);
    expect(element.shadowRoot!.activeElement === at(element, '.summary')).to.be.true;
    await type(element, 'lines', 'Finance\n\n 3 Mill Lane ');
    await type(element, 'postcode', 'LS1 1AA');
    await submit(element);
    await press(element, 'Edit the address 2 Low Street, FR');
    await type(element, 'lines', '4 Low Street');
    await submit(element);
    expect(wishes).to.deep.equal([
      [
        'memberships/add-address',
        { lines: ['Finance', '3 Mill Lane'], postcode: 'LS1 1AA', country: 'GB', uses: ['billing'] },
      ],
      ['memberships/edit-address', { addressId: 'a2', lines: ['4 Low Street'], country: 'FR' }],
    ]);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Edit the address 2 Low Street, FR');
  });

  it('prefers an address, and removes one once it is asked again', async () => {
    const element = await shown();
    element.personId = 'p1';
    const wishes = answering(element, done({ says: '' }));
    await press(element, 'Use on invoices: 2 Low Street, FR');
    expect(element.shadowRoot!.activeElement === at(element, '#address-a2')).to.be.true;
    await press(element, 'Remove the address 2 Low Street, FR');
    await press(element, 'Keep it');
    await press(element, 'Remove the address 2 Low Street, FR');
    await press(element, 'Remove');
    expect(wishes).to.deep.equal([
      ['memberships/prefer-address', { personId: 'p1', addressId: 'a2', use: 'billing' }],
      ['memberships/remove-address', { personId: 'p1', addressId: 'a2' }],
    ]);
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('Add an address');
  });

  it('keeps what was typed where it is refused, and says why', async () => {
    const element = await shown();
    answering(element, refused);
    await press(element, 'Change personal details');
    await type(element, 'firstName', 'Anna');
    await submit(element);
    expect(text(element, 'alert')).to.equal('This was not done. It may not be. Ask the team.');
    expect((at(element, '#firstName') as HTMLInputElement).value).to.equal('Anna');
    const again = await shown();
    await settled(again);
    expect((at(again, '#firstName') as HTMLInputElement).value).to.equal('Anna');
  });

  it('asks the portal for whoever is signed in, or somebody named, and speaks Welsh', async () => {
    const [place, asked] = portalWith({ 'memberships/about-me': view });
    place.lang = 'cy';
    const element: GuildAboutMe = await fixture(html`<guild-about-me></guild-about-me>`, { parentNode: place });
    await settled(element);
    element.personId = 'p2';
    await settled(element);
    expect(asked[0]).to.deep.equal(['memberships/about-me', {}]);
    expect(asked.at(-1)).to.deep.equal(['memberships/about-me', { personId: 'p2' }]);
    expect(text(element, 'heading')).to.equal('Amdanaf i');
  });
});
