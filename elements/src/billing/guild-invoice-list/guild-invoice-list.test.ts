import { expect, fixture, html } from '@open-wc/testing';
import type { LookWish } from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import type { InvoiceInBrief } from '../invoice-parts.js';
import './guild-invoice-list.define.js';
import type { GuildInvoiceList } from './guild-invoice-list.js';
import type { InvoiceListView } from './guild-invoice-list.view.js';

const invoice = (n: number, more: Partial<InvoiceInBrief> = {}): InvoiceInBrief => ({
  id: `i${n}`,
  number: `INV-${String(n).padStart(6, '0')}`,
  kind: 'event',
  isCreditNote: false,
  issuedOn: '2026-10-01',
  dueOn: '2026-10-31',
  isOverdue: false,
  stage: 'paid',
  totalPence: 14_400,
  balancePence: 0,
  says: 'Debt relief orders, 7 December 2026',
  ...more,
});
const open = { stage: 'open', balancePence: 14_400 } as const;
const view: InvoiceListView = {
  open: [invoice(3, { ...open, isOverdue: true }), invoice(2, { ...open, balancePence: 4_400 })],
  owedPence: 18_800,
  rows: [invoice(1), invoice(4, { stage: 'cancelled' }), invoice(5, { isCreditNote: true, totalPence: -14_400 })],
};
const nothing: InvoiceListView = { open: [], owedPence: 0, rows: [] };
const many: InvoiceListView = { ...nothing, rows: Array.from({ length: 1000 }, (_, n) => invoice(n)) };

const shown = (given: InvoiceListView = view): Promise<GuildInvoiceList> =>
  fixture(html`<guild-invoice-list .view=${given} invoice-href="#/invoices/{id}"></guild-invoice-list>`);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element, part: string): string =>
  all(element, `[part~="${part}"]`)[0]?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const button = (element: Element, name: string): HTMLElement | undefined =>
  all(element, 'button').find((each) => each.getAttribute('aria-label') === name);
const looking = (element: HTMLElement, answer: () => Parameters<LookWish['respondWith']>[0]): LookWish[] => {
  const wishes: LookWish[] = [];
  element.addEventListener('guild-look', (wish) => {
    wishes.push(wish);
    wish.respondWith(answer());
  });
  return wishes;
};
const settled = async (element: GuildInvoiceList): Promise<void> => {
  await new Promise((later) => setTimeout(later));
  await element.updateComplete;
};

