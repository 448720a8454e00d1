import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at, textAt, texts } from '../../shared/harness.test.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import './guild-audit-trail.define.js';
import type { GuildAuditTrail } from './guild-audit-trail.js';
import type { AuditTrailView } from './guild-audit-trail.view.js';

type Row = AuditTrailView['rows'][number];
const rules = { id: 'cpd/ima', version: '1.2.0', hash: 'abc', on: '2026-11-20' };
const used = [rules, rules];
const claim: Row = {
  at: '2026-11-24T09:15:00.000Z',
  name: 'cpd/submit-activity',
  nameLabel: 'CPD claim made',
  as: 'by',
  outcome: 'done',
  used,
};
const review: Row = {
  ...claim,
  at: '2026-11-25T10:00:00.000Z',
  name: 'cpd/approve-activity',
  nameLabel: 'CPD claim approved',
  as: 'about',
  byName: 'Ros Vale',
};
const failed: Row = {
  at: '2026-11-25T08:00:00.000Z',
  name: 'accounts/sign-in',
  nameLabel: 'Sign-in',
  as: 'about',
  outcome: 'refused',
  code: 'accounts/password-wrong',
  used: [],
};
const view: AuditTrailView = { rows: [review, failed, claim] };
const shown = (given: AuditTrailView = view): Promise<GuildAuditTrail> =>
  fixture(html`<guild-audit-trail person-id="p1" .view=${given}></guild-audit-trail>`);

describe('<guild-audit-trail>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ rows: [] })).to.be.accessible();
    await expect(await shown({ ...view, next: '["x"]' })).to.be.accessible();
  });

  it('says what was done, by whom, what came of it, and with which rules, day by day', async () => {
    const element = await shown();
    expect(texts(element, 'tr.day')).to.deep.equal(['25 November 2026', '24 November 2026']);
    expect(texts(element, 'tbody [data-row]')).to.deep.equal([
      '10:00 CPD claim approved Ros Vale Done cpd/ima 1.2.0, as on 20 November 2026',
      '8:00 Sign-in A visitor or the portal Refused accounts/password-wrong',
      '9:15 CPD claim made This person Done cpd/ima 1.2.0, as on 20 November 2026',
    ]);
  });

  it('says what would be here where nothing is', async () => {
    expect(textAt(await shown({ rows: [] }), '[part="empty"]')).to.contain('Nothing is on record yet.');
  });

  it('shows earlier rows when they are wished for, and leads focus there', async () => {
    const element = await shown({ rows: [review], next: '["x"]' });
    const looks: unknown[] = [];
    element.addEventListener('guild-look', (wish) => {
      looks.push([wish.detail.view, wish.detail.input]);
      wish.respondWith(Promise.resolve({ ok: true, answer: { rows: [claim] } as never }));
    });
    await untilLooked(element, () => at(element, 'button')!.click());
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    expect(looks).to.deep.equal([['portal/audit-trail', { personId: 'p1', after: '["x"]' }]]);
    expect(texts(element, 'tbody [data-row]')).to.have.length(2);
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('CPD claim made');
    expect(at(element, 'button')).to.be.null;
  });

  it('says that earlier rows could not be shown', async () => {
    const element = await shown({ rows: [review], next: '["x"]' });
    element.addEventListener('guild-look', (wish) => wish.respondWith(Promise.reject(new Error('offline'))));
    await untilLooked(element, () => at(element, 'button')!.click());
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    expect(textAt(element, '[part="alert"]')).to.equal('Something went wrong. Please try again.');
  });

  it('asks the portal around it for the trail of the person, and of nobody', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    const element: GuildAuditTrail = await fixture(html`<guild-audit-trail></guild-audit-trail>`, {
      parentNode: place,
    });
    expect(asked).to.be.empty;
    element.personId = 'p2';
    await element.updateComplete;
    expect(asked).to.deep.equal([['portal/audit-trail', { personId: 'p2' }]]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-audit-trail .view=${view}></guild-audit-trail></div>`);
    const element = page.querySelector('guild-audit-trail')!;
    await element.updateComplete;
    expect(textAt(element, 'tr.day')).to.equal('25 Tachwedd 2026');
  });
});
