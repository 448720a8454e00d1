import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {} from '../../shared/view-asked-event.js';
import { at, answering, button, press, settled, texts } from '../../shared/harness.test.js';
import './guild-basket.define.js';
import type { GuildBasket } from './guild-basket.js';
import type { BasketPlace, BasketView } from './guild-basket.view.js';

const place: BasketPlace = {
  id: 'pl1',
  eventId: 'e1',
  title: 'Mental ill health',
  startsOn: '2026-12-30',
  optionId: 'member',
  optionLabel: 'Member',
  funded: false,
  attendee: { kind: 'self' },
  attendeeName: 'Gwen Whiteley',
  requirements: 'A ramp',
  informalName: 'Gwennie',
  termsAgreed: true,
  netPence: 12_000,
  vatPence: 2_400,
  totalPence: 14_400,
  terms: ['From 17 December 2026: £120 (100%).'],
  missing: [],
  warnings: [],
};
const free: BasketPlace = {
  ...place,
  id: 'pl2',
  funded: true,
  optionLabel: 'Funded place',
  attendeeName: 'Nia Parry',
  netPence: 0,
  vatPence: 0,
  totalPence: 0,
  warnings: [{ code: 'w', text: 'Somebody has an account with this address.', next: 'Choose them.' }],
};
const view: BasketView = {
  places: [place, free],
  netPence: 12_000,
  vatPence: 2_400,
  totalPence: 14_400,
  invoiceTo: { name: 'Gwen Whiteley', email: 'gwen@example.org', address: ['18 Market Hill', 'NE46 9GL'] },
  may: { place: { ok: true } },
};
const missing = { code: 'm', text: 'The terms have not been agreed to.', next: 'Agree to them.' };
const wrong: BasketView = {
  ...view,
  places: [{ ...place, termsAgreed: false, missing: [missing] }, free],
  may: { place: { ok: false, whyNot: missing.text, unblock: missing.next } },
};
const { invoiceTo: _, ...gratis } = { ...view, places: [free], netPence: 0, vatPence: 0, totalPence: 0 };
const empty: BasketView = { ...gratis, places: [], may: { place: { ok: false, whyNot: 'The basket is empty.' } } };
const ordered = {
  orderId: 'o1',
  number: 'BO-000017',
  bookingIds: ['b1', 'b2'],
  totalPence: 14_400,
  invoice: { id: 'i1', number: 'INV-000022' },
};

const shown = (given: BasketView = view): Promise<GuildBasket> =>
  fixture(
    html`<guild-basket
      .view=${given}
      events-href="#/events"
      activity-href="#/activity"
      invoice-href="#/invoices/{id}"
      edit-href="#/events/{event}/book/{id}"
    ></guild-basket>`,
  );
async function confirm(element: GuildBasket): Promise<void> {
  at(element, 'dialog button')!.click();
  await settled(element);
}

