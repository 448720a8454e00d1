import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CommandWish } from '../../shared/command-wish.js';
import type { LookWish } from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import './guild-invoice.define.js';
import { GuildInvoice } from './guild-invoice.js';
import type { InvoiceView } from './guild-invoice.view.js';
import { printAlone } from './print-alone.js';

const no = { ok: false };
const view: InvoiceView = {
  on: '2026-11-25',
  id: 'i1',
  number: 'INV-000001',
  kind: 'event',
  isCreditNote: false,
  issuedOn: '2026-10-01',
  taxPoint: '2026-10-01',
  dueOn: '2026-10-31',
  isOverdue: false,
  stage: 'open',
  totalPence: 14_400,
  balancePence: 14_400,
  says: 'Debt relief orders',
  recipient: { name: 'Sam Price', email: 'sam@example.org' },
  issuer: { name: 'Institute of Money Advisers', email: 'office@example.org' },
  lines: [
    {
      description: 'Debt relief orders, 7 December 2026',
      personName: 'Ann Lowe',
      quantity: 1,
      unitPence: 12_000,
      vatPercent: 20,
      netPence: 12_000,
      vatPence: 2_400,
      totalPence: 14_400,
      purchaseOrder: 'PO-9',
    },
  ],
  netPence: 12_000,
  vatPence: 2_400,
  creditedPence: 0,
  paidPence: 0,
  waysToPay: [
    { id: 'bank-transfer', label: 'Bank transfer' },
    { id: 'cheque', label: 'Cheque' },
  ],
  payment: {
    reference: 'INV-000001',
    bankTransfer: { accountName: 'IMA', sortCode: '00-00-00', accountNumber: '00000000' },
    cheque: { payableTo: 'IMA', sendTo: { lines: ['1 Park Row', 'Leeds'], postcode: 'LS1 5AB', country: 'GB' } },
    isPlaceholder: true,
  },
  stageSays: '£144 is to be paid by 31 October 2026.',
  printed: { address: { lines: ['2 High Street', 'York'], country: 'GB' }, at: '2026-10-01T09:00:00.000Z' },
  outdated: [],
  prints: [{ at: '2026-10-01T09:00:00.000Z', changed: [] }],
  creditNotes: [],
  may: { print: { ok: true }, send: { ok: true }, markPaid: no, markUnpaid: no, cancel: no },
};
const outdated: InvoiceView = { ...view, outdated: [{ field: 'purchaseOrder', is: 'PO-42' }] };
const staff: InvoiceView = {
  ...view,
  may: {
    ...view.may,
    markPaid: { ok: true },
    markUnpaid: { ok: false, whyNot: 'It is not marked as paid.' },
    cancel: { ok: true },
  },
};
const part: InvoiceView = {
  ...view,
  creditedPence: 4_400,
  balancePence: 10_000,
  creditNotes: [{ id: 'c1', number: 'CR-1', totalPence: -4_400, stage: 'paid' }],
};

const shown = (given: InvoiceView = view): Promise<GuildInvoice> =>
  fixture(html`<guild-invoice .view=${given} list-href="#/invoices" invoice-href="#/invoices/{id}"></guild-invoice>`);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const plain = (node: Element | undefined): string => node?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const text = (element: Element, name: string): string => plain(all(element, `[part~="${name}"]`)[0]);
const button = (element: Element, name: string): HTMLElement | undefined =>
  all(element, 'button').find((each) => each.getAttribute('aria-label') === name);
function answering(element: HTMLElement, answer: Parameters<CommandWish['respondWith']>[0]): CommandWish[] {
  const wishes: CommandWish[] = [];
  element.addEventListener('guild-wish', (wish) => {
    wishes.push(wish);
    wish.respondWith(answer);
  });
  return wishes;
}
const wished = (wishes: readonly CommandWish[]): unknown[] =>
  wishes.map(({ detail: { command, input } }) => [command, input]);
const settled = async (element: GuildInvoice): Promise<void> => {
  await new Promise((later) => setTimeout(later));
  await element.updateComplete;
};

