import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LookWish } from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import './guild-event-list.define.js';
import type { GuildEventList } from './guild-event-list.js';
import type { EventListView } from './guild-event-list.view.js';
import { settled } from '../../shared/harness.test.js';

type Row = EventListView['rows'][number];

const course: Row = {
  id: 'e1',
  title: 'Negotiating with creditors',
  kind: 'training',
  startsOn: '2026-07-08',
  endsOn: '2026-07-08',
  startsAt: '2026-07-08T09:00:00.000Z',
  endsAt: '2026-07-08T14:30:00.000Z',
  place: 'Skipton',
  stage: 'open',
  placesLeft: 3,
  fromPence: 14_400,
  hasFundedPlaces: true,
  isBooked: true,
};
const { placesLeft: _, ...endless } = course;
const webinar: Row = { ...endless, id: 'e2', title: 'Moratoria', kind: 'webinar', fromPence: 0, isBooked: false };
const school: Row = {
  ...course,
  id: 'e3',
  title: 'Summer school',
  kind: 'conference',
  endsOn: '2026-07-09',
  endsAt: '2026-07-09T14:30:00.000Z',
  stage: 'closed',
};
const view: EventListView = { rows: [course, webinar, school] };

const shown = (given: EventListView = view): Promise<GuildEventList> =>
  fixture(html`<guild-event-list .view=${given} event-href="#/events/{id}"></guild-event-list>`);
const all = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const texts = (element: Element, selector: string): string[] =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim());
const button = (element: Element, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => each.textContent.trim() === name)!;

describe('<guild-event-list>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ ...view, next: 'n' })).to.be.accessible();
    await expect(await shown({ rows: [] })).to.be.accessible();
    await expect(await fixture(html`<guild-event-list .view=${view}></guild-event-list>`)).to.be.accessible();
  });

  it('says when in London time, where, at which price, what is left and whether there is a place', async () => {
    const element = await shown();
    const [first, second, third] = texts(element, '[data-row]');
    expect(first).to.contain('Wednesday 8 July 2026, 10:00 to 15:30');
    expect(first).to.contain('Training course · Skipton');
    expect(first).to.contain('You are booked3 places leftFunded places from £144 VAT included');
    expect(second).to.match(/Funded places Free$/);
    expect(third).to.contain('Wednesday 8 July 2026, 10:00, to Thursday 9 July 2026, 15:30');
    expect(third).to.contain('Closed to bookings');
    expect(all<HTMLAnchorElement>(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/events/e1',
      '#/events/e2',
      '#/events/e3',
    ]);
  });

  it('links nowhere where the page has no address of an event', async () => {
    const element: GuildEventList = await fixture(html`<guild-event-list .view=${view}></guild-event-list>`);
    expect(all(element, 'a')).to.be.empty;
    expect(texts(element, '.h3')[0]).to.equal('Negotiating with creditors');
  });

  it('narrows what it was handed to one kind, by keyboard, and says how many are left', async () => {
    const element = await shown();
    button(element, 'Webinars').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(texts(element, '.h3')).to.deep.equal(['Moratoria']);
    expect(button(element, 'Webinars').getAttribute('aria-pressed')).to.equal('true');
    expect(button(element, 'Everything').getAttribute('aria-pressed')).to.equal('false');
    expect(texts(element, '[role=status]')[0]).to.equal('1 event');
  });

  it('says what to do where nothing of a kind is planned', async () => {
    const element = await shown({ rows: [course] });
    button(element, 'Webinars').click();
    await element.updateComplete;
    expect(texts(element, '.empty')[0]).to.contain('Nothing of this kind is planned');
  });

  it('fetches the next page of the kind on show, and gives focus to the first new event', async () => {
    const element = await shown({ rows: [course], next: 'n1' });
    element.kind = 'training';
    await element.updateComplete;
    const looks: LookWish['detail'][] = [];
    element.addEventListener('guild-look', (wish) => {
      looks.push(wish.detail);
      wish.respondWith(Promise.resolve({ ok: true, answer: { rows: [{ ...course, id: 'e9' }] } as never }));
    });
    await untilLooked(element, () => button(element, 'Show more events').click());
    await settled(element);
    expect(looks).to.deep.equal([{ view: 'bookings/events', input: { limit: 20, kind: 'training', after: 'n1' } }]);
    expect(all(element, '[data-row]')).to.have.length(2);
    expect(element.shadowRoot!.activeElement!.getAttribute('href')).to.equal('#/events/e9');
    expect(button(element, 'Show more events')).to.be.undefined;
  });

  it('says when the next page did not come, and keeps what is there', async () => {
    const element = await shown({ rows: [course], next: 'n1' });
    element.addEventListener('guild-look', (wish) => wish.respondWith(Promise.reject(new Error('no'))));
    await untilLooked(element, () => button(element, 'Show more events').click());
    await settled(element);
    expect(texts(element, '.live')[0]).to.contain('could not be fetched');
    expect(all(element, '[data-row]')).to.have.length(1);
  });

  it('asks the portal around it for the view, anew for another kind', async () => {
    const place: HTMLElement = await fixture(html`<div></div>`);
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    const element: GuildEventList = await fixture(html`<guild-event-list></guild-event-list>`, { parentNode: place });
    button(element, 'Conferences').click();
    await settled(element);
    expect(asked).to.deep.equal([
      ['bookings/events', { limit: 20 }],
      ['bookings/events', { limit: 20, kind: 'conference' }],
    ]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-event-list .view=${view}></guild-event-list></div>`);
    const element = page.querySelector('guild-event-list')!;
    await element.updateComplete;
    expect(texts(element, '[data-row]')[0]).to.contain('dydd Mercher 8 Gorffennaf 2026, 10:00 i 15:30');
    expect(texts(element, '[data-row]')[0]).to.contain('3 lle ar ôl');
  });
});
