import { expect, fixture, html } from '@open-wc/testing';
import type { ActRequest, PortalConnection, WatchRequest } from '@guildhall/portal/connect';
import '../../bookings/guild-cancellation/guild-cancellation.define.js';
import { CommandWish } from '../../shared/command-wish.js';
import { LookWish } from '../../shared/look-wish.js';
import { SayEvent } from '../../shared/say-event.js';
import { ViewAskedEvent } from '../../shared/view-asked-event.js';
import './guild-portal.define.js';
import type { GuildPortal } from './guild-portal.js';
import type {} from './signed-in-event.js';

type Reply = Parameters<Parameters<PortalConnection['watch']>[1]>[0];

/** A connection that remembers, and tells what it is told to. */
class Fake implements PortalConnection {
  readonly acted: ActRequest[] = [];
  readonly watched = new Map<(reply: Reply) => void, WatchRequest>();
  reply: Awaited<ReturnType<PortalConnection['act']>> = { kind: 'done', answer: { ok: 1 } };

  constructor(
    private readonly shows?: unknown,
    private readonly viewer?: string,
  ) {}

  readonly showing = (viewer = this.viewer): Reply => ({
    kind: 'shown',
    answer: this.shows,
    ...(viewer !== undefined && { viewer }),
  });

  readonly act: PortalConnection['act'] = (request) => {
    this.acted.push(request);
    return Promise.resolve(this.reply);
  };

  readonly watch: PortalConnection['watch'] = (request, heed) => {
    this.watched.set(heed, request);
    if (this.shows !== undefined) heed(this.showing());
    return () => this.watched.delete(heed);
  };
}

const keptNames = (): string[] => Object.keys(sessionStorage).filter((name) => name.startsWith('guildhall:'));

/** Asks for a view as an element does, and keeps what is told. */
function ask(from: EventTarget, name = 'cpd/summary'): { event: ViewAskedEvent; told: unknown[] } {
  const told: unknown[] = [];
  const event = new ViewAskedEvent({ name, input: {} }, (reply) => told.push(reply?.kind));
  from.dispatchEvent(event);
  return { event, told };
}
const toasts = (portal: GuildPortal): string[] =>
  [...portal.shadowRoot!.querySelectorAll('.toast')].map((toast) => toast.textContent);
const portalWith = (connection?: PortalConnection): Promise<GuildPortal> =>
  fixture(html`<guild-portal .connection=${connection}><p id="inside">Inside</p></guild-portal>`);
const inside = (portal: GuildPortal): HTMLElement => portal.querySelector<HTMLElement>('#inside')!;