describe('<guild-invoice>', () => {
  it('is accessible in every state', async () => {
    for (const given of [
      view,
      outdated,
      part,
      staff,
      { ...view, stage: 'paid' as const, waysToPay: [], balancePence: 0 },
    ])
      await expect(await shown(given)).to.be.accessible();
    const element = await shown(staff);
    await waitUntil(() => element.shadowRoot!.querySelector('.staff'));
    for (const name of ['Mark paid: Invoice INV-000001', 'Cancel the invoice: Invoice INV-000001']) {
      button(element, name)!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      all(element, 'dialog .plain')[0]!.click();
      await settled(element);
    }
  });

  it('shows its lines and sums with VAT, who it is for as printed, and how to pay', async () => {
    const element = await shown();
    expect(text(element, 'heading')).to.equal('Invoice INV-000001');
    expect(text(element, 'root')).to.contain('£144 is to be paid by 31 October 2026.');
    expect(all(element, 'tbody tr').map(plain)).to.deep.equal([
      'Debt relief orders, 7 December 2026 Ann LowePO PO-9 1 £120.00 20% £144.00',
    ]);
    expect(all(element, 'tfoot tr').map(plain)).to.deep.equal(['Net £120.00', 'VAT £24.00', 'Total £144.00']);
    expect(text(element, 'parties')).to.contain('Sam Price').and.to.contain('2 High Street');
    expect(text(element, 'pay')).to.contain('Do not pay anything to this account').and.to.contain('LS1 5AB');
    expect(text(element, 'pay')).to.contain('Reference INV-000001');
  });

  it('says what is left after credit notes, and leads to them', async () => {
    const element = await shown(part);
    expect(all(element, 'tfoot tr').map(plain).slice(-2)).to.deep.equal(['Credited −£44.00', 'To pay £100.00']);
    expect(all(element, '[part="notes"] a').map((link) => link.getAttribute('href'))).to.deep.equal(['#/invoices/c1']);
    expect(text(element, 'sum')).to.equal('To pay £100.00');
  });

  it('says that the PDF is older than the details and what differs, and prints it anew', async () => {
    const element = await shown(outdated);
    expect(text(element, 'outdated')).to.contain('older than your details').and.to.contain('Purchase order none PO-42');
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { changed: [] } as never }));
    button(element, 'Print anew with these details')!.click();
    await settled(element);
    expect(wished(wishes)).to.deep.equal([['billing/print-invoice', { invoiceId: 'i1' }]]);
    expect(text(element, 'alert')).to.equal('The invoice now carries your details.');
    expect(plain(element.shadowRoot!.activeElement!)).to.equal('Download PDF');
  });

  it('tells what changed between prints, newest first', async () => {
    const changed = [{ field: 'address' as const, was: '1 Old Road', is: '2 High Street' }];
    const element = await shown({ ...view, prints: [...view.prints, { at: '2026-10-02T09:00:00.000Z', changed }] });
    expect(all(element, '[part="history"] li').map(plain)).to.deep.equal([
      '2 October 2026, 10:00 Address: 1 Old Road → 2 High Street',
      '1 October 2026, 10:00 First printed',
    ]);
  });

  it('emails it again, and says why where it was not', async () => {
    const element = await shown();
    const refusal = { code: 'billing/no-email', says: 'There is no email address.', unblock: 'Record one.' };
    const wishes = answering(element, Promise.resolve({ ok: false, refusal }));
    button(element, 'Email it again')!.click();
    await settled(element);
    expect(wished(wishes)).to.deep.equal([['billing/send-invoice', { invoiceId: 'i1' }]]);
    expect(text(element, 'alert')).to.equal('This was not done. There is no email address. Record one.');
  });

  it('downloads the PDF, and says while it is made', async () => {
    const element = await shown();
    const wishes: LookWish[] = [];
    element.addEventListener('guild-look', (wish) => {
      wishes.push(wish);
      wish.respondWith(new Promise(() => undefined));
    });
    button(element, 'Download PDF')!.click();
    await element.updateComplete;
    expect(wishes.map(({ detail }) => [detail.view, detail.input])).to.deep.equal([
      ['billing/invoice-pdf', { invoiceId: 'i1' }],
    ]);
    expect(button(element, 'Making the PDF …')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('prints a page of its own, with what it shows and nothing to press', async () => {
    const element = await shown();
    let paper: Window | undefined;
    printAlone(element, GuildInvoice.styles, 'Invoice INV-000001', (window) => (paper = window));
    const copy = paper!.document.body.firstElementChild!;
    expect(paper!.document.title).to.equal('Invoice INV-000001');
    expect(plain(copy.shadowRoot!.querySelector('.lines')!)).to.contain('£144.00');
    expect(copy.shadowRoot!.adoptedStyleSheets).to.have.length(GuildInvoice.styles.length);
    paper!.dispatchEvent(new Event('afterprint'));
    expect(all(element, 'iframe')).to.be.empty;
  });

  it('offers members nothing of the finance team', async () => {
    const element = await shown();
    expect(all(element, '.staff')).to.be.empty;
  });

  it('marks it as paid on a day, once it has been asked for', async () => {
    const element = await shown(staff);
    await waitUntil(() => element.shadowRoot!.querySelector('.staff'));
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { pence: 14_400 } as never }));
    button(element, 'Mark paid: Invoice INV-000001')!.click();
    await element.updateComplete;
    const day = all(element, '#paidOn')[0] as HTMLInputElement;
    expect([day.value, day.max]).to.deep.equal(['2026-11-25', '2026-11-25']);
    day.value = '';
    day.dispatchEvent(new Event('input'));
    button(element, 'Mark paid')!.click();
    await element.updateComplete;
    expect(text(element, 'summary')).to.contain('Give the day the money arrived.');
    expect(wishes).to.be.empty;
    day.value = '2026-11-02';
    day.dispatchEvent(new Event('input'));
    button(element, 'Mark paid')!.click();
    await settled(element);
    expect(wished(wishes)).to.deep.equal([['billing/mark-paid', { invoiceId: 'i1', paidOn: '2026-11-02' }]]);
    expect(text(element, 'alert')).to.equal('Invoice INV-000001 is marked as paid on 2 November 2026.');
  });

  it('cancels it with why, and takes back that it was paid', async () => {
    const element = await shown(staff);
    await waitUntil(() => element.shadowRoot!.querySelector('.staff'));
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Cancel the invoice: Invoice INV-000001')!.click();
    await element.updateComplete;
    expect(text(element, 'dialog')).to.contain('A credit note takes off £144.');
    const why = all(element, '#why')[0] as HTMLTextAreaElement;
    why.value = 'Sent twice';
    why.dispatchEvent(new Event('input'));
    button(element, 'Cancel the invoice')!.click();
    await settled(element);
    element.view = {
      ...staff,
      stage: 'paid',
      may: { ...staff.may, markPaid: no, cancel: no, markUnpaid: { ok: true } },
    };
    await element.updateComplete;
    button(element, 'Take back “paid”: Invoice INV-000001')!.click();
    await element.updateComplete;
    button(element, 'Take back “paid”')!.click();
    await settled(element);
    expect(wished(wishes)).to.deep.equal([
      ['billing/cancel-invoice', { invoiceId: 'i1', why: 'Sent twice' }],
      ['billing/mark-unpaid', { invoiceId: 'i1' }],
    ]);
  });

  it('asks the portal around it for the invoice it is about', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => asked.push('ended');
      });
    });
    const element: GuildInvoice = await fixture(html`<guild-invoice invoice-id="i1"></guild-invoice>`, {
      parentNode: place,
    });
    expect(element.shown).to.equal(view);
    element.remove();
    expect(asked).to.deep.equal([['billing/invoice', { invoiceId: 'i1' }], 'ended']);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-invoice .view=${staff}></guild-invoice></div>`);
    const element = page.querySelector('guild-invoice')!;
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Anfoneb INV-000001');
    expect(text(element, 'staff')).to.contain('Nodi’n daledig');
  });
});
