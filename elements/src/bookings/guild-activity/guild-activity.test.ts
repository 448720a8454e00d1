import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {} from '../../shared/view-asked-event.js';
import type {} from '../../shared/look-wish.js';
import { at, button, textAt } from '../../shared/harness.test.js';
import './guild-activity.define.js';
import type { GuildActivity } from './guild-activity.js';
import type { ActivityPlace, ActivityView } from './guild-activity.view.js';

const place = (id: string, more: Partial<ActivityPlace> = {}): ActivityPlace => ({
  id,
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
  isToCome: true,
  may: { cancel: { ok: true } },
  ...more,
});
const no = { cancel: { ok: false } };
const view: ActivityView = {
  openInvoices: [
    { id: 'i1', number: 'IN-1', totalPence: 43_200, balancePence: 43_200, dueOn: '2026-12-15', isOverdue: false },
    { id: 'i2', number: 'IN-2', totalPence: -14_400, balancePence: -14_400, isOverdue: false },
    { id: 'i3', number: 'IN-3', totalPence: 100, balancePence: 100, dueOn: '2026-10-01', isOverdue: true },
  ],
  upcoming: [place('b1')],
  past: [
    place('b4', { startsOn: '2026-01-28', stage: 'attended', isToCome: false, may: no, orderId: 'o2' }),
    place('b5', { startsOn: '2026-01-27', isToCome: false, may: no, orderId: 'o2' }),
  ],
  registrations: [
    place('b2', { delegateName: 'Ann Lowe', isDelegate: false }),
    place('b3', {
      delegateName: 'Cai Rees',
      isDelegate: false,
      may: { cancel: { ok: false, whyNot: 'It has been paid.', unblock: 'Write to us.' } },
    }),
    place('b6', { delegateName: 'Mia Hart', isDelegate: false, stage: 'cancelled', isToCome: false, may: no }),
  ],
  orders: [
    { id: 'o1', number: 'BO-000003', placedAt: '2026-11-16T10:00:00.000Z', places: 4, invoiceId: 'i1' },
    { id: 'o2', number: 'BO-000001', placedAt: '2025-12-16T10:00:00.000Z', places: 2 },
  ],
  invoices: [{ id: 'i1', number: 'IN-1', issuedOn: '2026-11-16', totalPence: 43_200, stage: 'open' }],
};
const nothing: ActivityView = {
  openInvoices: [],
  upcoming: [],
  past: [],
  registrations: [],
  orders: [],
  invoices: [],
};
const shown = (given = view): Promise<GuildActivity> =>
  fixture(
    html`<guild-activity
      .view=${given}
      event-href="#/events/{id}"
      booking-href="#/bookings/{id}"
      cancel-href="#/cancel/{id}"
      invoice-href="#/invoices/{id}"
    ></guild-activity>`,
  );

const open = async (element: GuildActivity, tab: string): Promise<void> => {
  at(element, `#tab-${tab}`)!.click();
  await element.updateComplete;
};
const tick = async (element: GuildActivity, id: string): Promise<void> => {
  at(element, `#tick-${id}`)!.click();
  await element.updateComplete;
};

