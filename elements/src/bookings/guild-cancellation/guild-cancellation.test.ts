import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CommandWish } from '../../shared/command-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at, button, settled } from '../../shared/harness.test.js';
import './guild-cancellation.define.js';
import type { GuildCancellation } from './guild-cancellation.js';
import type { CancellationView } from './guild-cancellation.view.js';

const money = (totalPence: number) => ({ netPence: totalPence / 1.2, vatPence: totalPence / 6, totalPence });
const quote = (bookingId: string, delegateName: string): CancellationView['quotes'][number] => ({
  bookingId,
  kind: 'charge',
  charge: money(0),
  reasons: [],
  title: 'Debt relief orders',
  delegateName,
  startsOn: '2026-12-30',
  price: money(14_400),
  isPaid: false,
  noticeDays: 35,
  steps: [
    { from: '2026-11-25', until: '2026-12-16', charge: money(0), percent: 0 },
    { from: '2026-12-17', until: '2026-12-30', charge: money(14_400), percent: 100 },
  ],
  sentences: [],
});
const view: CancellationView = {
  on: '2026-11-25',
  quotes: [quote('b1', 'Sam Price')],
  charge: money(0),
  refundPence: 0,
  owedPence: 0,
  open: 0,
  nextChange: {
    on: '2026-12-17',
    at: '2026-12-17T00:00:00.000Z',
    chargePence: 14_400,
    says: 'From 17 December 2026 it costs £144.',
  },
  substitute: { chargePence: 0, says: 'A colleague can come instead free of charge.' },
  may: { cancel: { ok: true } },
};
const group: CancellationView = { ...view, quotes: [quote('b1', 'Sam Price'), quote('b2', 'Ann Lowe')] };
const { substitute: _, ...groupView } = group;
const paid: CancellationView['quotes'][number] = {
  ...quote('b3', 'Cai Rees'),
  kind: 'refused',
  reasons: [{ code: 'bookings/paid-staff-only', text: 'It has been paid.', next: 'Write to us.' }],
  isPaid: true,
  steps: [],
};
const colleagues = [{ personId: 'p2', name: 'Ann Lowe', email: 'ann@example.org' }];

const shown = (given: CancellationView = view): Promise<GuildCancellation> =>
  fixture(html`<guild-cancellation .view=${given} .colleagues=${colleagues}></guild-cancellation>`);
