import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CancellationWish } from './cancellation-wish.js';
import './guild-cancellation-quote.define.js';
import type { GuildCancellationQuote } from './guild-cancellation-quote.js';
import type { CancellationQuoteView } from './guild-cancellation-quote.view.js';

const view: CancellationQuoteView = {
  title: 'Debt relief orders: an introduction',
  on: '2026-11-22',
  startsOn: '2026-12-15',
  mayCancel: 'yes',
  reasons: [],
  chargePence: 0,
  steps: [
    { from: '2026-11-22', until: '2026-12-01', chargePence: 0 },
    { from: '2026-12-02', until: '2026-12-15', chargePence: 12_050, percent: 100 },
  ],
};
const given = {
  bookedOn: '2026-11-01',
  startsOn: '2026-12-15',
  pricePence: 12_000,
  paidPence: 0,
  funded: false,
  stage: 'booked',
  actor: 'booker',
};

const text = (element: Element, part: string): string =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const rows = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());

async function shown(more: Partial<CancellationQuoteView> = {}): Promise<GuildCancellationQuote> {
  return fixture(html`<guild-cancellation-quote can-cancel .view=${{ ...view, ...more }}></guild-cancellation-quote>`);
}
async function decided(facts: unknown, on = '2026-11-22'): Promise<GuildCancellationQuote> {
  return fixture(
    html`<guild-cancellation-quote
      can-cancel
      rulebook="bookings/ima"
      .given=${facts}
      on=${on}
    ></guild-cancellation-quote>`,
  );
}
const button = (element: Element): HTMLButtonElement | null => element.shadowRoot!.querySelector('button');

