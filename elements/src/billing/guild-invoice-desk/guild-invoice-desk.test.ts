import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CommandWish } from '../../shared/command-wish.js';
import type {} from '../../shared/view-asked-event.js';
import './guild-invoice-desk.define.js';
import type { GuildInvoiceDesk } from './guild-invoice-desk.js';
import type { DeskRow, InvoiceDeskView, RenewalsView } from './guild-invoice-desk.view.js';

const row = (n: number, more: Partial<DeskRow> = {}): DeskRow => ({
  id: `i${n}`,
  number: `INV-${n}`,
  kind: 'event',
  isCreditNote: false,
  issuedOn: '2026-10-01',
  dueOn: '2026-10-31',
  isOverdue: false,
  stage: 'open',
  totalPence: 10_000,
  balancePence: 10_000,
  says: 'Debt relief orders',
  recipientName: `Person ${n}`,
  may: { send: { ok: true }, markPaid: { ok: true }, cancel: { ok: true } },
  ...more,
});
const reasons = [
  { code: 'billing/needs-staff', text: 'Nobody knows whether the employer is affiliated.', next: 'Record it.' },
];
const member = { personId: 'p1', name: 'Dee Lowe', renewsOn: '2026-12-01', reasons };
const view: InvoiceDeskView = {
  on: '2026-11-25',
  rows: [
    row(1, { isOverdue: true }),
    row(2),
    row(3),
    row(4, {
      isCreditNote: true,
      number: 'CR-4',
      balancePence: -5_000,
      may: { send: { ok: false }, markPaid: { ok: true }, cancel: { ok: false } },
    }),
  ],
  unrouted: [{ ...member, feePence: 11_500 }],
  notices: [{ ...member, name: 'Ann Price', reasons: [{ code: 'x', text: 'They opted out of sharing.' }] }],
};
const renewals: RenewalsView = {
  rows: [{ renewsOn: '2026-12-01', issuedOn: '2026-11-25', to: 'employer', name: 'Central Advice', members: 12 }],
};
const empty: InvoiceDeskView = { on: '2026-11-25', rows: [], unrouted: [], notices: [] };

const shown = (given: InvoiceDeskView = view): Promise<GuildInvoiceDesk> =>
  fixture(
    html`<guild-invoice-desk
      .view=${given}
      .renewals=${given === empty ? { rows: [] } : renewals}
      invoice-href="#/invoices/{id}"
      member-href="#/members/{id}"
    ></guild-invoice-desk>`,
  );
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const plain = (node: Element | undefined): string => node?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const text = (element: Element, name: string): string => plain(all(element, `[part~="${name}"]`)[0]);
const button = (element: Element, name: string): HTMLElement | undefined =>
  all(element, 'button').find((each) => each.getAttribute('aria-label') === name);
const boxes = (element: Element): HTMLInputElement[] => all(element, '[data-row] input') as HTMLInputElement[];
/** Answers every wish; those for the invoices named are refused. */
function answering(element: HTMLElement, refused: readonly string[] = []): CommandWish[] {
  const wishes: CommandWish[] = [];
  element.addEventListener('guild-wish', (wish) => {
    wishes.push(wish);
    const { invoiceId } = wish.detail.input as { invoiceId: string };
    wish.respondWith(
      Promise.resolve(
        refused.includes(invoiceId)
          ? { ok: false, refusal: { code: 'billing/invoice-paid-cannot-pay', says: 'It is paid already.' } }
          : { ok: true },
      ),
    );
  });
  return wishes;
}
const wished = (wishes: readonly CommandWish[]): unknown[] =>
  wishes.map(({ detail: { command, input } }) => [command, input]);
