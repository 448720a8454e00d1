import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/view-asked-event.js';
import './guild-event.define.js';
import type { GuildEvent } from './guild-event.js';
import type { EventView } from './guild-event.view.js';
import { texts } from '../../shared/harness.test.js';

const booking: EventView['bookings'][number] = {
  id: 'b1',
  eventId: 'e1',
  title: 'Mental ill health',
  startsOn: '2026-12-30',
  delegateName: 'Sam Price',
  isDelegate: false,
  isBooker: true,
  stage: 'booked',
  orderId: 'o1',
};
const view: EventView = {
  id: 'e1',
  title: 'Mental ill health',
  kind: 'training',
  startsOn: '2026-12-30',
  endsOn: '2026-12-30',
  startsAt: '2026-12-30T10:00:00.000Z',
  endsAt: '2026-12-30T15:00:00.000Z',
  place: 'Caerfyrddin',
  stage: 'open',
  placesLeft: 1,
  fromPence: 14_400,
  hasFundedPlaces: true,
  isBooked: false,
  description: 'Evidence and capacity.',
  subcategory: 'formal-full-day',
  subcategoryLabel: 'Formal training: full day',
  points: 4,
  fundingLink: 'https://example.org/funded',
  options: [
    {
      id: 'member',
      label: 'Member',
      funded: false,
      netPence: 12_000,
      vatPence: 2_400,
      totalPence: 14_400,
      vatPercent: 20,
      terms: ['Until the end of 16 December 2026: free.', 'From 17 December 2026: £120 (100%).'],
    },
    {
      id: 'funded',
      label: 'Funded place',
      funded: true,
      netPence: 0,
      vatPence: 0,
      totalPence: 0,
      vatPercent: 0,
      terms: ['From 17 December 2026: £50.'],
    },
  ],
  may: { book: { ok: true } },
  bookings: [booking],
};

const shown = (given: EventView = view): Promise<GuildEvent> =>
  fixture(
    html`<guild-event
      .view=${given}
      book-href="#/events/{id}/book"
      cancel-href="#/cancel/{id}"
      booking-href="#/bookings/{id}"
    ></guild-event>`,
  );
const hrefs = (element: Element): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('<guild-event>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(
      await shown({
        ...view,
        stage: 'closed',
        isBooked: true,
        may: { book: { ok: false, whyNot: 'It takes no bookings.', unblock: 'Ask the training team.' } },
        bookings: (['booked', 'attended', 'absent', 'cancelled'] as const).map((stage) => ({ ...booking, stage })),
      }),
    ).to.be.accessible();
  });

  it('says what, when, where and how many points, and what is left', async () => {
    const element = await shown();
    expect(texts(element, '[role=heading]')[0]).to.equal('Mental ill health');
    expect(texts(element, 'dd')).to.deep.equal([
      'Wednesday 30 December 2026, 10:00 to 15:00 London time',
      'Caerfyrddin',
      '4 points · Formal training: full day Added to your CPD record once your attendance is marked.',
      '1 place left',
    ]);
  });

  it('shows each option with its price, its VAT and the terms of cancelling it', async () => {
    const element = await shown();
    const [member, funded] = texts(element, '[part=option]');
    expect(member).to.contain('Member £144 £120 and £24 VAT');
    expect(member).to.contain('If you cancel Until the end of 16 December 2026: free.From 17 December 2026: £120');
    expect(funded).to.contain('Funded Free');
    expect(funded).to.contain('Who can have a free MaPS-funded place (opens in a new tab)');
    expect(hrefs(element)).to.include('https://example.org/funded');
  });

  it('links to no address that a browser would run', async () => {
    const element = await shown({ ...view, fundingLink: 'javascript:alert(1)' });
    expect(hrefs(element).filter((href) => href?.startsWith('javascript'))).to.be.empty;
  });

  it('shows the reader’s places, with links to each and to cancelling those that stand and are theirs to cancel', async () => {
    const element = await shown({
      ...view,
      bookings: [
        booking,
        { ...booking, id: 'b2', delegateName: 'Ann Lowe', stage: 'cancelled' },
        { ...booking, id: 'b3', delegateName: 'Me Myself', isDelegate: true, isBooker: false },
      ],
    });
    expect(texts(element, '.mine')).to.deep.equal([
      'Sam Price Booked Cancel',
      'Ann Lowe Cancelled',
      'Me Myself Your place Booked',
    ]);
    const cancel = element.shadowRoot!.querySelector('a[href="#/cancel/b1"]')!;
    expect(cancel.getAttribute('aria-label')).to.equal('Cancel the place of Sam Price');
    expect(hrefs(element)).to.include('#/bookings/b2');
    expect(hrefs(element)).not.to.include('#/cancel/b2');
    expect(hrefs(element)).not.to.include('#/cancel/b3');
  });

  it('leads to booking, or says why not and what would help', async () => {
    expect(hrefs(await shown())).to.include('#/events/e1/book');
    const may = { book: { ok: false, whyNot: 'There is no place left.', unblock: 'Ask the training team.' } };
    const full = await shown({ ...view, placesLeft: 0, may });
    expect(hrefs(full)).not.to.include('#/events/e1/book');
    expect(texts(full, '.why')).to.deep.equal(['There is no place left. Ask the training team.']);
  });

  it('asks the portal around it for the event it is about', async () => {
    const place: HTMLElement = await fixture(html`<div></div>`);
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    const element: GuildEvent = await fixture(html`<guild-event event-id="e1"></guild-event>`, { parentNode: place });
    expect(element.shown).to.equal(view);
    expect(asked).to.deep.equal([['bookings/event', { eventId: 'e1' }]]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-event .view=${view}></guild-event></div>`);
    const element = page.querySelector('guild-event')!;
    await element.updateComplete;
    expect(texts(element, 'dt')).to.deep.equal(['Pryd', 'Ble', 'DPP', 'Lleoedd']);
    expect(texts(element, '.label')[0]).to.equal('Os byddwch yn canslo');
  });
});
