import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/look-wish.js';
import { allText, at, portalWith, settled, text, type } from '../../shared/harness.test.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import './guild-member-desk.define.js';
import type { GuildMemberDesk } from './guild-member-desk.js';
import type { MemberDeskView } from './guild-member-desk.view.js';

const view: MemberDeskView = {
  rows: [
    {
      personId: 'p1',
      name: 'Ann Lowe',
      email: 'ann@example.org',
      organisation: 'Advice York',
      category: 'Accredited',
      stage: 'lapsed',
      renewsOn: '2026-01-20',
      hasAccount: true,
    },
    { personId: 'p2', name: 'Bob Hall', email: 'bob@example.org', hasAccount: false },
  ],
};
const shown = (given = view): Promise<GuildMemberDesk> =>
  fixture(html`<guild-member-desk .view=${given} member-href="#/m/{id}"></guild-member-desk>`);

describe('<guild-member-desk>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ rows: [] })).to.be.accessible();
  });

  it('shows who is found, each a link where the page has one', async () => {
    const element = await shown();
    expect(at(element, 'a')!.getAttribute('href')).to.equal('#/m/p1');
    expect(text(element, 'table')).to.contain('Accredited Lapsed').and.to.contain('Not a member No account');
    expect(text(element, 'quiet')).to.equal('2 people');
    element.memberHref = undefined;
    await settled(element);
    expect(at(element, 'a')).to.be.null;
    expect(allText(await shown({ rows: [] }))).to.contain('There is nobody here yet.');
  });

  it('searches while somebody types, and at once on Enter', async () => {
    const [place, asked] = portalWith({ 'memberships/members': { rows: [] } });
    const element: GuildMemberDesk = await fixture(html`<guild-member-desk></guild-member-desk>`, {
      parentNode: place,
    });
    await settled(element);
    await type(element, 'search', ' lo ');
    await new Promise((later) => setTimeout(later, 350));
    await settled(element);
    await type(element, 'by', 'email');
    at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settled(element);
    expect(asked).to.deep.equal([
      ['memberships/members', { by: 'name', search: '' }],
      ['memberships/members', { by: 'name', search: 'lo' }],
      ['memberships/members', { by: 'email', search: 'lo' }],
    ]);
    expect(text(element, 'quiet')).to.equal('Nobody begins with “lo”.');
  });

  it('asks for more, and focus goes to the first that is new', async () => {
    const element = await shown({ ...view, next: '["x"]' });
    const looks: unknown[] = [];
    element.addEventListener('guild-look', (look) => {
      looks.push(look.detail.input);
      look.respondWith(
        Promise.resolve({ ok: true, answer: { rows: [{ ...view.rows[0]!, personId: 'p3', name: 'Cat Moss' }] } }),
      );
    });
    await untilLooked(element, () => element.shadowRoot!.querySelectorAll('button')[1]!.click());
    await settled(element);
    expect(looks).to.deep.equal([{ by: 'name', search: '', after: '["x"]' }]);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Cat Moss');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-member-desk .view=${view}></guild-member-desk></div>`);
    const element = page.querySelector('guild-member-desk')!;
    await settled(element);
    expect(text(element, 'heading')).to.equal('Aelodau');
  });
});