describe('<guild-basket>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    for (const each of [view, wrong, gratis, empty]) await expect(await shown(each)).to.be.accessible();
    const element = await shown();
    answering(element, Promise.resolve({ ok: true, answer: ordered as never }));
    await press(element, 'Place the order');
    await expect(element).to.be.accessible();
    await confirm(element);
    await expect(element).to.be.accessible();
  });

  it('shows each place with who goes, price, terms and warnings, the sums with VAT, and who is invoiced', async () => {
    const element = await shown();
    const [first, second] = texts(element, '[data-row]');
    expect(first).to.contain('Gwen Whiteley Mental ill health Wednesday 30 December 2026 · Member');
    expect(first).to.contain('Known as Gwennie Special requirements: A ramp £144 £120 and £24 VAT');
    expect(first).to.contain('From 17 December 2026: £120 (100%).');
    expect(second).to.contain('Worth knowing Somebody has an account with this address. Choose them.');
    expect(texts(element, '.sums dd')).to.deep.equal(['£120.00', '£24.00', '£144.00']);
    expect(texts(element, 'address')[0]).to.contain('gwen@example.org');
    const change = at(element, 'a[href="#/events/e1/book/pl1"]')!;
    expect(change.getAttribute('aria-label')).to.equal('Change the place of Gwen Whiteley on Mental ill health');
  });

  it('asks once more, then places the order at the sum that was shown, by keyboard', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true, answer: ordered as never }));
    at(element, '#purchaseOrder')!.focus();
    await sendKeys({ type: 'PO-9' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(wishes).to.be.empty;
    expect(texts(element, 'dialog')[0]).to.contain('You will be invoiced £144, VAT included.');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(wishes).to.deep.equal([['bookings/place-order', { seenTotalPence: 14_400, purchaseOrder: 'PO-9' }]]);
  });

  it('says the order’s number, its invoice and what happens next, and gives focus to it', async () => {
    const element = await shown();
    answering(element, Promise.resolve({ ok: true, answer: ordered as never }));
    await press(element, 'Place the order');
    await confirm(element);
    expect(at(element, '.done')!.matches(':focus')).to.be.true;
    expect(texts(element, 'dd')).to.deep.equal(['BO-000017', 'INV-000022, £144']);
    expect(texts(element, '.steps li')[1]).to.contain('gwen@example.org');
    expect([...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/invoices/i1',
      '#/activity',
      '#/events',
    ]);
    element.view = empty;
    await element.updateComplete;
    expect(texts(element, 'dd')[0]).to.equal('BO-000017');
    element.view = { ...view };
    await element.updateComplete;
    expect(button(element, 'Place the order')).to.exist;
  });

  it('promises no invoice where all of it is free, and asks for no purchase order', async () => {
    const element = await shown(gratis);
    const { invoice: __, ...answer } = ordered;
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { ...answer, totalPence: 0 } as never }));
    expect(at(element, '#purchaseOrder')).to.be.null;
    await press(element, 'Place the order');
    expect(texts(element, 'dialog')[0]).to.contain('Nothing is charged.');
    await confirm(element);
    expect(wishes).to.deep.equal([['bookings/place-order', { seenTotalPence: 0 }]]);
    expect(texts(element, 'dd')).to.deep.equal(['BO-000017']);
  });

  it('offers no order where something is missing, and says what at its place and below', async () => {
    const element = await shown(wrong);
    expect(button(element, 'Place the order')).to.be.undefined;
    expect(texts(element, '[part=missing]')[0]).to.contain('The terms have not been agreed to. Agree to them.');
    expect(texts(element, '[part=why]')).to.deep.equal(['The terms have not been agreed to. Agree to them.']);
    at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await element.updateComplete;
    expect(at(element, 'dialog')).to.be.null;
  });

  it('says a refusal beside the button, keeps the number typed, and may be tried again', async () => {
    const element = await shown();
    answering(
      element,
      Promise.resolve({
        ok: false,
        refusal: { code: 'bookings/price-changed', says: 'A price has changed.', unblock: 'Look again.' },
      }),
    );
    at(element, '#purchaseOrder')!.focus();
    await sendKeys({ type: 'PO-9' });
    await press(element, 'Place the order');
    await confirm(element);
    expect(texts(element, '.foot [part=alert]')).to.deep.equal(['This was not done. A price has changed. Look again.']);
    expect(texts(element, '[part=alert]')).to.have.length(1);
    expect(at<HTMLInputElement>(element, '#purchaseOrder')!.value).to.equal('PO-9');
    expect(button(element, 'Place the order')!.matches(':focus')).to.be.true;
  });

  it('says a failure, after which the same order is sent under the same id', async () => {
    const element = await shown();
    const ids: string[] = [];
    element.addEventListener('guild-wish', (wish) => {
      ids.push(wish.detail.commandId);
      wish.respondWith(Promise.reject(new Error('no')));
    });
    for (let time = 0; time < 2; time += 1) {
      await press(element, 'Place the order');
      await confirm(element);
    }
    expect(texts(element, '[part=alert]')[0]).to.contain('Something went wrong');
    expect(ids[0]).to.equal(ids[1]);
  });

  it('removes a place once it was asked, and gives focus to the heading', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await press(element, 'Remove the place of Nia Parry on Mental ill health');
    expect(texts(element, 'dialog h2')).to.deep.equal(['Remove the place of Nia Parry?']);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(wishes).to.be.empty;
    await press(element, 'Remove the place of Nia Parry on Mental ill health');
    await confirm(element);
    expect(wishes).to.deep.equal([['bookings/remove-place', { placeId: 'pl2' }]]);
    expect(at(element, '.start')!.matches(':focus')).to.be.true;
    expect(texts(element, '[part=alert]')).to.deep.equal(['The place of Nia Parry is removed.']);
  });

  it('empties the basket once it was asked', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await press(element, 'Empty the basket');
    expect(texts(element, 'dialog')[0]).to.contain('2 places and what was entered for them are lost.');
    await confirm(element);
    expect(wishes).to.deep.equal([['bookings/empty-basket', {}]]);
  });

  it('says what to do with an empty basket', async () => {
    const element = await shown(empty);
    expect(texts(element, '[role=heading]')).to.deep.equal(['Your basket is empty']);
    expect(at(element, '.empty a')!.getAttribute('href')).to.equal('#/events');
  });

  it('asks the portal around it for the basket', async () => {
    const around: HTMLElement = await fixture(html`<div></div>`);
    const asked: unknown[] = [];
    around.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    const element: GuildBasket = await fixture(html`<guild-basket></guild-basket>`, { parentNode: around });
    expect(element.shown).to.equal(view);
    expect(asked).to.deep.equal([['bookings/basket', {}]]);
  });

  it('speaks Welsh', async () => {
    const page: HTMLElement = await fixture(html`<div lang="cy"><guild-basket .view=${view}></guild-basket></div>`);
    const element = page.querySelector('guild-basket')!;
    await element.updateComplete;
    expect(texts(element, '[role=heading]')[0]).to.equal('Adolygu eich archeb');
  });
});