const settled = async (element: GuildInvoiceDesk): Promise<void> => {
  await new Promise((later) => setTimeout(later, 20));
  await element.updateComplete;
};
const pay = async (element: GuildInvoiceDesk, opener: string, on = '2026-11-02'): Promise<void> => {
  button(element, opener)!.focus();
  button(element, opener)!.click();
  await element.updateComplete;
  const day = all(element, '#paidOn')[0] as HTMLInputElement;
  day.value = on;
  day.dispatchEvent(new Event('input'));
  button(element, 'Mark paid')!.click();
  await settled(element);
};

describe('<guild-invoice-desk>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown(empty)).to.be.accessible();
    const element = await shown();
    await expect(element).to.be.accessible();
    boxes(element)[0]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    button(element, 'Cancel: Invoice INV-1')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    all(element, 'dialog .plain')[0]!.click();
    await settled(element);
    answering(element, ['i2']);
    boxes(element)[1]!.click();
    await element.updateComplete;
    await pay(element, 'Mark paid on one day');
    await expect(element).to.be.accessible();
  });

  it('lists what is open as it is given, with links and how each stands', async () => {
    const element = await shown();
    expect(all(element, '[data-row] th a').map((link) => [plain(link), link.getAttribute('href')])[0]).to.deep.equal([
      'INV-1',
      '#/invoices/i1',
    ]);
    expect(all(element, '[data-row]').map((each) => plain(each.querySelector('.tag')!))).to.deep.equal([
      'Overdue since 31 October 2026',
      'Due 31 October 2026',
      'Due 31 October 2026',
      'To be paid back',
    ]);
    expect(button(element, 'Cancel: Credit note CR-4')).to.be.undefined;
    expect(button(element, 'Mark paid back: Credit note CR-4')).to.exist;
  });

  it('marks one as paid on a day, takes it off the desk, and goes on with the next', async () => {
    const element = await shown();
    const wishes = answering(element);
    await pay(element, 'Mark paid: Invoice INV-1');
    expect(wished(wishes)).to.deep.equal([['billing/mark-paid', { invoiceId: 'i1', paidOn: '2026-11-02' }]]);
    expect(text(element, 'result')).to.contain('1 invoice is marked as paid on 2 November 2026.');
    expect(boxes(element)).to.have.length(3);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Mark paid: Invoice INV-2');
  });

  it('takes back that one was paid', async () => {
    const element = await shown();
    const wishes = answering(element);
    await pay(element, 'Mark paid: Invoice INV-1');
    button(element, 'Take back “paid”: Invoice INV-1')!.click();
    await settled(element);
    expect(wished(wishes)[1]).to.deep.equal(['billing/mark-unpaid', { invoiceId: 'i1' }]);
    expect(boxes(element)).to.have.length(4);
    expect(element.shadowRoot!.activeElement).to.exist;
  });

  it('marks several on one day by a command each, and lists those that were not', async () => {
    const element = await shown();
    const wishes = answering(element, ['i2']);
    for (const box of boxes(element).slice(0, 3)) box.click();
    await element.updateComplete;
    expect(text(element, 'chosen')).to.contain('3 invoices chosen, £300');
    await pay(element, 'Mark paid on one day');
    expect(wished(wishes)).to.deep.equal(
      ['i1', 'i2', 'i3'].map((invoiceId) => ['billing/mark-paid', { invoiceId, paidOn: '2026-11-02' }]),
    );
    expect(new Set(wishes.map(({ detail }) => detail.commandId)).size).to.equal(3);
    expect(text(element, 'result')).to.contain('2 invoices are marked as paid on 2 November 2026.');
    expect(text(element, 'result')).to.contain('One was not marked: Invoice INV-2: It is paid already.');
    expect(element.shadowRoot!.activeElement === all(element, '.done')[0]).to.be.true;
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
  });

  it('tells how far it is', async () => {
    const element = await shown();
    let answer!: () => void;
    element.addEventListener('guild-wish', (wish) => {
      wish.respondWith(new Promise((resolve) => (answer = () => resolve({ ok: true }))));
    });
    for (const box of boxes(element).slice(0, 2)) box.click();
    await element.updateComplete;
    await pay(element, 'Mark paid on one day');
    expect(text(element, 'progress')).to.contain('Marking 1 of 2 as paid …');
    answer();
    await settled(element);
    expect(text(element, 'progress')).to.contain('Marking 2 of 2 as paid …');
    answer();
    await settled(element);
    expect(text(element, 'result')).to.contain('2 invoices are marked');
  });

  it('chooses by keyboard: Space, the arrows, and the arrows with Shift', async () => {
    const element = await shown();
    boxes(element)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(element.shadowRoot!.activeElement === boxes(element)[1]).to.be.true;
    await sendKeys({ press: 'Space' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Shift' });
    await element.updateComplete;
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, true, true, false]);
    all(element, 'thead input')[0]!.click();
    await element.updateComplete;
    expect(boxes(element).every(({ checked }) => checked)).to.be.true;
    button(element, 'Choose none')!.click();
    await element.updateComplete;
    expect(boxes(element).some(({ checked }) => checked)).to.be.false;
    expect(element.shadowRoot!.activeElement === all(element, 'thead input')[0]).to.be.true;
  });

  it('cancels one with why, and sends one again', async () => {
    const element = await shown();
    const wishes = answering(element);
    button(element, 'Cancel: Invoice INV-1')!.click();
    await element.updateComplete;
    button(element, 'Cancel the invoice')!.click();
    await element.updateComplete;
    expect(text(element, 'summary')).to.contain('Say why it is cancelled.');
    const why = all(element, '#why')[0] as HTMLTextAreaElement;
    why.value = 'Sent twice';
    why.dispatchEvent(new Event('input'));
    button(element, 'Cancel the invoice')!.click();
    await settled(element);
    button(element, 'Email again: Invoice INV-2')!.click();
    await settled(element);
    expect(wished(wishes)).to.deep.equal([
      ['billing/cancel-invoice', { invoiceId: 'i1', why: 'Sent twice' }],
      ['billing/send-invoice', { invoiceId: 'i2' }],
    ]);
    expect(all(element, '[part="alert"]').map(plain).join()).to.contain('Invoice INV-2 is on its way by email.');
  });

  it('says a refusal at the invoice it is about', async () => {
    const element = await shown();
    answering(element, ['i2']);
    await pay(element, 'Mark paid: Invoice INV-2');
    expect(plain(all(element, '[data-row]')[1])).to.contain('This was not done. It is paid already.');
    expect(boxes(element)).to.have.length(4);
  });

  it('lists the renewals no rule can route and the notices, with why, and what is to be invoiced', async () => {
    const element = await shown();
    expect(text(element, 'unrouted')).to.contain('Dee Lowe').and.to.contain('£115.00').and.to.contain('Record it.');
    expect(all(element, '[part="unrouted"] a')[0]!.getAttribute('href')).to.equal('#/members/p1');
    expect(text(element, 'notices')).to.contain('They opted out of sharing.');
    expect(text(element, 'renewals')).to.contain('Central Advice Employer').and.to.contain('12');
    expect(text(await shown(empty), 'empty')).to.contain('Nothing is open');
  });

  it('asks the portal around it for both of its views', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: event.request.name === 'billing/invoice-desk' ? view : renewals });
        return () => undefined;
      });
    });
    const element: GuildInvoiceDesk = await fixture(html`<guild-invoice-desk></guild-invoice-desk>`, {
      parentNode: place,
    });
    await settled(element);
    expect(asked).to.deep.equal([
      ['billing/invoice-desk', {}],
      ['billing/renewals-due', {}],
    ]);
    expect(text(element, 'renewals')).to.contain('Central Advice');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-invoice-desk .view=${view} .renewals=${renewals}></guild-invoice-desk></div>`,
    );
    const element = page.querySelector('guild-invoice-desk')!;
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Anfonebau agored');
  });
});
