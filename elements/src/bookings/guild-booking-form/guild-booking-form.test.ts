import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {} from '../../shared/view-asked-event.js';
import { at, answering, settled, texts } from '../../shared/harness.test.js';
import './guild-booking-form.define.js';
import type { GuildBookingForm } from './guild-booking-form.js';
import type { BookingFormView, PlaceInBasket } from './guild-booking-form.view.js';

const view: BookingFormView = {
  id: 'e1',
  title: 'Mental ill health',
  kind: 'training',
  startsOn: '2026-12-30',
  endsOn: '2026-12-30',
  startsAt: '2026-12-30T10:00:00.000Z',
  endsAt: '2026-12-30T15:00:00.000Z',
  place: 'Caerfyrddin',
  stage: 'open',
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
      terms: ['From 17 December 2026: £120 (100%).'],
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
  bookings: [],
};
const colleagues = [
  { personId: 'p2', name: 'Ann Lowe', email: 'ann@example.org' },
  { personId: 'p3', name: 'Sam Price', email: 'sam@example.org' },
  { personId: 'p4', name: 'Sam Price', email: 'price@example.org' },
];
const placeInBasket: PlaceInBasket = {
  id: 'pl1',
  eventId: 'e1',
  title: 'Mental ill health',
  startsOn: '2026-12-30',
  optionId: 'funded',
  optionLabel: 'Funded place',
  funded: true,
  attendee: { kind: 'colleague', personId: 'p2' },
  attendeeName: 'Ann Lowe',
  informalName: 'Annie',
  requirements: 'A ramp',
  eligibleForFunding: true,
  termsAgreed: true,
  netPence: 0,
  vatPence: 0,
  totalPence: 0,
  terms: [],
  missing: [],
  warnings: [{ code: 'w', text: 'Somebody has an account.', next: 'Choose them.' }],
};

interface Given {
  readonly view?: BookingFormView;
  readonly basket?: readonly PlaceInBasket[];
  readonly placeId?: string;
}

