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
import './guild-role-and-organisation.define.js';
import type { GuildRoleAndOrganisation } from './guild-role-and-organisation.js';
import type { RoleAndOrganisationView } from './guild-role-and-organisation.view.js';

const says = ['Staff review this change, because it can change your category.'];
const open = {
  id: 'r1',
  field: 'organisationType',
  fieldLabel: 'Organisation type',
  from: 'Charity',
  to: 'Council',
  stage: 'asked',
  askedAt: '2026-11-20T09:00:00.000Z',
} as const;
const view: RoleAndOrganisationView = {
  fields: [
    {
      field: 'roleType',
      label: 'Role type',
      value: 'adviser',
      valueLabel: 'Adviser',
      isReviewed: true,
      says,
      options: [
        { id: 'adviser', label: 'Adviser' },
        { id: 'manager', label: 'Manager' },
      ],
      may: { ask: { ok: true } },
    },
    {
      field: 'organisationType',
      label: 'Organisation type',
      value: 'charity',
      valueLabel: 'Charity',
      isReviewed: true,
      says,
      open,
      options: [],
      may: { ask: { ok: false, whyNot: 'A change of this is waiting for staff.' } },
    },
    {
      field: 'organisation',
      label: 'Organisation',
      value: 'o1',
      valueLabel: 'Advice York',
      isReviewed: true,
      says,
      options: [],
      may: { ask: { ok: true } },
    },
  ],
  history: [{ ...open, id: 'r0', stage: 'refused', why: 'It is the same.' }],
};
const organisations = { rows: [{ id: 'o2', name: 'Advice Leeds', type: 'Charity' }] };
const shown = (): Promise<GuildRoleAndOrganisation> =>
  fixture(html`<guild-role-and-organisation .view=${view}></guild-role-and-organisation>`);
const submit = async (element: GuildRoleAndOrganisation): Promise<void> => {
  at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await settled(element);
};

describe('<guild-role-and-organisation>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    await press(element, 'Ask for a change: Role type');
    await submit(element);
    await expect(element).to.be.accessible();
    await press(element, 'Cancel');
    await press(element, 'Ask for a change: Organisation');
    await expect(element).to.be.accessible();
  });

  it('says what is reviewed and why, what waits and what became of earlier requests', async () => {
    const element = await shown();
    expect(text(element, 'fact')).to.contain('Role type Adviser');
    expect(text(element, 'quiet')).to.equal(says[0]);
    expect(text(element, 'open')).to.contain('From Charity to Council').and.to.contain('20 November 2026');
    expect(button(element, 'Ask for a change: Organisation type')).to.be.undefined;
    expect(text(element, 'history')).to.contain('Refused It is the same.');
  });

  it('asks for another role type; focus goes to what was asked about', async () => {
    const element = await shown();
    const wishes = answering(element, done({ requestId: 'r2', stage: 'asked', reasons: [] }));
    await press(element, 'Ask for a change: Role type');
    expect(element.shadowRoot!.activeElement === at(element, '#to')).to.be.true;
    expect([...element.shadowRoot!.querySelectorAll('option')].map(({ value }) => value)).to.deep.equal([
      '',
      'manager',
    ]);
    await submit(element);
    expect(wishes).to.be.empty;
    await type(element, 'to', 'manager');
    await type(element, 'note', 'New post.');
    await submit(element);
    expect(wishes).to.deep.equal([['memberships/ask-change', { field: 'roleType', to: 'manager', note: 'New post.' }]]);
    expect(text(element, 'alert')).to.contain('Staff review it');
    expect(element.shadowRoot!.activeElement === at(element, '#fact-roleType')).to.be.true;
  });

  it('finds an organisation, names one that is not on the list, or none', async () => {
    const [place, asked] = portalWith({
      'memberships/role-and-organisation': view,
      'memberships/organisations': organisations,
    });
    const element: GuildRoleAndOrganisation = await fixture(
      html`<guild-role-and-organisation></guild-role-and-organisation>`,
      { parentNode: place },
    );
    await settled(element);
    const wishes = answering(element, done({ requestId: 'r2', stage: 'asked', reasons: [] }));
    await press(element, 'Ask for a change: Organisation');
    await type(element, 'search', 'advice l');
    await settled(element);
    expect(asked.at(-1)).to.deep.equal(['memberships/organisations', { search: 'advice l', limit: 8 }]);
    at(element, '#to-o2')!.click();
    await submit(element);
    await press(element, 'Ask for a change: Organisation');
    at(element, '#where-unlisted')!.click();
    await settled(element);
    await submit(element);
    expect(allText(element)).to.contain('Enter the name of the organisation.');
    await type(element, 'proposed', ' Advice Hull ');
    await submit(element);
    await press(element, 'Ask for a change: Organisation');
    at(element, '#where-nobody')!.click();
    await submit(element);
    expect(wishes).to.deep.equal([
      ['memberships/ask-change', { field: 'organisation', to: 'o2' }],
      ['memberships/ask-change', { field: 'organisation', to: null, proposed: 'Advice Hull' }],
      ['memberships/ask-change', { field: 'organisation', to: null }],
    ]);
  });

  it('withdraws a request, and says a refusal', async () => {
    const element = await shown();
    let answer = done();
    const wishes = answering(element, () => answer());
    await press(element, 'Withdraw the change: Organisation type');
    expect(wishes).to.deep.equal([['memberships/withdraw-change', { requestId: 'r1' }]]);
    expect(element.shadowRoot!.activeElement === at(element, '#fact-organisationType')).to.be.true;
    answer = refused;
    await press(element, 'Withdraw the change: Organisation type');
    expect(text(element, 'alert')).to.contain('It may not be. Ask the team.');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-role-and-organisation .view=${view}></guild-role-and-organisation></div>`,
    );
    const element = page.querySelector('guild-role-and-organisation')!;
    await settled(element);
    expect(text(element, 'heading')).to.equal('Rôl a sefydliad');
  });
});