describe('<guild-activity>', () => {
  it('is accessible in every tab, empty and full', async () => {
    for (const given of [view, nothing]) {
      const element = await shown(given);
      for (const tab of ['upcoming', 'past', 'registrations', 'orders', 'invoices']) {
        await open(element, tab);
        await expect(element).to.be.accessible();
      }
    }
    const element = await shown();
    await open(element, 'orders');
    await tick(element, 'b1');
    await expect(element).to.be.accessible();
  });

  it('shows open invoices first: what is to pay, what is in favour, and what is late', async () => {
    const element = await shown();
    const rows = [...element.shadowRoot!.querySelectorAll('[part="open"] li')];
    expect(rows.map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'Invoice IN-1 Due 15 December 2026 £432 to pay',
      'Invoice IN-2 £144 in your favour',
      'Invoice IN-3 Was due 1 October 2026 £1 to pay',
    ]);
    expect(at<HTMLAnchorElement>(element, '[part="open"] a')!.getAttribute('href')).to.equal('#/invoices/i1');
  });

  it('opens tabs by arrow keys, round the ends, with focus', async () => {
    const element = await shown();
    at(element, '#tab-upcoming')!.focus();
    for (const [press, tab] of [
      ['ArrowRight', 'past'],
      ['End', 'invoices'],
      ['ArrowRight', 'upcoming'],
      ['ArrowLeft', 'invoices'],
      ['Home', 'upcoming'],
    ] as const) {
      await sendKeys({ press });
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.id).to.equal(`tab-${tab}`);
      expect(at(element, `#panel-${tab}`)!.hidden).to.be.false;
      expect(element.shadowRoot!.querySelectorAll('.panel:not([hidden])')).to.have.length(1);
    }
  });

  it('links each place to its booking, and to where it is cancelled if it may be', async () => {
    const element = await shown();
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#panel-upcoming a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/bookings/b1',
      '#/cancel/b1',
      '#/events/e1',
    ]);
    expect(textAt(element, '#panel-registrations')).to.contain('It has been paid. Write to us.');
    expect(element.shadowRoot!.querySelectorAll('#panel-registrations a[href^="#/cancel"]')).to.have.length(1);
    expect(textAt(element, '#panel-past')).to.contain('Attended').and.to.contain('Not marked yet');
  });

  it('makes no links where the page has no addresses', async () => {
    const element: GuildActivity = await fixture(html`<guild-activity .view=${view}></guild-activity>`);
    expect(element.shadowRoot!.querySelectorAll('a')).to.be.empty;
    expect(element.shadowRoot!.querySelectorAll('input')).to.be.empty;
  });

  it('cancels several places of one order together', async () => {
    const element = await shown();
    await open(element, 'orders');
    expect(at(element, '[part="cancel"]')).to.be.null;
    expect(at(element, '#tick-b3'), 'paid').to.be.null;
    await tick(element, 'b1');
    expect(textAt(element, '[part="cancel"]')).to.equal('Cancel 1 place');
    await tick(element, 'b2');
    expect(textAt(element, '[part="cancel"]')).to.equal('Cancel 2 places');
    expect(at(element, '[part="cancel"]')!.getAttribute('href')).to.equal('#/cancel/b1,b2');
    await tick(element, 'b1');
    expect(at(element, '[part="cancel"]')!.getAttribute('href')).to.equal('#/cancel/b2');
  });

  it('saves the calendar file, and says when that went wrong', async () => {
    const element = await shown();
    const asked: string[] = [];
    element.addEventListener('guild-look', (wish) => {
      asked.push(wish.detail.view);
      wish.respondWith(Promise.reject(new Error('no')));
    });
    button(element, 'Add to your calendar')!.click();
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    expect(asked).to.deep.equal(['bookings/calendar-file']);
    expect(textAt(element, '[part="alert"]')).to.contain('Something went wrong');
    expect(button(await shown(nothing), 'Add to your calendar')).to.be.undefined;
  });

  it('asks the portal for whoever is named, and for more where a list is full', async () => {
    const full = { ...view, past: Array.from({ length: 50 }, (_, index) => place(`p${index}`)) };
    const place_ = document.createElement('div');
    const asked: unknown[] = [];
    place_.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: full });
        return () => undefined;
      });
    });
    const element: GuildActivity = await fixture(html`<guild-activity person-id="p1"></guild-activity>`, {
      parentNode: place_,
    });
    expect(button(element, 'Add to your calendar')).to.be.undefined;
    button(element, 'Show more')!.click();
    await element.updateComplete;
    expect(asked).to.deep.equal([
      ['bookings/activity', { personId: 'p1' }],
      ['bookings/activity', { personId: 'p1', limit: 100 }],
    ]);
    expect(button(element, 'Show more')).to.be.undefined;
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-activity .view=${view}></guild-activity></div>`);
    const element = page.querySelector('guild-activity')!;
    await element.updateComplete;
    expect(textAt(element, '[part="heading"]')).to.equal('Digwyddiadau, archebion ac anfonebau');
    expect(textAt(element, '#tab-past')).to.contain('Wedi bod');
  });
});