describe('<guild-invoice-list>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown(nothing)).to.be.accessible();
    await expect(await shown({ ...view, owedPence: -14_400 })).to.be.accessible();
    const element = await shown();
    looking(element, () => Promise.reject(new Error('no')));
    await untilLooked(element, () => button(element, 'Download Invoice INV-000003 as a PDF')!.click());
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('puts what is owed first, with how much in all and what is overdue', async () => {
    const element = await shown();
    expect(text(element, 'owed')).to.equal('£188.00 to pay, on 2 invoices One is overdue.');
    expect(
      all(element, '[data-row="open"]').map((row) =>
        row.querySelector('.sum')?.textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
    ).to.deep.equal(['£144.00', '£44.00 of £144.00']);
    expect(text(element, 'open')).to.contain('Overdue since 31 October 2026');
    expect(all(element, '[part="open"], [part="rest"]').map((list) => list.getAttribute('part'))).to.deep.equal([
      'open',
      'rest',
    ]);
    expect(text(element, 'rest')).to.contain('Cancelled').and.to.contain('Credit note');
  });

  it('links to the page of an invoice where there is one', async () => {
    expect(all(await shown(), '.name a').map((link) => link.getAttribute('href'))[0]).to.equal('#/invoices/i3');
    const element = await fixture(html`<guild-invoice-list .view=${view}></guild-invoice-list>`);
    expect(all(element, '.name a')).to.be.empty;
    expect(text(element, 'open')).to.contain('INV-000003');
  });

  it('draws few of a thousand invoices at once, and goes on at the first that is new', async () => {
    const begun = performance.now();
    const element = await shown(many);
    const drawn = performance.now() - begun;
    expect(all(element, '[data-row]')).to.have.length(20);
    expect(drawn).to.be.below(500);
    button(element, 'Show more invoices')!.click();
    await settled(element);
    const rows = all(element, '[data-row]');
    expect(rows).to.have.length(40);
    expect(element.shadowRoot!.activeElement).to.equal(rows[20]!.querySelector('a'));
  });

  it('does so for what is open too, without asking anybody', async () => {
    const element = await shown({
      ...many,
      open: Array.from({ length: 1000 }, (_, n) => invoice(n, open)),
      owedPence: 1,
    });
    const wishes = looking(element, () => Promise.resolve({ ok: true }));
    button(element, 'Show more to pay')!.click();
    await settled(element);
    expect(all(element, '[data-row="open"]')).to.have.length(40);
    expect(all(element, '[data-row="rest"]')).to.have.length(20);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[data-row="open"]')[20]!.querySelector('a'));
    button(element, 'Show more invoices')!.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[data-row="rest"]')[20]!.querySelector('a'));
    expect(wishes).to.be.empty;
  });

  it('wishes for the page that follows where what is there is used up', async () => {
    const element = await shown({ ...view, next: '["i1"]' });
    element.personId = 'p1';
    const wishes = looking(element, () =>
      Promise.resolve({ ok: true, answer: { ...nothing, rows: [invoice(77)] } as never }),
    );
    await untilLooked(element, () => button(element, 'Show more invoices')!.click());
    await settled(element);
    expect(wishes.map(({ detail }) => [detail.view, detail.input])).to.deep.equal([
      ['billing/invoices', { personId: 'p1', after: '["i1"]' }],
    ]);
    expect((element.shadowRoot!.activeElement as HTMLElement).textContent).to.equal('INV-000077');
    expect(button(element, 'Show more invoices')).to.be.undefined;
  });

  it('downloads a PDF, says while it is made, and says at the invoice when it is not', async () => {
    const element = await shown();
    let fail!: () => void;
    const wishes = looking(element, () => new Promise((_, reject) => (fail = () => reject(new Error('no')))));
    await untilLooked(element, () => button(element, 'Download Invoice INV-000003 as a PDF')!.click());
    await settled(element);
    expect(wishes.map(({ detail }) => [detail.view, detail.input])).to.deep.equal([
      ['billing/invoice-pdf', { invoiceId: 'i3' }],
    ]);
    expect(button(element, 'Making the PDF …')!.getAttribute('aria-disabled')).to.equal('true');
    fail();
    await settled(element);
    expect(all(element, '[data-row="open"]')[0]!.textContent).to.contain('Something went wrong');
  });

  it('says what would be here where there is nothing, and why an invoice may be missing', async () => {
    const element = await shown(nothing);
    expect(text(element, 'empty')).to.contain('No invoices yet');
    expect(text(element, 'missing')).to.contain('central invoicing').and.to.contain('before this portal');
  });

  it('asks the portal around it, for staff of the person named', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    const element: GuildInvoiceList = await fixture(html`<guild-invoice-list></guild-invoice-list>`, {
      parentNode: place,
    });
    expect(element.shown).to.equal(view);
    element.personId = 'p1';
    await element.updateComplete;
    expect(asked).to.deep.equal([
      ['billing/invoices', {}],
      ['billing/invoices', { personId: 'p1' }],
    ]);
  });

  it('speaks Welsh, and takes texts of the page’s own', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-invoice-list .view=${view} .texts=${{ missing: 'Ble?' }}></guild-invoice-list></div>`,
    );
    const element = page.querySelector('guild-invoice-list')!;
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Sut mae pethau’n sefyll');
    expect(text(element, 'missing')).to.contain('Ble?');
  });
});
