import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { CommandWish } from './command-wish.js';
import type { SayEvent } from './say-event.js';
import { WishController } from './wish-controller.js';

class TestWish extends LitElement {
  readonly wish = new WishController(this);
}
customElements.define('test-wish', TestWish);

class TestFocus extends LitElement {
  static override properties = { done: { type: Boolean }, told: { type: Boolean } };
  declare done: boolean;
  declare told: boolean;
  readonly wish = new WishController(this);
  protected override render(): unknown {
    return html`<div part="heading">Title</div>
      ${this.done ? '' : html`<button>Do it</button>`}
      <div class="live">${this.told && this.done ? html`<div class="note">It is done.</div>` : ''}</div>`;
  }
}
customElements.define('test-focus', TestFocus);

const shown = (): Promise<TestWish> => fixture(html`<test-wish></test-wish>`);
const answering = (element: TestWish, ...answers: (() => ReturnType<NonNullable<() => CommandWish['answer']>>)[]) => {
  const heard: CommandWish[] = [];
  element.addEventListener('guild-wish', (wish) => {
    heard.push(wish);
    const answer = answers[heard.length - 1]?.();
    if (answer) wish.respondWith(answer);
  });
  return heard;
};

describe('WishController', () => {
  it('tries again under the same id what failed, and under another what was answered or is different', async () => {
    const element = await shown();
    const failing = () => Promise.reject(new Error('away'));
    const doing = () => Promise.resolve({ ok: true as const });
    const heard = answering(element, failing, failing, doing, doing, doing);
    const remove = (placeId: string) => element.wish.command('bookings/remove-place', { placeId });
    expect(await remove('a')).to.be.undefined;
    expect(element.wish.stage).to.equal('failed');
    await remove('a');
    expect(await remove('a')).to.deep.equal({});
    await remove('a');
    await remove('b');
    const ids = heard.map(({ detail }) => detail.commandId);
    expect(ids[1]).to.equal(ids[0]);
    expect(ids[2]).to.equal(ids[0]);
    expect(new Set(ids).size).to.equal(3);
  });

  it('announces nothing while a wish is on its way', async () => {
    const element = await shown();
    let done: (() => void) | undefined;
    const heard = answering(element, () => new Promise<void>((resolve) => (done = resolve)));
    const first = element.wish.command('bookings/empty-basket', {});
    expect(element.wish.isBusy('bookings/empty-basket')).to.be.true;
    expect(await element.wish.command('bookings/empty-basket', {})).to.be.undefined;
    done!();
    await first;
    expect(heard).to.have.length(1);
  });

  it('says what was done itself, unless the page does', async () => {
    const element = await shown();
    answering(
      element,
      () => Promise.resolve(),
      () => Promise.resolve(),
    );
    await element.wish.command('bookings/empty-basket', {}, { say: 'Emptied.' });
    expect([element.wish.stage, element.wish.says]).to.deep.equal(['done', 'Emptied.']);
    const said: string[] = [];
    element.addEventListener('guild-say', (event: SayEvent) => {
      said.push(event.text);
      event.preventDefault();
    });
    await element.wish.command('bookings/empty-basket', {}, { say: 'Emptied.' });
    expect(said).to.deep.equal(['Emptied.']);
    expect(element.wish.stage).to.equal('idle');
  });

  it('keeps a refusal with what would unblock it, and what was wrong', async () => {
    const element = await shown();
    const problems = [{ code: 'x/y', at: '/a', says: 'Mend it.' }];
    answering(element, () =>
      Promise.resolve({ ok: false, refusal: { code: 'x/y', says: 'No.', unblock: 'Ask us.' }, problems }),
    );
    await element.wish.command('bookings/empty-basket', {});
    const { stage, says, unblock } = element.wish;
    expect([stage, says, unblock, element.wish.problems]).to.deep.equal(['refused', 'No.', 'Ask us.', problems]);
    element.wish.reset();
    expect([element.wish.stage, element.wish.unblock]).to.deep.equal(['idle', undefined]);
  });

  it('says when nobody answers', async () => {
    const element = await shown();
    await element.wish.command('bookings/empty-basket', {});
    expect(element.wish.stage).to.equal('unanswered');
  });

  it('puts focus that went with what was pressed at the heading, or at what was told, and takes it from nobody', async () => {
    const lost = async (told: boolean): Promise<TestFocus> => {
      const element = await fixture<TestFocus>(html`<test-focus ?told=${told}></test-focus>`);
      element.shadowRoot!.querySelector('button')!.focus();
      element.done = true;
      await element.updateComplete;
      await aTimeout(200);
      return element;
    };
    expect((await lost(false)).shadowRoot!.activeElement?.textContent).to.equal('Title');
    expect((await lost(true)).shadowRoot!.activeElement?.textContent).to.equal('It is done.');

    const element = await fixture<TestFocus>(html`<test-focus></test-focus>`);
    const other = await fixture<HTMLInputElement>(html`<input aria-label="Other" />`);
    element.shadowRoot!.querySelector('button')!.focus();
    element.done = true;
    await element.updateComplete;
    other.focus();
    await aTimeout(200);
    expect(document.activeElement).to.equal(other);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-wish': TestWish;
    'test-focus': TestFocus;
  }
}
