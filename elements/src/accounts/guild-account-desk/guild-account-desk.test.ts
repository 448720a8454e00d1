import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at, answering, button, send, settled, textAt, type } from '../../shared/harness.test.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import './guild-account-desk.define.js';
import type { GuildAccountDesk } from './guild-account-desk.js';
import type { AccountDeskView, AccountLine } from './guild-account-desk.view.js';

const ros: AccountLine = {
  id: 's1',
  kind: 'staff',
  name: 'Ros Vale',
  email: 'ros@example.org',
  roles: ['cpd-staff'],
  stage: 'active',
  may: { setRoles: { ok: true }, close: { ok: true } },
};
const me: AccountLine = {
  ...ros,
  id: 's2',
  name: 'Ada Main',
  email: 'ada@example.org',
  roles: ['administrator'],
  may: { setRoles: { ok: false, whyNot: 'Nobody changes what they may do themselves.' }, close: { ok: true } },
};
const gone: AccountLine = {
  ...ros,
  id: 'p1',
  kind: 'member',
  name: 'Sam Price',
  email: 'sam@example.org',
  roles: ['member'],
  stage: 'closed',
  may: { setRoles: { ok: false }, close: { ok: false } },
};
const view: AccountDeskView = { rows: [ros, me, gone] };
const shown = (given: AccountDeskView = view): Promise<GuildAccountDesk> =>
  fixture(html`<guild-account-desk .view=${given} audit-href="#/audit/{id}"></guild-account-desk>`);

/** In a page whose portal answers every view with these accounts. */
async function inPortal(): Promise<{ element: GuildAccountDesk; asked: unknown[] }> {
  const place = document.createElement('div');
  const asked: unknown[] = [];
  place.addEventListener('guild-view-asked', (event) => {
    asked.push([event.request.name, event.request.input]);
    event.serve((heed) => {
      heed({ kind: 'shown', answer: view });
      return () => undefined;
    });
  });
  const element: GuildAccountDesk = await fixture(html`<guild-account-desk></guild-account-desk>`, {
    parentNode: place,
  });
  return { element, asked };
}

