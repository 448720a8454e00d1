import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CommandWish } from '../../shared/command-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at, button, textAt } from '../../shared/harness.test.js';
import './guild-booking.define.js';
import type { GuildBooking } from './guild-booking.js';
import type { BookingView, TransfersView } from './guild-booking.view.js';

const money = (totalPence: number) => ({ netPence: totalPence / 1.2, vatPence: totalPence / 6, totalPence });
const view: BookingView = {
  id: 'b1',
  eventId: 'e1',
  title: 'Debt relief orders',
  startsOn: '2026-12-30',
  startsAt: '2026-12-30T10:00:00.000Z',
  endsAt: '2026-12-30T15:00:00.000Z',
  place: 'Halifax',
  delegateName: 'Sam Price',
  isDelegate: true,
  isBooker: true,
  stage: 'booked',
  orderId: 'o1',
  optionLabel: 'Member',
  price: money(14_400),
  funded: false,
  bookedOn: '2026-11-16',
  bookerName: 'Sam Price',
  terms: { rulebook: 'bookings/ima', version: '1.0.0' },
  orderNumber: 'BO-000003',
  purchaseOrder: 'PO-7',
  invoice: { id: 'i1', number: 'IN-1', stage: 'open', balancePence: 14_400 },
  history: [{ at: '2026-11-20T09:00:00.000Z', says: 'The place went from Ann Lowe to Sam Price.' }],
  may: { cancel: { ok: true }, substitute: { ok: true }, transfer: { ok: true }, changePurchaseOrder: { ok: true } },
};
const no = { ok: false, whyNot: 'Attendance has been marked.' };
const marked: BookingView = {
  ...view,
  stage: 'attended',
  may: { cancel: no, substitute: no, transfer: no, changePurchaseOrder: { ok: false } },
};
const rows = [
  {
    eventId: 'e2',
    optionId: 'member',
    optionLabel: 'Member',
    title: 'Income maximisation',
    startsOn: '2027-02-03',
    placesLeft: 1,
  },
  { eventId: 'e3', optionId: 'member', optionLabel: 'Member', title: 'Court representation', startsOn: '2027-03-03' },
];
const some: TransfersView = { answer: 'yes', reasons: [], rows };

/** The element in a page that shows the events a place can be moved to, and the wishes it makes. */
async function shown(given = view, transfers = some) {
  const page = document.createElement('div');
  const wishes: CommandWish[] = [];
  const asked: unknown[] = [];
  page.addEventListener('guild-view-asked', (event) => {
    asked.push([event.request.name, event.request.input]);
    event.serve((heed) => {
      heed({ kind: 'shown', answer: event.request.name === 'bookings/booking' ? given : transfers });
      return () => undefined;
    });
  });
  page.addEventListener('guild-wish', (wish) => {
    wishes.push(wish);
    wish.respondWith(Promise.resolve({ ok: true }));
  });
  const element: GuildBooking = await fixture(
    html`<guild-booking booking-id="b1" cancel-href="#/cancel/{id}" invoice-href="#/invoices/{id}"></guild-booking>`,
    { parentNode: page },
  );
  return { element, asked, wishes: () => wishes.map(({ detail: { command, input } }) => [command, input]) };
}
const later = async (element: GuildBooking): Promise<void> => {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};
const press = async (element: GuildBooking, name: string): Promise<void> => {
  button(element, name)!.click();
  await later(element);
};

