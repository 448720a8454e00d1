import { expect, fixture, html } from '@open-wc/testing';
import type { CommandWish } from '../../shared/command-wish.js';
import type { LookWish } from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import './guild-cpd-history.define.js';
import type { GuildCpdHistory } from './guild-cpd-history.js';
import type { CpdHistoryView } from './guild-cpd-history.view.js';
import { button, settled } from '../../shared/harness.test.js';

type Row = CpdHistoryView['rows'][number];
const row = (id: string, more: Partial<Row>): Row => ({
  id,
  title: `Activity ${id}`,
  doneOn: '2026-06-01',
  subcategory: 'reading',
  subcategoryLabel: 'Reading',
  points: 1,
  stage: 'submitted',
  submittedAt: '2026-06-02T23:30:00.000Z',
  hasEvidence: false,
  may: { resubmit: { ok: false }, withdraw: { ok: false } },
  ...more,
});
const view: CpdHistoryView = {
  rows: [
    row('a3', { resubmissionOf: 'a2', hasEvidence: true, may: { resubmit: { ok: false }, withdraw: { ok: true } } }),
    row('a2', { stage: 'not-approved', why: 'No certificate.', resubmittedAs: 'a3' }),
    row('a1', {
      stage: 'not-approved',
      why: 'Another course.',
      may: { resubmit: { ok: true }, withdraw: { ok: false } },
    }),
    row('a0', { stage: 'approved', points: 4 }),
  ],
};
const shown = (given: CpdHistoryView = view): Promise<GuildCpdHistory> =>
  fixture(html`<guild-cpd-history .view=${given} submission-href="/cpd/submit/{id}"></guild-cpd-history>`);
const at = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const said = (element: Element | null | undefined): string => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('<guild-cpd-history>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ rows: [] })).to.be.accessible();
    const element = await shown();
    button(element, 'Take it back: Activity a3')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('shows nothing of its own where CPD does not apply', async () => {
    const element = await shown({ rows: [], applies: false });
    expect(at(element, 'slot[name="not-applicable"]')).to.exist;
    expect(said(at(element, '[part="root"]'))).to.equal('');
  });

  it('says where each claim stands, why it was turned down, and when it was done', async () => {
    const element = await shown();
    expect([...element.shadowRoot!.querySelectorAll('[part="tag"]')].map(said)).to.deep.equal([
      'Awaiting review',
      'Not approved',
      'Not approved',
      'Approved',
    ]);
    expect(said(at(element, '#a1 [part="reason"]'))).to.equal('Why it was not approved Another course.');
    // Submitted just after midnight in London.
    expect(said(at(element, '#a0')))
      .to.contain('Done on 1 June 2026, submitted on 3 June 2026')
      .and.to.contain('4 points');
  });

  it('ties a claim to the one it makes again, and goes there', async () => {
    const element = await shown();
    expect(said(at(element, '#a3 [part="linked"]'))).to.contain('Submitted again after it was turned down.');
    at(element, '#a3 [part="linked"] button')!.click();
    expect(element.shadowRoot!.activeElement?.id).to.equal('a2');
    expect(said(at(element, '#a2 [part="linked"]'))).to.contain('Submitted again since.');
  });

  it('links to where a claim is made again, where it may be', async () => {
    const element = await shown();
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.ariaLabel])).to.deep.equal([
      ['/cpd/submit/a1', 'Submit it again: Activity a1'],
    ]);
    element.submissionHref = undefined;
    await element.updateComplete;
    expect(at(element, 'a')).to.be.null;
  });

  it('asks once more, then takes a claim back, and focus stays with it', async () => {
    const element = await shown();
    const wishes: CommandWish[] = [];
    element.addEventListener('guild-wish', (wish) => {
      wishes.push(wish);
      wish.respondWith(Promise.resolve({ ok: true }));
    });
    button(element, 'Take it back: Activity a3')!.click();
    await element.updateComplete;
    expect(wishes).to.be.empty;
    at(element, 'dialog button.danger')!.click();
    await settled(element);
    expect(wishes.map(({ detail }) => [detail.command, detail.input])).to.deep.equal([
      ['cpd/withdraw-activity', { activityId: 'a3' }],
    ]);
    expect(said(at(element, '#a3 [part="alert"]'))).to.equal('“Activity a3” has been taken back.');
    expect(element.shadowRoot!.activeElement?.id).to.equal('a3');
  });

  it('says a refusal at the claim it is about', async () => {
    const element = await shown();
    element.addEventListener('guild-wish', (wish) => {
      wish.respondWith(Promise.resolve({ ok: false, refusal: { code: 'x', says: 'It has been reviewed.' } }));
    });
    button(element, 'Take it back: Activity a3')!.click();
    await element.updateComplete;
    at(element, 'dialog button.danger')!.click();
    await settled(element);
    expect(said(at(element, '#a3 [part="alert"]'))).to.equal('Nothing was changed. It has been reviewed.');
  });

  it('asks for evidence only when it is opened', async () => {
    const element = await shown();
    const looks: LookWish[] = [];
    element.addEventListener('guild-look', (look) => {
      looks.push(look);
      look.respondWith(Promise.reject(new Error('offline')));
    });
    button(element, 'Open the evidence of Activity a3')!.click();
    await settled(element);
    expect(looks.map(({ detail }) => [detail.view, detail.input])).to.deep.equal([
      ['cpd/evidence', { activityId: 'a3' }],
    ]);
    expect(said(at(element, '#a3 [part="alert"]'))).to.contain('Something went wrong');
  });

  it('says what would be here where nothing is', async () => {
    const element = await shown({ rows: [] });
    expect(said(at(element, '[part="empty"]')))
      .to.contain('Nothing has been submitted')
      .and.to.contain('Submit an activity');
  });

  it('asks for the next page as it asked for the first', async () => {
    const element = await shown({ ...view, next: 'cursor' });
    element.periodStartsOn = '2026-02-16';
    const looks: LookWish[] = [];
    element.addEventListener('guild-look', (look) => {
      looks.push(look);
      look.respondWith(Promise.resolve({ ok: true, answer: { rows: [row('older', {})] } as never }));
    });
    await untilLooked(element, () => button(element, 'Show more')!.click());
    await settled(element);
    expect(looks[0]!.detail.input).to.deep.equal({ periodStartsOn: '2026-02-16', after: 'cursor' });
    expect(at(element, '#older')).to.exist;
  });

  it('asks the portal for whose claims and which period, in Welsh where the page is', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', ({ request: { name, input } }) => asked.push([name, input]));
    const asking = await fixture<GuildCpdHistory>(
      html`<guild-cpd-history person-id="p1" period-starts-on="2026-02-16"></guild-cpd-history>`,
      { parentNode: place },
    );
    await asking.updateComplete;
    expect(asked).to.deep.equal([['cpd/history', { personId: 'p1', periodStartsOn: '2026-02-16' }]]);
    const page = await fixture(html`<div lang="cy"><guild-cpd-history .view=${view}></guild-cpd-history></div>`);
    const element = page.querySelector('guild-cpd-history')!;
    await element.updateComplete;
    expect(said(at(element, '[part="root"]'))).to.contain('Yn aros am adolygiad');
  });
});