describe('<guild-cancellation-quote>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ on: '2026-12-10', chargePence: 12_050, refundPence: 0 })).to.be.accessible();
    await expect(await shown({ mayCancel: 'no', reasons: [{ text: 'It has begun.' }], steps: [] })).to.be.accessible();
    const element = await shown();
    button(element)!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says what cancelling costs today, and how long that holds', async () => {
    const element = await shown();
    expect(text(element, 'charge')).to.contain('No charge').and.to.contain('22 November 2026');
    expect(text(element, 'countdown')).to.equal(
      '10 days left: until the end of 1 December 2026. After that, £120.50 (100%).',
    );
    expect(text(await shown({ on: '2026-12-01' }), 'countdown')).to.match(/^1 day left/);
    expect(text(await shown({ on: '2026-12-09' }), 'countdown')).to.contain(
      'until the event begins on 15 December 2026',
    );
  });

  it('draws the curve and says the same in a table', async () => {
    const element = await shown();
    expect(rows(element)).to.deep.equal([
      '22 November 2026 to 1 December 2026 now No charge',
      '2 December 2026 to 15 December 2026 £120.50 (100%)',
    ]);
    const picture = element.shadowRoot!.querySelector('svg[role="img"]')!;
    expect(picture.getAttribute('aria-label')).to.contain('2 December 2026 to 15 December 2026: £120.50 (100%)');
    const areas = [...picture.querySelectorAll('.area')];
    const widths = areas.map((area) => Number.parseFloat(area.getAttribute('width')!));
    expect(widths[0]! + widths[1]!).to.be.closeTo(100, 0.01);
    expect(widths[0]! / widths[1]!).to.be.closeTo(10 / 14, 0.01);
    expect(element.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
  });

  it('names what comes back', async () => {
    expect(text(await shown({ refundPence: 12_050 }), 'charge')).to.contain('£120.50 comes back to you');
  });

  it('decides by a bundled rulebook: free with 14 days of notice, the whole price with 13', async () => {
    const free = await decided(given, '2026-12-01');
    expect(free.shown?.chargePence).to.equal(0);
    expect(free.decision?.outcomes['bookings/may-cancel']).to.equal('yes');
    const late = await decided(given, '2026-12-02');
    expect(late.shown?.chargePence).to.equal(12_000);
    expect(free.shown?.steps.map(({ from, chargePence }) => [from, chargePence])).to.deep.equal([
      ['2026-12-01', 0],
      ['2026-12-02', 12_000],
    ]);
  });

  it('refuses what only staff may do, says why, and offers no button', async () => {
    const element = await decided({ ...given, paidPence: 12_000 });
    expect(element.decision?.outcomes['bookings/may-cancel']).to.equal('no');
    expect(text(element, 'alert')).to.contain('You cannot cancel this yourself');
    expect(button(element)).to.be.null;
  });

  it('names no charge where the terms are not known', async () => {
    const element = await decided({ ...given, bookedOn: undefined });
    expect(element.shown?.chargePence).to.be.undefined;
    expect(text(element, 'charge')).to.contain('The charge is not known');
    expect(button(element)).to.be.null;
  });

  it('passes on what is wrong with the facts', async () => {
    const element = await decided({ ...given, pricePence: -5 });
    expect(element.problems[0]?.at).to.equal('/pricePence');
    expect(text(element, 'problem')).to.contain(element.problems[0]!.code);
  });

  it('offers no button unless the page asks for one', async () => {
    expect(button(await fixture(html`<guild-cancellation-quote .view=${view}></guild-cancellation-quote>`))).to.be.null;
  });

  it('announces the wish by keyboard, and shows busy, then done', async () => {
    const element = await shown();
    let done: (() => void) | undefined;
    let asked: CancellationWish | undefined;
    element.addEventListener('guild-cancellation-wish', (event) => {
      asked = event;
      asked.respondWith(new Promise<void>((resolve) => (done = resolve)));
    });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(asked?.detail).to.deep.equal({ on: '2026-11-22', chargePence: 0 });
    expect(asked?.cancelable && asked.bubbles && asked.composed).to.be.true;
    expect(button(element)!.getAttribute('aria-disabled')).to.equal('true');
    done!();
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    expect(text(element, 'alert')).to.equal('The place is cancelled.');
    expect(button(element)).to.be.null;
  });

  it('shows a refusal in the page’s words, a failure, and that nobody answers', async () => {
    const says = 'The event began this morning.';
    const answers: [(event: CancellationWish) => void, string][] = [
      [(event) => event.respondWith(Promise.resolve({ ok: false, refusal: { code: 'x/y', says } })), says],
      [(event) => event.respondWith(Promise.reject(new Error('offline'))), 'Please try again'],
      [() => undefined, 'This page cannot cancel places'],
    ];
    for (const [answer, words] of answers) {
      const element = await shown();
      element.addEventListener('guild-cancellation-wish', answer);
      button(element)!.click();
      await waitUntil(() => text(element, 'alert'));
      expect(text(element, 'alert')).to.contain(words);
      expect(button(element), 'may try again').to.exist;
    }
  });

  it('can be answered once, and only while it is announced', async () => {
    const element = await shown();
    setTimeout(() => button(element)!.click());
    const event = await oneEvent<CancellationWish>(element, 'guild-cancellation-wish');
    expect(() => event.respondWith(Promise.resolve())).to.throw('elements/wish-answered-late');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy-GB"><guild-cancellation-quote .view=${view}></guild-cancellation-quote></div>`,
    );
    const element = page.querySelector('guild-cancellation-quote')!;
    await element.updateComplete;
    expect(text(element, 'root')).to.contain('Os byddwch yn canslo').and.to.contain('22 Tachwedd 2026');
    expect(text(element, 'draft')).to.contain('Drafft');
  });

  it('keeps what became of a wish over a move in the page', async () => {
    const element = await shown();
    element.addEventListener('guild-cancellation-wish', (event) => event.respondWith(Promise.resolve()));
    button(element)!.click();
    await waitUntil(() => text(element, 'alert'));
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(text(element, 'alert')).to.equal('The place is cancelled.');
  });
});