describe('<guild-account-desk>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    const { element } = await inPortal();
    await expect(element).to.be.accessible();
    button(element, 'Add a member of staff')!.click();
    await settled(element);
    await send(element, '.invite');
    await expect(element).to.be.accessible();
    button(element, 'Change roles: Ros Vale')!.click();
    await settled(element);
    await expect(element).to.be.accessible();
    await expect(await shown({ rows: [] })).to.be.accessible();
  });

  it('shows who they are, what they may act as, and where their trail is', async () => {
    const element = await shown();
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('th')!.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'Ros Vale ros@example.org',
      'Ada Main ada@example.org',
      'Sam Price Closed sam@example.org',
    ]);
    expect(rows[0]!.textContent).to.contain('CPD team');
    expect(rows[0]!.querySelector('a')!.getAttribute('href')).to.equal('#/audit/s1');
    expect(rows[1]!.querySelector('.why')!.textContent).to.contain('Nobody changes what they may do themselves.');
    expect(rows[2]!.querySelector('button')).to.be.null;
  });

  it('searches by name or email address', async () => {
    const { element, asked } = await inPortal();
    at<HTMLSelectElement>(element, '#by')!.value = 'email';
    at<HTMLInputElement>(element, '#search')!.value = ' ros ';
    await send(element, '[role="search"]');
    expect(asked).to.deep.equal([
      ['accounts/search', { by: 'name', search: '' }],
      ['accounts/search', { by: 'email', search: 'ros' }],
    ]);
  });

  it('shows more when they are wished for', async () => {
    const element = await shown({ rows: [ros], next: '["x"]' });
    const looks: unknown[] = [];
    element.addEventListener('guild-look', (wish) => {
      looks.push([wish.detail.view, wish.detail.input]);
      wish.respondWith(Promise.resolve({ ok: true, answer: { rows: [gone] } as never }));
    });
    expect(textAt(element, '.quiet[role="status"]')).to.equal('The first 1 accounts');
    await untilLooked(element, () => button(element, 'Show more')!.click());
    await settled(element);
    expect(looks).to.deep.equal([['accounts/search', { by: 'name', search: '', after: '["x"]' }]]);
    expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(2);
  });

  it('wishes for other roles, in one order whatever was ticked first', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Change roles: Ros Vale')!.click();
    await settled(element);
    expect(at<HTMLDialogElement>(element, 'dialog')!.open).to.be.true;
    expect(at<HTMLInputElement>(element, '#new-roles-cpd-staff')!.checked).to.be.true;
    at(element, '#new-roles-finance-staff')!.click();
    await settled(element);
    at(element, '#new-roles-membership-staff')!.click();
    await settled(element);
    button(element, 'Save the roles')!.click();
    await settled(element);
    expect(wishes).to.deep.equal([
      ['accounts/set-roles', { accountId: 's1', roles: ['membership-staff', 'cpd-staff', 'finance-staff'] }],
    ]);
    expect(textAt(element, '[data-row="s1"] [part="alert"]')).to.equal('The roles of Ros Vale are changed.');
    expect(at(element, '[data-row="s2"] [part="alert"]')).to.be.null;
  });

  it('wishes for no roles at all in no case', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Change roles: Ros Vale')!.click();
    await settled(element);
    at(element, '#new-roles-cpd-staff')!.click();
    await settled(element);
    button(element, 'Save the roles')!.click();
    await settled(element);
    expect(textAt(element, '#new-roles-error')).to.equal('Tick at least one role.');
    expect(wishes).to.be.empty;
  });

  it('asks once more before it closes an account, and says a refusal in its row', async () => {
    const element = await shown();
    const refusal = { code: 'access/not-allowed', says: 'You may not do that.' };
    const wishes = answering(element, Promise.resolve({ ok: false, refusal }));
    button(element, 'Close account: Ros Vale')!.focus();
    button(element, 'Close account: Ros Vale')!.click();
    await settled(element);
    expect(wishes).to.be.empty;
    at(element, 'dialog .danger')!.click();
    await settled(element);
    expect(wishes).to.deep.equal([['accounts/de-register', { accountId: 's1' }]]);
    expect(textAt(element, '[data-row="s1"] [part="alert"]')).to.equal('Nothing was changed. You may not do that.');
    expect(element.shadowRoot!.activeElement === button(element, 'Close account: Ros Vale')).to.be.true;
  });

  it('leads focus to the account that has been closed', async () => {
    const element = await shown();
    answering(element, Promise.resolve({ ok: true }));
    button(element, 'Close account: Ros Vale')!.focus();
    button(element, 'Close account: Ros Vale')!.click();
    await settled(element);
    at(element, 'dialog .danger')!.click();
    await settled(element);
    element.view = { rows: [{ ...ros, stage: 'closed', may: gone.may }] };
    await settled(element);
    expect(textAt(element, '[part="alert"]')).to.equal('The account of Ros Vale is closed.');
    expect(element.shadowRoot!.activeElement === at(element, 'tbody th')).to.be.true;
  });

  it('wishes for an account of a new member of staff, and gives focus back', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Add a member of staff')!.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#firstName'));
    await type(element, 'firstName', 'Jo');
    await type(element, 'lastName', 'Finch ');
    await type(element, 'email', 'jo@example.org');
    at(element, '#roles-training-staff')!.click();
    await settled(element);
    await send(element, '.invite');
    expect(wishes).to.deep.equal([
      [
        'accounts/invite-staff',
        { firstName: 'Jo', lastName: 'Finch', email: 'jo@example.org', roles: ['training-staff'] },
      ],
    ]);
    expect(textAt(element, '[part="alert"]')).to.equal(
      'Jo Finch has an account now, and is sent a link to choose a password.',
    );
    expect(at(element, '.invite')).to.be.null;
    expect(element.shadowRoot!.activeElement === button(element, 'Add a member of staff')).to.be.true;
  });

  it('tells every mistake of the invitation at once, each a link to its field', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Add a member of staff')!.click();
    await settled(element);
    await send(element, '.invite');
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.summary a')];
    expect(links).to.have.length(4);
    links[3]!.click();
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#roles-membership-staff'));
    expect(wishes).to.be.empty;
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-account-desk .view=${view}></guild-account-desk></div>`);
    const element = page.querySelector('guild-account-desk')!;
    await element.updateComplete;
    expect(textAt(element, '[part="heading"]')).to.equal('Cyfrifon');
  });
});