const text = (element: Element, part: string): string =>
  at(element, `[part~="${part}"]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
/** Answers the next wish, and keeps it. */
function answering(element: HTMLElement, answer: Parameters<CommandWish['respondWith']>[0]): CommandWish[] {
  const wishes: CommandWish[] = [];
  element.addEventListener('guild-wish', (wish) => {
    wishes.push(wish);
    wish.respondWith(answer);
  });
  return wishes;
}
/** Opens the form that names a substitute, which comes when it is first asked for. */
const naming = async (element: GuildCancellation): Promise<void> => {
  button(element, 'Name a substitute')!.click();
  while (!at(element, 'form')) await settled(element);
};

describe('<guild-cancellation>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown(groupView)).to.be.accessible();
    await expect(
      await shown({ ...view, may: { cancel: { ok: false, whyNot: 'It has been paid.', unblock: 'Write to us.' } } }),
    ).to.be.accessible();
    const element = await shown();
    await naming(element);
    await expect(element).to.be.accessible();
    at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await element.updateComplete;
    await expect(element).to.be.accessible();
    button(element, 'Cancel this place')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('asks once more, then wishes for the cancellation at the charge that was shown, by keyboard', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Cancel this place')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(at<HTMLDialogElement>(element, 'dialog')!.open).to.be.true;
    expect(text(element, 'dialog')).to.contain('Nothing is charged.');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(wishes.map(({ detail: { command, input } }) => [command, input])).to.deep.equal([
      ['bookings/cancel', { bookingIds: ['b1'], seenChargePence: 0 }],
    ]);
    expect(text(element, 'alert')).to.equal('The place is cancelled. Nothing was charged.');
  });

  it('cancels nothing when the question is closed, and gives focus back', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    const asks = button(element, 'Cancel this place')!;
    asks.focus();
    asks.click();
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(wishes).to.be.empty;
    expect(at(element, 'dialog')).to.be.null;
    expect(element.shadowRoot!.activeElement).to.equal(asks);
  });

  it('says a refusal and what would unblock it, and may be tried again', async () => {
    const element = await shown();
    answering(
      element,
      Promise.resolve({
        ok: false,
        refusal: { code: 'bookings/charge-changed', says: 'The charge has changed.', unblock: 'Look at it again.' },
      }),
    );
    button(element, 'Cancel this place')!.click();
    await element.updateComplete;
    at<HTMLButtonElement>(element, 'dialog button.danger')!.click();
    await settled(element);
    expect(text(element, 'alert')).to.equal('Nothing was cancelled. The charge has changed. Look at it again.');
    expect(button(element, 'Cancel this place')).to.exist;
  });

  it('cancels those of several places that are ticked', async () => {
    const element = await shown(groupView);
    const wishes = answering(element, Promise.resolve({ ok: true }));
    expect(button(element, 'Cancel 2 places')).to.exist;
    at<HTMLInputElement>(element, '#b2')!.click();
    await element.updateComplete;
    button(element, 'Cancel this place')!.click();
    await element.updateComplete;
    at<HTMLButtonElement>(element, 'dialog button.danger')!.click();
    await settled(element);
    expect(wishes[0]!.detail.input).to.deep.equal({ bookingIds: ['b1'], seenChargePence: 0 });
  });

  it('leaves out of several places what cannot be cancelled, says why, and wants one at least', async () => {
    const may = { cancel: { ok: false, whyNot: 'It has been paid.' } };
    const element = await shown({ ...groupView, quotes: [...group.quotes, paid], may });
    await expect(element).to.be.accessible();
    expect(button(element, 'Cancel 2 places')).to.exist;
    expect(at(element, '#b3')).to.be.null;
    expect(text(element, 'why')).to.equal('It has been paid. Write to us.');
    at<HTMLInputElement>(element, '#b1')!.click();
    at<HTMLInputElement>(element, '#b2')!.click();
    await element.updateComplete;
    expect(text(element, 'charge')).to.equal('Tick the places you want to cancel.');
  });

  it('offers no cancelling before those that are ticked have been quoted anew', async () => {
    const place = document.createElement('div');
    const heeds: ((ids: readonly string[]) => void)[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      event.serve((heed) => {
        heeds.push((ids) => {
          const quotes = group.quotes.filter(({ bookingId }) => ids.includes(bookingId));
          heed({ kind: 'shown', answer: { ...groupView, quotes, charge: money(quotes.length * 14_400) } });
        });
        if (heeds.length === 1) heeds[0]!(['b1', 'b2']);
        return () => undefined;
      });
    });
    const element: GuildCancellation = await fixture(
      html`<guild-cancellation booking-ids="b1,b2"></guild-cancellation>`,
      { parentNode: place },
    );
    expect(text(element, 'charge')).to.contain('£288 charge');
    at<HTMLInputElement>(element, '#b2')!.click();
    await new Promise((later) => setTimeout(later));
    expect(text(element, 'charge')).to.equal('Counting …');
    heeds[1]!(['b1']);
    await element.updateComplete;
    expect(text(element, 'charge')).to.contain('£144 charge');
  });

  it('draws one picture for places that cost the same, and one each where they do not', async () => {
    const pictures = async (given: CancellationView): Promise<number> =>
      (await shown(given)).shadowRoot!.querySelectorAll('[part="curve"]').length;
    expect(await pictures(groupView)).to.equal(1);
    const [one, two] = group.quotes;
    expect(await pictures({ ...groupView, quotes: [one!, { ...two!, startsOn: '2027-01-30' }] })).to.equal(2);
  });

  it('cancels for staff, what was paid too, with why, and says that all is done', async () => {
    const isPaid = { ...view, quotes: [{ ...view.quotes[0]!, isPaid: true }], charge: money(14_400) };
    const element: GuildCancellation = await fixture(
      html`<guild-cancellation as-staff .view=${isPaid} .colleagues=${[]}></guild-cancellation>`,
    );
    expect(text(element, 'charge')).to.contain('What was paid covers it.');
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Cancel this place')!.click();
    await element.updateComplete;
    const why = at<HTMLTextAreaElement>(element, '#why')!;
    why.value = ' Illness. ';
    why.dispatchEvent(new Event('input'));
    at<HTMLButtonElement>(element, 'dialog button.danger')!.click();
    await settled(element);
    expect(wishes.map(({ detail: { command, input } }) => [command, input])).to.deep.equal([
      ['bookings/cancel-as-staff', { bookingIds: ['b1'], why: 'Illness.' }],
    ]);
    element.view = {
      ...view,
      quotes: [{ ...paid, bookingId: 'b1' }],
      may: { cancel: { ok: false, whyNot: 'Cancelled.' } },
    };
    await element.updateComplete;
    expect(text(element, 'over')).to.equal('The place is cancelled. £144 was charged.');
    expect(text(element, 'charge')).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('asks staff for somebody new alone, since they have no list of colleagues', async () => {
    const element: GuildCancellation = await fixture(
      html`<guild-cancellation as-staff .view=${view} .colleagues=${[]}></guild-cancellation>`,
    );
    await naming(element);
    expect(at(element, '#kind')).to.be.null;
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#firstName'));
  });

  it('offers no button where somebody may not, and says why and what would help', async () => {
    const may = { cancel: { ok: false, whyNot: 'It has been paid.', unblock: 'Write to the training team.' } };
    const element = await shown({ ...view, may });
    expect(button(element, 'Cancel this place')).to.be.undefined;
    expect(text(element, 'charge')).to.contain('It has been paid. Write to the training team.');
  });

  it('tells every mistake of the substitute at once, each a link to its field', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await naming(element);
    at<HTMLInputElement>(element, '#kind-new-contact')!.click();
    await element.updateComplete;
    at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await element.updateComplete;
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.summary a')];
    expect(links).to.have.length(3);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.summary'));
    links[2]!.click();
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#email'));
    expect(at(element, '#email')!.getAttribute('aria-describedby')).to.equal('email-hint email-error');
    expect(wishes).to.be.empty;
  });

  it('wishes for a substitute, a colleague of the booker’s', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await naming(element);
    const select = at<HTMLSelectElement>(element, '#personId')!;
    select.value = 'p2';
    select.dispatchEvent(new Event('change'));
    at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settled(element);
    expect(wishes.map(({ detail: { command, input } }) => [command, input])).to.deep.equal([
      ['bookings/substitute', { bookingId: 'b1', substitute: { kind: 'colleague', personId: 'p2' } }],
    ]);
    expect(text(element, 'alert')).to.equal('The place has been given to somebody else.');
    expect(at(element, 'form')).to.be.null;
  });

  it('asks the portal around it for its view, and for another when it is about another booking', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input, event.request.language]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => asked.push('ended');
      });
    });
    const element: GuildCancellation = await fixture(html`<guild-cancellation booking-ids="b1"></guild-cancellation>`, {
      parentNode: place,
    });
    expect(element.shown).to.equal(view);
    element.bookingIds = 'b2';
    await element.updateComplete;
    element.remove();
    expect(asked).to.deep.equal([
      ['bookings/cancellation', { bookingIds: ['b1'] }, 'en-GB'],
      'ended',
      ['bookings/cancellation', { bookingIds: ['b2'] }, 'en-GB'],
      'ended',
    ]);
  });

  it('speaks Welsh, and takes texts of the page’s own', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <guild-cancellation
          .view=${view}
          .texts=${{ instead: 'Neu …', sureFree: { 'en-GB': 'Free.' } }}
        ></guild-cancellation>
      </div>`,
    );
    const element = page.querySelector('guild-cancellation')!;
    await element.updateComplete;
    expect(text(element, 'charge')).to.contain('Canslo’r lle hwn');
    expect(text(element, 'substitute')).to.contain('Neu …');
  });
});