describe('<guild-portal>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible, and adds nothing to the layout', async () => {
    const portal = await portalWith(new Fake());
    inside(portal).dispatchEvent(new SayEvent('Done.'));
    await portal.updateComplete;
    // On its way in a toast is paler than it is.
    await Promise.all(portal.shadowRoot!.getAnimations().map(({ finished }) => finished));
    await expect(portal).to.be.accessible();
    expect(getComputedStyle(portal).display).to.equal('contents');
  });

  it('serves the views that elements inside it ask for, until they go', async () => {
    const connection = new Fake({});
    const portal = await portalWith(connection);
    const { event, told } = ask(inside(portal));
    expect(told).to.deep.equal(['shown']);
    event.stop!();
    expect(connection.watched.size).to.equal(0);
  });

  it('shows everything anew by another connection, and first takes back what the one before was shown', async () => {
    const first = new Fake({});
    const portal = await portalWith(first);
    const { told } = ask(inside(portal));
    const second = new Fake({});
    portal.connection = second;
    await portal.updateComplete;
    expect(told).to.deep.equal(['shown', undefined, 'shown']);
    expect([first.watched.size, second.watched.size]).to.deep.equal([0, 1]);
  });

  it('forgets unsaved work before somebody else is shown anything, and not before', async () => {
    const connection = new Fake({}, 'ann');
    const portal = await portalWith(connection);
    const kept: string[][] = [];
    const request = { name: 'cpd/summary', input: {} };
    inside(portal).dispatchEvent(new ViewAskedEvent(request, (reply) => reply && kept.push(keptNames())));
    sessionStorage.setItem('guildhall:form', '{}');
    sessionStorage.setItem('the-page:own', '1');
    const tell = (reply: Reply): void => [...connection.watched.keys()].forEach((heed) => heed(reply));
    tell(connection.showing());
    // What failed was shown to nobody.
    tell({ kind: 'failed', code: 'portal/unreachable', says: 'Away.' });
    portal.refresh();
    tell({ kind: 'refused', refusal: { code: 'access/not-found', says: 'No.' }, viewer: 'nobody' });
    expect(kept).to.deep.equal([[], ['guildhall:form'], ['guildhall:form'], ['guildhall:form'], []]);
    sessionStorage.setItem('guildhall:form', '{}');
    tell(connection.showing('bob'));
    expect(kept.at(-1)).to.deep.equal([]);
    expect(sessionStorage.getItem('the-page:own')).to.equal('1');
  });

  it('forgets it as soon as its connection is another one, or none, but not when it is moved', async () => {
    const first = new Fake({});
    const portal = await portalWith(first);
    sessionStorage.setItem('guildhall:form', '{}');
    portal.remove();
    (await fixture(html`<div></div>`)).append(portal);
    await portal.updateComplete;
    expect(keptNames()).to.deep.equal(['guildhall:form']);
    // Nothing is asked for here: nobody has to look.
    portal.connection = new Fake({});
    await portal.updateComplete;
    expect(keptNames()).to.deep.equal([]);
    ask(inside(portal));
    sessionStorage.setItem('guildhall:form', '{}');
    portal.connection = undefined;
    await portal.updateComplete;
    expect(keptNames()).to.deep.equal([]);
  });

  it('lets elements wait that were there before it, and before its connection', async () => {
    const place = await fixture(html`<div></div>`);
    place.innerHTML = '<guild-portal><guild-cancellation booking-ids="b1"></guild-cancellation></guild-portal>';
    const connection = new Fake();
    place.querySelector('guild-portal')!.connection = connection;
    await place.querySelector('guild-portal')!.updateComplete;
    for (let turn = 0; connection.watched.size === 0 && turn < 100; turn++)
      await new Promise((later) => setTimeout(later));
    expect([...connection.watched.values()].map(({ name }) => name)).to.deep.equal(['bookings/cancellation']);
  });

  it('serves elements elsewhere on the page only where it says so', async () => {
    const outside = await fixture<HTMLElement>(html`<p>Outside</p>`);
    const portal = await portalWith(new Fake({}));
    expect(ask(outside).told).to.be.empty;
    portal.everywhere = true;
    await portal.updateComplete;
    expect(ask(outside).told).to.deep.equal(['shown']);
    portal.everywhere = false;
    await portal.updateComplete;
    expect(ask(outside).told).to.be.empty;
  });

  it('carries a wish out as a command, and answers it as the portal does', async () => {
    const connection = new Fake();
    const portal = await portalWith(connection);
    const wish = new CommandWish('bookings/empty-basket', {});
    inside(portal).dispatchEvent(wish);
    expect(await wish.answer).to.deep.equal({ ok: true, answer: { ok: 1 } });
    expect(connection.acted).to.deep.equal([
      { name: 'bookings/empty-basket', commandId: wish.detail.commandId, input: {}, language: 'en-GB' },
    ]);
    const refusal = { code: 'x/y', says: 'No.', unblock: 'Ask.' };
    connection.reply = { kind: 'refused', refusal };
    const second = new CommandWish('bookings/empty-basket', {});
    inside(portal).dispatchEvent(second);
    expect(await second.answer).to.deep.equal({ ok: false, refusal });
    const problems = [{ code: 'input/required', at: '/email', says: 'Give it.' }];
    connection.reply = { kind: 'invalid', problems };
    const third = new CommandWish('bookings/empty-basket', {});
    inside(portal).dispatchEvent(third);
    expect(await third.answer).to.deep.equal({
      ok: false,
      refusal: { code: 'input/required', says: 'Give it.' },
      problems,
    });
    connection.reply = { kind: 'failed', code: 'portal/busy', says: 'Busy.' };
    const fourth = new CommandWish('bookings/empty-basket', {});
    inside(portal).dispatchEvent(fourth);
    const failed = await fourth.answer!.then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    expect(failed).to.contain('portal/busy');
  });

  it('leaves a wish alone that the page answered or cancelled before it got here', async () => {
    const connection = new Fake();
    const portal = await portalWith(connection);
    for (const take of [
      (wish: CommandWish) => wish.respondWith(Promise.resolve()),
      (wish: CommandWish) => wish.preventDefault(),
    ]) {
      inside(portal).addEventListener('guild-wish', take, { once: true });
      inside(portal).dispatchEvent(new CommandWish('bookings/empty-basket', {}));
    }
    expect(connection.acted).to.be.empty;
  });

  it('leaves wishes unanswered while it has no connection', async () => {
    const portal = await portalWith();
    const wish = new CommandWish('bookings/empty-basket', {});
    inside(portal).dispatchEvent(wish);
    expect(wish.answer).to.be.undefined;
  });

  it('looks at a view once', async () => {
    const connection = new Fake({ name: 'a.pdf' });
    const portal = await portalWith(connection);
    const wish = new LookWish('billing/invoice-pdf', { invoiceId: 'i1' });
    inside(portal).dispatchEvent(wish);
    expect(await wish.answer).to.deep.equal({ ok: true, answer: { name: 'a.pdf' } });
    await new Promise((later) => setTimeout(later));
    expect(connection.watched.size).to.equal(0);
  });

  it('tells the page who signed in', async () => {
    const connection = new Fake();
    connection.reply = { kind: 'done', answer: { personId: 'p1' } };
    const portal = await portalWith(connection);
    const heard: string[] = [];
    portal.addEventListener('guild-signed-in', ({ answer }) => heard.push(answer.personId));
    const wish = new CommandWish('accounts/sign-in', { email: 'a@example.org', password: 'x' });
    inside(portal).dispatchEvent(wish);
    await wish.answer;
    expect(heard).to.deep.equal(['p1']);
  });

  it('says a sentence once, however often it is told, in a place that is read out', async () => {
    const portal = await portalWith(new Fake());
    const region = portal.shadowRoot!.querySelector('[role="status"]')!;
    for (const text of ['Saved.', 'Saved.', 'Sent.', 'Gone.', 'Back.']) {
      const event = new SayEvent(text);
      inside(portal).dispatchEvent(event);
      expect(event.defaultPrevented).to.be.true;
    }
    await portal.updateComplete;
    expect(toasts(portal)).to.deep.equal(['Sent.', 'Gone.', 'Back.']);
    expect(portal.shadowRoot!.querySelector('[role="status"]')).to.equal(region);
  });

  it('ends every view when it goes, and serves again when it comes back', async () => {
    const connection = new Fake({});
    const portal = await portalWith(connection);
    const place = portal.parentElement!;
    const { told } = ask(inside(portal));
    portal.remove();
    expect(connection.watched.size).to.equal(0);
    place.append(portal);
    await portal.updateComplete;
    expect(connection.watched.size).to.equal(1);
    expect(told.at(-1)).to.equal('shown');
  });

  it('reaches a portal over HTTP by its address', async () => {
    const asked: [string, unknown][] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (address, init) => {
      asked.push([address as string, JSON.parse(init!.body as string) as unknown]);
      return Promise.resolve(Response.json({ kind: 'shown', answer: {} }));
    };
    try {
      const portal: GuildPortal = await fixture(
        html`<guild-portal src="/api/" body="ima"><p id="inside"></p></guild-portal>`,
      );
      const { told } = ask(inside(portal));
      for (let turn = 0; told.length === 0 && turn < 200; turn++) await new Promise((later) => setTimeout(later, 5));
      expect(told.at(-1)).to.equal('shown');
      expect(asked).to.deep.equal([['/api/look', { name: 'cpd/summary', input: {}, body: 'ima' }]]);
      portal.remove();
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
