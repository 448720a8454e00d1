import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LookWish } from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import type { CpdYearChangeEvent } from './cpd-year-change-event.js';
import './guild-cpd-year.define.js';
import type { GuildCpdYear } from './guild-cpd-year.js';
import type { CpdYearView } from './guild-cpd-year.view.js';

const view: CpdYearView = {
  rows: [
    { startsOn: '2026-02-16', endsOn: '2027-02-15', isCurrent: true },
    { startsOn: '2025-02-16', endsOn: '2026-02-15', isCurrent: false },
  ],
  may: { statement: { ok: true } },
};
const shown = async (given: CpdYearView = view): Promise<GuildCpdYear> => {
  const page = await fixture(
    html`<div>
      <guild-cpd-year for="points claims" .view=${given}></guild-cpd-year>
      <p id="points"></p>
      <p id="claims"></p>
    </div>`,
  );
  return page.querySelector('guild-cpd-year')!;
};
const select = (element: Element): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
const choose = (element: Element, value: string): void => {
  select(element).value = value;
  select(element).dispatchEvent(new Event('change'));
};

describe('<guild-cpd-year>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    const none = { ...view, may: { statement: { ok: false, whyNot: 'There is nothing to state.' } } };
    await expect(await shown(none)).to.be.accessible();
  });

  it('lists the periods in words, this year first and chosen', async () => {
    const element = await shown();
    expect([...select(element).options].map(({ text }) => text.trim())).to.deep.equal([
      '16 February 2026 to 15 February 2027 (this year)',
      '16 February 2025 to 15 February 2026',
    ]);
    expect(select(element).value).to.equal('2026-02-16');
  });

  it('shows nothing of its own where there is no period to choose', async () => {
    const element = await shown({ rows: [], may: { statement: { ok: false } } });
    expect(element.shadowRoot!.querySelector('slot[name="not-applicable"]')).to.exist;
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    expect(document.getElementById('points')!.hasAttribute('period-starts-on')).to.be.false;
  });

  it('tells of another period, and sets it on the elements it is for', async () => {
    const element = await shown();
    for (const id of ['points', 'claims'])
      expect(document.getElementById(id)!.getAttribute('period-starts-on')).to.equal('2026-02-16');
    setTimeout(() => choose(element, '2025-02-16'));
    const event = await oneEvent<CpdYearChangeEvent>(element, 'guild-cpd-year-change');
    expect([event.startsOn, event.endsOn]).to.deep.equal(['2025-02-16', '2026-02-15']);
    expect(event.bubbles && event.composed).to.be.true;
    for (const id of ['points', 'claims'])
      expect(document.getElementById(id)!.getAttribute('period-starts-on')).to.equal('2025-02-16');
    expect(element.periodStartsOn).to.equal('2025-02-16');
  });

  it('asks for the statement of the period chosen, and says where there is none', async () => {
    const element = await shown();
    element.personId = 'p1';
    const looks: LookWish[] = [];
    element.addEventListener('guild-look', (look) => {
      looks.push(look);
      look.respondWith(
        Promise.resolve({ ok: false, refusal: { code: 'cpd/not-open', says: 'There is nothing to state.' } }),
      );
    });
    choose(element, '2025-02-16');
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    expect(looks.map(({ detail }) => [detail.view, detail.input])).to.deep.equal([
      ['cpd/statement-pdf', { periodStartsOn: '2025-02-16', personId: 'p1' }],
    ]);
    expect(element.shadowRoot!.querySelector('[part="alert"]')!.textContent).to.contain('There is nothing to state.');
  });

  it('asks the portal for the periods of whoever it is about', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', ({ request: { name, input } }) => asked.push([name, input]));
    const element = await fixture<GuildCpdYear>(html`<guild-cpd-year person-id="p1"></guild-cpd-year>`, {
      parentNode: place,
    });
    await element.updateComplete;
    expect(asked).to.deep.equal([['cpd/periods', { personId: 'p1' }]]);
  });

  it('speaks Welsh where the page does', async () => {
    const page = await fixture(html`<div lang="cy"><guild-cpd-year .view=${view}></guild-cpd-year></div>`);
    const element = page.querySelector('guild-cpd-year')!;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Blwyddyn DPP').and.to.contain('Chwefror');
  });
});