async function shown({ view: given = view, basket = [], placeId }: Given = {}): Promise<GuildBookingForm> {
  const element = document.createElement('guild-booking-form');
  Object.assign(element, { view: given, basket, colleagues, eventId: 'e1', basketHref: '#/basket' });
  if (placeId) element.placeId = placeId;
  const place: HTMLElement = await fixture(html`<div></div>`);
  place.append(element);
  await element.updateComplete;
  return element;
}
async function tick(element: GuildBookingForm, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    at(element, `#${id}`)!.click();
    await element.updateComplete;
  }
}
async function type(element: GuildBookingForm, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    const field = at<HTMLInputElement>(element, `#${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input'));
    await element.updateComplete;
  }
}
async function send(element: GuildBookingForm): Promise<void> {
  at(element, 'button[type=submit]')!.click();
  await settled(element);
}
const done = (): Promise<never> => Promise.resolve({ ok: true, answer: { placeId: 'pl9' } } as never);

describe('<guild-booking-form>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    const element = await shown({ basket: [placeInBasket] });
    await expect(element).to.be.accessible();
    await tick(element, 'kind-new-contact', 'optionId-funded');
    await expect(element).to.be.accessible();
    await send(element);
    await expect(element).to.be.accessible();
    await tick(element, 'kind-colleague');
    await expect(element).to.be.accessible();
    answering(element, done());
    await type(element, { personId: 'p2' });
    await tick(element, 'eligibleForFunding', 'termsAgreed');
    await send(element);
    await expect(element).to.be.accessible();
    const may = { book: { ok: false, whyNot: 'There is no place left.', unblock: 'Ask the training team.' } };
    await expect(await shown({ view: { ...view, may } })).to.be.accessible();
    await expect(await shown({ placeId: 'gone' })).to.be.accessible();
  });

  it('tells every mistake at once, each a link to its field, and wishes for nothing', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    await send(element);
    expect(texts(element, '.summary a')).to.deep.equal(['Choose who the place is for.', 'Choose how to take part.']);
    expect(at(element, '.summary')!.matches(':focus')).to.be.true;
    await tick(element, 'kind-new-contact', 'optionId-funded');
    await send(element);
    expect(texts(element, '.summary a')).to.have.length(6);
    at(element, '.summary a[href="#email"]')!.click();
    expect(at(element, '#email')!.matches(':focus')).to.be.true;
    expect(at(element, '#email')!.getAttribute('aria-required')).to.equal('true');
    expect(texts(element, '#email-hint')[0]).to.equal('Needed: the joining instructions are sent there.');
    expect(wishes).to.be.empty;
  });

  it('wishes for a place of one’s own, and gives focus to what is said of it', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    await tick(element, 'kind-self', 'optionId-member', 'termsAgreed');
    await type(element, { requirements: ' A ramp ' });
    await send(element);
    expect(wishes).to.deep.equal([
      [
        'bookings/add-place',
        {
          eventId: 'e1',
          optionId: 'member',
          attendee: { kind: 'self' },
          requirements: 'A ramp',
          termsAgreed: true,
        },
      ],
    ]);
    expect(at(element, '.done')!.matches(':focus')).to.be.true;
    expect(texts(element, '.done strong')).to.deep.equal(['Your place is in your basket']);
    expect(at(element, '.done a')!.getAttribute('href')).to.equal('#/basket');
  });

  it('takes several people one after the other, who agree to the terms each', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    await tick(element, 'kind-colleague', 'optionId-funded', 'eligibleForFunding', 'termsAgreed');
    await type(element, { personId: 'p2', informalName: 'Annie' });
    await send(element);
    expect(texts(element, '.done strong')).to.deep.equal(['Ann Lowe is in your basket']);
    at(element, '.done button')!.click();
    await settled(element);
    expect(at(element, '#kind-self')!.matches(':focus')).to.be.true;
    expect(at<HTMLInputElement>(element, '#optionId-funded')!.checked).to.be.true;
    expect(at<HTMLInputElement>(element, '#termsAgreed')!.checked).to.be.false;
    await tick(element, 'kind-new-contact', 'optionId-member', 'worksAtBookersOrganisation', 'termsAgreed');
    await type(element, { firstName: 'Nia', lastName: ' Parry', email: 'nia@example.org' });
    await send(element);
    expect(wishes.map((wish) => (wish as [string, object])[1])).to.deep.equal([
      {
        eventId: 'e1',
        optionId: 'funded',
        attendee: { kind: 'colleague', personId: 'p2' },
        informalName: 'Annie',
        eligibleForFunding: true,
        termsAgreed: true,
      },
      {
        eventId: 'e1',
        optionId: 'member',
        attendee: {
          kind: 'new-contact',
          firstName: 'Nia',
          lastName: 'Parry',
          email: 'nia@example.org',
          worksAtBookersOrganisation: true,
        },
        termsAgreed: true,
      },
    ]);
    expect(texts(element, '.done strong')).to.deep.equal(['Nia Parry is in your basket']);
  });

  it('shows the terms of the option chosen in full before they are agreed to', async () => {
    const element = await shown();
    expect(at(element, '#termsAgreed')).to.be.null;
    await tick(element, 'optionId-member');
    expect(texts(element, '.terms li')).to.deep.equal(['From 17 December 2026: £120 (100%).']);
    expect(at(element, '#eligibleForFunding')).to.be.null;
    await tick(element, 'optionId-funded');
    expect(texts(element, '.terms li')).to.deep.equal(['From 17 December 2026: £50.']);
    expect(at(element, 'a.outward')!.getAttribute('href')).to.equal('https://example.org/funded');
  });

  it('tells two colleagues of one name apart', async () => {
    const element = await shown();
    await tick(element, 'kind-colleague');
    expect(texts(element, '#personId option')).to.deep.equal([
      'Choose a colleague',
      'Ann Lowe',
      'Sam Price (sam@example.org)',
      'Sam Price (price@example.org)',
    ]);
  });

  it('loses nothing that was typed: not by another choice, a refusal, a failure or a reload', async () => {
    const element = await shown();
    await tick(element, 'kind-new-contact', 'optionId-member', 'worksAtBookersOrganisation', 'termsAgreed');
    await type(element, { firstName: 'Nia', lastName: 'Parry', email: 'nia@example' });
    await tick(element, 'kind-self', 'kind-new-contact');
    expect(at<HTMLInputElement>(element, '#firstName')!.value).to.equal('Nia');
    element.addEventListener(
      'guild-wish',
      (wish) =>
        wish.respondWith(
          Promise.resolve({
            ok: false,
            refusal: { code: 'input/invalid', says: 'The address is none.' },
            problems: [{ code: 'input/invalid', at: '/attendee/email', says: 'The address is none.' }],
          }),
        ),
      { once: true },
    );
    await send(element);
    expect(texts(element, '#email-error')).to.deep.equal(['The address is none.']);
    expect(at<HTMLInputElement>(element, '#firstName')!.value).to.equal('Nia');
    element.addEventListener('guild-wish', (wish) => wish.respondWith(Promise.reject(new Error('no'))));
    await send(element);
    expect(texts(element, '[part=alert]')[0]).to.contain('What you typed is still here.');
    element.remove();
    const again = await shown();
    expect(at<HTMLInputElement>(again, '#firstName')!.value).to.equal('Nia');
    expect(at<HTMLInputElement>(again, '#kind-new-contact')!.checked).to.be.true;
  });

  it('is busy while its wish is on its way, and sends it once', async () => {
    const element = await shown();
    const wishes = answering(element, new Promise(() => undefined));
    await tick(element, 'kind-self', 'optionId-member', 'termsAgreed');
    await send(element);
    await send(element);
    expect(at(element, 'button[type=submit]')!.getAttribute('aria-disabled')).to.equal('true');
    expect(wishes).to.have.length(1);
  });

  it('can be filled in and sent by keyboard', async () => {
    const element = await shown();
    const wishes = answering(element, done());
    at(element, '#kind-self')!.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'A ramp' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(wishes).to.have.length(1);
    expect((wishes[0] as [string, object])[1]).to.include({ optionId: 'member', requirements: 'A ramp' });
  });

  it('changes a place that is in the basket, whose terms are agreed to anew', async () => {
    const element = await shown({ basket: [placeInBasket], placeId: 'pl1' });
    const wishes = answering(element, Promise.resolve({ ok: true }));
    expect(at<HTMLSelectElement>(element, '#personId')!.value).to.equal('p2');
    expect(at<HTMLTextAreaElement>(element, '#requirements')!.value).to.equal('A ramp');
    await send(element);
    expect(texts(element, '.summary a')).to.deep.equal(['Read the terms and tick that you agree to them.']);
    await tick(element, 'optionId-member', 'termsAgreed');
    await send(element);
    expect(wishes).to.deep.equal([
      [
        'bookings/change-place',
        {
          placeId: 'pl1',
          eventId: 'e1',
          optionId: 'member',
          attendee: { kind: 'colleague', personId: 'p2' },
          informalName: 'Annie',
          requirements: 'A ramp',
          termsAgreed: true,
        },
      ],
    ]);
    expect(texts(element, '.done strong')).to.deep.equal(['The place is changed']);
  });

  it('says when the place to change is not in the basket any more', async () => {
    const element = await shown({ placeId: 'gone' });
    expect(at(element, 'form')).to.be.null;
    expect(texts(element, '.note strong')).to.deep.equal(['This place is not in your basket any more']);
  });

  it('says why no place can be booked', async () => {
    const may = { book: { ok: false, whyNot: 'There is no place left.', unblock: 'Ask the training team.' } };
    const element = await shown({ view: { ...view, may } });
    expect(at(element, 'form')).to.be.null;
    expect(texts(element, '.why')).to.deep.equal(['There is no place left. Ask the training team.']);
  });

  it('says who is in the basket for the event, and what is worth knowing of them', async () => {
    const element = await shown({ basket: [placeInBasket, { ...placeInBasket, id: 'other', eventId: 'e2' }] });
    expect(texts(element, '[part=basket] li')).to.deep.equal([
      'Ann Lowe Funded place Somebody has an account. Choose them.',
    ]);
  });

  it('asks the portal around it for the event, the basket and the colleagues, and says why nobody else can be named', async () => {
    const place: HTMLElement = await fixture(html`<div></div>`);
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      const { name, input } = event.request;
      asked.push([name, input]);
      event.serve((heed) => {
        if (name === 'bookings/event') heed({ kind: 'shown', answer: view });
        else if (name === 'bookings/basket') heed({ kind: 'shown', answer: { places: [] } } as never);
        else {
          const bookForOthers = { ok: false, whyNot: 'You have no organisation.', unblock: 'Add it.' };
          heed({ kind: 'shown', answer: { rows: [], may: { bookForOthers } } } as never);
        }
        return () => undefined;
      });
    });
    const element: GuildBookingForm = await fixture(html`<guild-booking-form event-id="e1"></guild-booking-form>`, {
      parentNode: place,
    });
    await settled(element);
    expect(asked).to.deep.equal([
      ['bookings/event', { eventId: 'e1' }],
      ['bookings/basket', {}],
      ['bookings/colleagues', { limit: 200 }],
    ]);
    expect(at(element, '#kind-colleague')).to.be.null;
    expect(at<HTMLInputElement>(element, '#kind-self')!.checked).to.be.true;
    expect(texts(element, '.why')).to.deep.equal(['You have no organisation. Add it.']);
  });

  it('speaks Welsh', async () => {
    const page: HTMLElement = await fixture(
      html`<div lang="cy">
        <guild-booking-form event-id="e1" .view=${view} .basket=${[]} .colleagues=${[]}></guild-booking-form>
      </div>`,
    );
    const element = page.querySelector('guild-booking-form')!;
    await element.updateComplete;
    expect(texts(element, 'legend')[0]).to.equal('Ar gyfer pwy mae’r lle?');
  });
});
