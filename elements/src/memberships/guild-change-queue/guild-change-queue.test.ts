import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
import './guild-change-queue.define.js';
import type { GuildChangeQueue } from './guild-change-queue.js';
import type { ChangePreviewView, ChangeQueueView } from './guild-change-queue.view.js';

const request = {
  id: 'r1',
  field: 'roleType',
  fieldLabel: 'Role type',
  from: 'Adviser',
  to: 'Manager',
  stage: 'asked',
  askedAt: '2026-11-20T09:00:00.000Z',
} as const;
const view: ChangeQueueView = {
  rows: [
    { ...request, personId: 'p1', name: 'Ann Lowe', note: 'New post.' },
    { ...request, id: 'r2', personId: 'p2', name: 'Bob Hall' },
    {
      ...request,
      id: 'r3',
      field: 'organisation',
      fieldLabel: 'Organisation',
      to: 'Advice Hull',
      proposed: 'Advice Hull',
      personId: 'p3',
      name: 'Cat Moss',
    },
  ],
};
const same = { before: 'a', after: 'a', changes: false, reasons: [{ code: 'x', text: 'Because it stays.' }] };
const preview: ChangePreviewView = {
  request,
  personId: 'p1',
  name: 'Ann Lowe',
  category: {
    before: 'Accredited',
    after: 'Affiliate',
    changes: true,
    reasons: [{ code: 'y', text: 'Managers are affiliates.' }],
  },
  billingCode: { ...same, before: 'BM', after: 'BM' },
  invoiceTo: same,
  booking: { ...same, before: 'Advice York', after: 'Advice York', colleaguesBefore: 1, colleaguesAfter: 3 },
  cpd: same,
  may: { approve: { ok: true }, refuse: { ok: true } },
};
const lacking: ChangePreviewView = {
  ...preview,
  request: { ...request, id: 'r3' },
  may: { approve: { ok: false, whyNot: 'The organisation is not on the list.' }, refuse: { ok: true } },
};
const shown = (given = view, seen = preview): Promise<GuildChangeQueue> =>
  fixture(html`<guild-change-queue .view=${given} .preview=${seen} member-href="#/m/{id}"></guild-change-queue>`);
const open = async (element: GuildChangeQueue, id: string): Promise<void> => {
  at(element, `#row-${id}`)!.click();
  await settled(element);
};

