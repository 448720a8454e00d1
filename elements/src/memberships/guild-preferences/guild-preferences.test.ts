import { expect, fixture, html } from '@open-wc/testing';
import { allText, answering, at, done, portalWith, refused, settled, text } from '../../shared/harness.test.js';
import './guild-preferences.define.js';
import type { GuildPreferences } from './guild-preferences.js';
import type { PreferencesView } from './guild-preferences.view.js';

const view: PreferencesView = {
  choices: [
    {
      name: 'wantsBulletin',
      label: 'The Bulletin',
      chosen: true,
      ifChanged: { to: false, begins: [], ceases: ['The Bulletin by email'], says: [] },
    },
    {
      name: 'sharesWithEmployer',
      label: 'Details to the employer',
      ifChanged: { to: true, begins: ['Details to the employer'], ceases: [], says: ['The invoice stays.'] },
    },
  ],
  always: ['Invoices'],
};
const shown = (): Promise<GuildPreferences> => fixture(html`<guild-preferences .view=${view}></guild-preferences>`);
const submit = async (element: GuildPreferences): Promise<void> => {
  at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await settled(element);
};
const effects = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part=effect]')].map((each) =>
    each.textContent.replaceAll(/\s+/g, ' ').trim(),
  );

describe('<guild-preferences>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    at(element, '#wantsBulletin-no')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says what a choice begins and stops before it is saved, and what is always sent', async () => {
    const element = await shown();
    expect(effects(element)).to.deep.equal([
      'If you say no Stops: The Bulletin by email',
      'If you say yes Begins: Details to the employerThe invoice stays.',
    ]);
    expect(text(element, 'always')).to.contain('Invoices');
    at(element, '#wantsBulletin-no')!.click();
    at(element, '#sharesWithEmployer-no')!.click();
    await element.updateComplete;
    expect(effects(element)).to.deep.equal([
      'When you save Stops: The Bulletin by email',
      'When you save Nothing begins and nothing stops.',
    ]);
    expect(text(element, 'quiet')).to.equal('2 choices to save.');
  });

  it('wishes for the choices that were changed, and for no others', async () => {
    const element = await shown();
    const wishes = answering(element, done({ begins: [], ceases: [] }));
    await submit(element);
    expect(wishes).to.be.empty;
    at(element, '#wantsBulletin-no')!.click();
    await submit(element);
    expect(wishes).to.deep.equal([['memberships/set-preferences', { wantsBulletin: false }]]);
    expect(text(element, 'alert')).to.equal('Your choices are saved.');
  });

  it('says a refusal and keeps the choice; leaving it as it was takes it back', async () => {
    const element = await shown();
    answering(element, refused);
    at(element, '#wantsBulletin-no')!.click();
    await submit(element);
    expect(text(element, 'alert')).to.contain('It may not be.');
    expect((at(element, '#wantsBulletin-no') as HTMLInputElement).checked).to.be.true;
    [...element.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    await settled(element);
    expect((at(element, '#wantsBulletin-yes') as HTMLInputElement).checked).to.be.true;
    expect(element.shadowRoot!.activeElement === at(element, 'input')).to.be.true;
  });

  it('asks the portal for its view, and speaks Welsh', async () => {
    const [place, asked] = portalWith({ 'memberships/preferences': view });
    place.lang = 'cy';
    const element: GuildPreferences = await fixture(html`<guild-preferences person-id="p2"></guild-preferences>`, {
      parentNode: place,
    });
    await settled(element);
    expect(asked.at(-1)).to.deep.equal(['memberships/preferences', { personId: 'p2' }]);
    expect(allText(element)).to.contain('Anfonir bob amser');
  });
});