describe('<guild-booking>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    await expect((await shown(marked)).element).to.be.accessible();
    await expect((await shown({ ...view, stage: 'cancelled', charge: money(0) })).element).to.be.accessible();
    const { element } = await shown();
    await expect(element).to.be.accessible();
    await press(element, 'Change the purchase order number');
    await press(element, 'Choose another event');
    await expect(element).to.be.accessible();
    at(element, '[part="transfer"] form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await later(element);
    await expect(element).to.be.accessible();
    at(element, '#to-0')!.click();
    await press(element, 'Move the place');
    await expect(element).to.be.accessible();
  });

  it('tells what is known of the place, and what happened to it', async () => {
    const { element } = await shown();
    expect(textAt(element, '[part="facts"]'))
      .to.contain('30 December 2026, 10:00 to 15:00')
      .and.to.contain('You (Sam Price)')
      .and.to.contain('£144 £120 and £24 VAT')
      .and.to.contain('IN-1 Open £144 to pay')
      .and.to.contain('bookings/ima 1.0.0, as agreed on 16 November 2026');
    const lines = [...element.shadowRoot!.querySelectorAll('[part="history"] li')].map((line) => line.textContent);
    expect(lines).to.have.length(2);
    expect(lines[1]).to.contain('The place went from Ann Lowe to Sam Price.');
    expect(at(element, '.choices a')!.getAttribute('href')).to.equal('#/cancel/b1');
    expect(at(element, 'dd a')!.getAttribute('href')).to.equal('#/invoices/i1');
  });

  it('says one reason for all once, and offers nothing', async () => {
    const { element } = await shown(marked);
    expect(element.shadowRoot!.querySelectorAll('[part="why"]')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('button')).to.be.empty;
    expect(textAt(element, '[part="facts"]')).to.contain('PO-7');
  });

  it('moves the place after the event was chosen and asked once more, by keyboard', async () => {
    const { element, asked, wishes } = await shown();
    await press(element, 'Choose another event');
    expect(asked.at(-1)).to.deep.equal(['bookings/transfers', { bookingId: 'b1' }]);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#to-0'));
    at(element, '[part="transfer"] form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await later(element);
    expect(textAt(element, '#to-error')).to.equal('Choose the event to move the place to.');
    expect(wishes()).to.be.empty;
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await later(element);
    expect(textAt(element, 'dialog')).to.contain('Move the place to Income maximisation?');
    at<HTMLButtonElement>(element, 'dialog button')!.click();
    await later(element);
    expect(wishes()).to.deep.equal([['bookings/transfer', { bookingId: 'b1', eventId: 'e2', optionId: 'member' }]]);
    expect(textAt(element, '[part="alert"]')).to.equal('The place has been moved.');
    expect(at(element, '[part="transfer"]')).to.be.null;
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.choices'));
  });

  it('says why there is no event to move to', async () => {
    const { element } = await shown(view, { ...some, rows: [] });
    await press(element, 'Choose another event');
    expect(textAt(element, '[part="transfer"]')).to.contain('No other event at the same price has a place left.');
    await press(element, 'Close: Move to another event');
    expect(button(element, 'Choose another event')).to.exist;
  });

  it('puts the purchase order number right, or takes it away, and gives focus back', async () => {
    const { element, wishes } = await shown();
    await press(element, 'Change the purchase order number');
    const input = (): HTMLInputElement => at<HTMLInputElement>(element, '#purchaseOrder')!;
    expect(input().value).to.equal('PO-7');
    expect(element.shadowRoot!.activeElement).to.equal(input());
    input().value = ' PO-8 ';
    input().dispatchEvent(new Event('input'));
    await sendKeys({ press: 'Enter' });
    await later(element);
    await later(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Change the purchase order number'));
    await press(element, 'Change the purchase order number');
    input().value = '';
    input().dispatchEvent(new Event('input'));
    await press(element, 'Save the number');
    expect(wishes()).to.deep.equal([
      ['bookings/change-purchase-order', { orderId: 'o1', purchaseOrder: 'PO-8' }],
      ['bookings/change-purchase-order', { orderId: 'o1' }],
    ]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-booking .view=${view}></guild-booking></div>`);
    const element = page.querySelector('guild-booking')!;
    await element.updateComplete;
    expect(textAt(element, '[part="stage"]')).to.equal('Wedi’i archebu');
  });
});
