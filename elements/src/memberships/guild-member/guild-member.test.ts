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
import './guild-member.define.js';
import type { GuildMember } from './guild-member.js';
import type { MemberView } from './guild-member.view.js';

const yes = { ok: true };
const view: MemberView = {
  personId: 'p1',
  name: 'Ann Lowe',
  email: 'ann@example.org',
  organisation: { id: 'o1', name: 'Advice York', affiliation: [{ from: '2020-01-01', central: true }] },
  roleType: 'Adviser',
  hasAccount: false,
  membership: {
    id: 'm1',
    category: 'Accredited',
    categoryAndCode: 'Accredited (BC)',
    stage: 'current',
    joinedOn: '2020-01-01',
    renewsOn: '2027-01-20',
    feePence: 10_000,
    holdsCertMap: true,
  },
  billing: { code: 'BC', to: 'the employer', reasons: [{ code: 'a', text: 'It has the discount.' }] },
  judged: { category: 'affiliate', label: 'Affiliate', reasons: [{ code: 'b', text: 'Managers are affiliates.' }] },
  entitlements: [{ name: 'cpdScheme', value: 'compulsory', label: 'Compulsory' }],
  openRequests: [],
  categories: [
    { id: 'accredited', label: 'Accredited' },
    { id: 'affiliate', label: 'Affiliate' },
  ],
  may: {
    renew: yes,
    suspend: yes,
    reinstate: { ok: false, whyNot: 'Only a suspended membership is reinstated.' },
    lapse: { ok: false },
    end: yes,
    setCategory: yes,
    recordCertmap: yes,
    recordExperience: yes,
    invite: yes,
  },
};
const shown = (given = view): Promise<GuildMember> =>
  fixture(html`<guild-member .view=${given} audit-href="#/audit/{id}"></guild-member>`);
const submit = async (element: GuildMember): Promise<void> => {
  at(element, 'dialog [type=submit]')!.click();
  await settled(element);
};

describe('<guild-member>', () => {
  it('is accessible in every state', async () => {
    const { membership: _, organisation: __, ...bare } = view;
    await expect(await shown({ ...bare, entitlements: [] })).to.be.accessible();
    const element = await shown();
    await expect(element).to.be.accessible();
    await press(element, 'End membership: Ann Lowe');
    await submit(element);
    await expect(element).to.be.accessible();
  });

  it('shows the category with its code, what the rules point to, and who gets the invoice and why', async () => {
    const element = await shown();
    expect(text(element, 'category')).to.equal('Accredited (BC)');
    expect(text(element, 'judged')).to.contain('The rules point to Affiliate; the member is Accredited.');
    expect(text(element, 'billing')).to.contain('BC Goes to the employer It has the discount.');
    expect(allText(element)).to.contain('£100').and.to.contain('from 1 January 2020');
    expect(at(element, 'a')!.getAttribute('href')).to.equal('#/audit/p1');
    expect(text(element, 'entitlements')).to.contain('CPD scheme Compulsory');
    expect(button(element, 'Mark as lapsed: Ann Lowe')).to.be.undefined;
    expect(text(element, 'why')).to.equal('Reinstate: Only a suspended membership is reinstated.');
  });

  it('asks once more, then wishes for each thing with what it needs', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    await press(element, 'Renew: Ann Lowe');
    expect(wishes).to.be.empty;
    await submit(element);
    expect(text(element, 'alert')).to.equal('The membership is renewed.');
    expect(element.shadowRoot!.activeElement === at(element, '#top')).to.be.true;
    await press(element, 'Suspend: Ann Lowe');
    await submit(element);
    expect(wishes).to.have.length(1);
    await type(element, 'why', ' No reply. ');
    await submit(element);
    await press(element, 'End membership: Ann Lowe');
    await type(element, 'on', '2026-12-31');
    await type(element, 'why', 'Retired.');
    await submit(element);
    await press(element, 'Record CertMAP: Ann Lowe');
    at(element, '#holds-no')!.click();
    await submit(element);
    await press(element, 'Record experience: Ann Lowe');
    await type(element, 'since', '2019-05-01');
    await submit(element);
    await press(element, 'Invite to the portal: Ann Lowe');
    await submit(element);
    expect(wishes).to.deep.equal([
      ['memberships/renew', { personId: 'p1' }],
      ['memberships/suspend', { personId: 'p1', why: 'No reply.' }],
      ['memberships/end-membership', { personId: 'p1', on: '2026-12-31', why: 'Retired.' }],
      ['memberships/record-certmap', { personId: 'p1', holds: false }],
      ['memberships/record-experience', { personId: 'p1', since: '2019-05-01' }],
      ['accounts/invite-member', { personId: 'p1' }],
    ]);
  });

  it('sets the category the rules point to, or another with a reason', async () => {
    const element = await shown();
    const wishes = answering(element, done({ label: 'x' }));
    await press(element, 'Set category: Ann Lowe');
    expect(allText(element)).to.contain('Affiliate (by the rules)');
    await submit(element);
    await press(element, 'Set category: Ann Lowe');
    at(element, '#category-accredited')!.click();
    await settled(element);
    await submit(element);
    expect(text(element, 'summary')).to.contain('another category than the rules point to');
    await type(element, 'why', 'Agreed by the board.');
    await submit(element);
    expect(wishes).to.deep.equal([
      ['memberships/set-category', { personId: 'p1', category: 'affiliate' }],
      ['memberships/set-category', { personId: 'p1', category: 'accredited', why: 'Agreed by the board.' }],
    ]);
  });

  it('reinstates and marks as lapsed where that may be', async () => {
    const element = await shown({ ...view, may: { ...view.may, reinstate: yes, lapse: yes } });
    const wishes = answering(element, done());
    await press(element, 'Reinstate: Ann Lowe');
    await submit(element);
    await press(element, 'Mark as lapsed: Ann Lowe');
    await submit(element);
    expect(wishes.map(([name]) => name)).to.deep.equal(['memberships/reinstate', 'memberships/lapse']);
  });

  it('says a refusal where it was asked, and keeps what was typed', async () => {
    const element = await shown();
    answering(element, refused);
    await press(element, 'Suspend: Ann Lowe');
    await type(element, 'why', 'No reply.');
    await submit(element);
    expect(text(element, 'dialog')).to.contain('It may not be. Ask the team.');
    expect((at(element, '#why') as HTMLTextAreaElement).value).to.equal('No reply.');
  });

  it('asks the portal for whom it is about, and speaks Welsh', async () => {
    const [place, asked] = portalWith({ 'memberships/member': view });
    place.lang = 'cy';
    const element: GuildMember = await fixture(html`<guild-member person-id="p1"></guild-member>`, {
      parentNode: place,
    });
    await settled(element);
    expect(asked.at(-1)).to.deep.equal(['memberships/member', { personId: 'p1' }]);
    expect(allText(element)).to.contain('Yr hyn y gallwch ei wneud');
  });
});