describe('<guild-change-queue>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown({ rows: [] })).to.be.accessible();
    const element = await shown();
    await expect(element).to.be.accessible();
    await open(element, 'r1');
    await expect(element).to.be.accessible();
    await press(element, 'Refuse: Ann Lowe, Role type');
    at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settled(element);
    await expect(element).to.be.accessible();
    await open(element, 'r3');
    await expect(element).to.be.accessible();
  });

  it('shows what approving would change, and emphasises only that', async () => {
    const element = await shown();
    await open(element, 'r1');
    expect(at(element, 'a')!.getAttribute('href')).to.equal('#/m/p1');
    const changing = [...element.shadowRoot!.querySelectorAll('tr[data-changes]')].map((row) =>
      row.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(changing).to.have.length(2);
    expect(changing[0]).to.contain('Category Accredited Affiliate changes Managers are affiliates.');
    expect(changing[1]).to.contain('1 colleague').and.to.contain('3 colleagues');
    expect(allText(element).split('Because it stays.')).to.have.length(2);
    expect(allText(await shown({ rows: [] }))).to.contain('No change waits for you.');
  });

  it('is used by keyboard: along the list, open, approve, and on to the next', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    at(element, '#row-r1')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(element.shadowRoot!.activeElement === at(element, '#row-r2')).to.be.true;
    await sendKeys({ press: 'Home' });
    await settled(element);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await press(element, 'Approve: Ann Lowe, Role type');
    expect(wishes).to.deep.equal([['memberships/approve-change', { requestId: 'r1' }]]);
    expect(text(element, 'alert')).to.equal('Approved. Ann Lowe is told.');
    expect(element.shadowRoot!.activeElement === at(element, '#row-r2')).to.be.true;
    expect(at(element, '#row-r2')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('refuses only with a reason, and stays where it is when that was not done', async () => {
    const element = await shown();
    let answer = refused;
    const wishes = answering(element, () => answer());
    const submit = async (): Promise<void> => {
      at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      await settled(element);
    };
    await open(element, 'r1');
    await press(element, 'Refuse: Ann Lowe, Role type');
    expect(element.shadowRoot!.activeElement === at(element, '#why')).to.be.true;
    await submit();
    expect(wishes).to.be.empty;
    await type(element, 'why', 'Send evidence.');
    await submit();
    expect(text(element, 'alert')).to.contain('It may not be. Ask the team.');
    expect((at(element, '#why') as HTMLTextAreaElement).value).to.equal('Send evidence.');
    answer = done();
    await submit();
    expect(wishes[1]).to.deep.equal(['memberships/refuse-change', { requestId: 'r1', why: 'Send evidence.' }]);
    expect(at(element, '#row-r2')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('finds or adds the organisation that was named, and approves with it', async () => {
    const [place, asked] = portalWith({
      'memberships/change-queue': view,
      'memberships/change-preview': lacking,
      'memberships/organisations': { rows: [{ id: 'o9', name: 'Advice Hull' }] },
    });
    const element: GuildChangeQueue = await fixture(html`<guild-change-queue></guild-change-queue>`, {
      parentNode: place,
    });
    await settled(element);
    const wishes = answering(element, done({ organisationId: 'o9' }));
    await open(element, 'r3');
    expect(text(element, 'why')).to.equal('The organisation is not on the list.');
    expect(button(element, 'Approve: Cat Moss, Organisation')).to.be.undefined;
    await press(element, 'Add to the list');
    expect(wishes).to.deep.equal([['memberships/add-organisation', { name: 'Advice Hull' }]]);
    expect(asked).to.deep.include(['memberships/organisations', { search: 'Advice Hull', limit: 8 }]);
    expect(asked).to.deep.include(['memberships/change-preview', { requestId: 'r3', organisationId: 'o9' }]);
    expect((at(element, '#organisationId-o9') as HTMLInputElement).checked).to.be.true;
    element.preview = preview;
    await settled(element);
    await press(element, 'Approve: Cat Moss, Organisation');
    expect(wishes[1]).to.deep.equal(['memberships/approve-change', { requestId: 'r3', organisationId: 'o9' }]);
  });

  it('never shows with one request what another would change', async () => {
    const [place] = portalWith({ 'memberships/change-queue': view, 'memberships/change-preview': preview });
    const element: GuildChangeQueue = await fixture(html`<guild-change-queue></guild-change-queue>`, {
      parentNode: place,
    });
    await settled(element);
    await open(element, 'r1');
    expect(at(element, '[part=preview]')).to.exist;
    await open(element, 'r2');
    expect(at(element, '[part=preview]')).to.be.null;
    expect(button(element, 'Approve: Bob Hall, Role type')).to.be.undefined;
  });

  it('drops what was answered at once, and keeps focus when the portal drops it too', async () => {
    const element = await shown();
    answering(element, done());
    await open(element, 'r2');
    await press(element, 'Approve: Bob Hall, Role type');
    expect(at(element, '#row-r2')).to.be.null;
    element.view = { rows: view.rows.filter(({ id }) => id !== 'r2') };
    await settled(element);
    expect(element.shadowRoot!.activeElement === at(element, '#row-r3')).to.be.true;
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-change-queue .view=${view} .preview=${preview}></guild-change-queue></div>`,
    );
    const element = page.querySelector('guild-change-queue')!;
    await settled(element);
    expect(text(element, 'heading')).to.equal('Newidiadau i’w hadolygu');
  });
});
