import { expect, fixture, html } from '@open-wc/testing';
import { html as template, LitElement, type TemplateResult } from 'lit';
import type { LookWish } from './look-wish.js';
import { type Page, RowsController } from './rows-controller.js';

class TestRows extends LitElement {
  static override properties = { page: { attribute: false } };
  declare page: Page<number>;
  readonly rows = new RowsController<number>(this, 10);
  override render(): TemplateResult {
    return template`<ul>
      ${this.rows.of(this.page).map((row) => template`<li data-row><a href="#${row}">${row}</a></li>`)}
    </ul>`;
  }
}
customElements.define('test-rows', TestRows);

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);
const shown = (page: Page<number>): Promise<TestRows> => fixture(html`<test-rows .page=${page}></test-rows>`);
const drawn = (element: TestRows): number[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => Number(link.textContent));
const answer = (element: TestRows, page?: Page<number>): LookWish[] => {
  const asked: LookWish[] = [];
  element.addEventListener('guild-look', (wish) => {
    asked.push(wish);
    wish.respondWith(page ? Promise.resolve({ ok: true, answer: page as never }) : Promise.reject(new Error('away')));
  });
  return asked;
};

describe('RowsController', () => {
  it('draws a piece of what is there at a time, and goes on with focus on the first new one', async () => {
    const element = await shown({ rows: numbers(0, 25) });
    expect(drawn(element)).to.deep.equal(numbers(0, 10));
    expect(element.rows.hasMore).to.be.true;
    await element.rows.more('billing/invoices', {});
    expect(drawn(element)).to.deep.equal(numbers(0, 20));
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('10');
    await element.rows.more('billing/invoices', {});
    expect(drawn(element)).to.deep.equal(numbers(0, 25));
    expect(element.rows.hasMore).to.be.false;
  });

  it('asks for the next page where what is there is used up', async () => {
    const element = await shown({ rows: numbers(0, 10), next: '["n"]' });
    const asked = answer(element, { rows: numbers(10, 5) });
    await element.rows.more('billing/invoices', { limit: 10 });
    expect(asked.map(({ detail }) => detail)).to.deep.equal([
      { view: 'billing/invoices', input: { limit: 10, after: '["n"]' } },
    ]);
    expect(drawn(element)).to.deep.equal(numbers(0, 15));
    expect(element.rows.hasMore).to.be.false;
  });

  it('is busy as soon as more is wished for, and asks once however often it is pressed meanwhile', async () => {
    const element = await shown({ rows: numbers(0, 10), next: '["n"]' });
    const asked = answer(element, { rows: numbers(10, 5) });
    const first = element.rows.more('billing/invoices', {});
    expect(element.rows.wish.isBusy('billing/invoices')).to.be.true;
    await Promise.all([first, element.rows.more('billing/invoices', {})]);
    expect(asked).to.have.length(1);
    expect(element.rows.wish.stage).to.equal('idle');
    expect(drawn(element)).to.deep.equal(numbers(0, 15));
  });

  it('keeps later pages while the first changes without moving, and drops them when it moves', async () => {
    const element = await shown({ rows: numbers(0, 10), next: '["n"]' });
    answer(element, { rows: numbers(10, 5) });
    await element.rows.more('billing/invoices', {});
    element.page = { rows: numbers(100, 10), next: '["n"]' };
    await element.updateComplete;
    expect(drawn(element)).to.have.length(15);
    element.page = { rows: numbers(200, 10), next: '["m"]' };
    await element.updateComplete;
    expect(drawn(element)).to.deep.equal(numbers(200, 10));
    expect(element.rows.hasMore).to.be.true;
  });

  it('says when the next page cannot be had, and can be asked again', async () => {
    const element = await shown({ rows: numbers(0, 10), next: '["n"]' });
    answer(element);
    await element.rows.more('billing/invoices', {});
    expect(element.rows.wish.stage).to.equal('failed');
    expect(drawn(element)).to.deep.equal(numbers(0, 10));
    expect(element.rows.hasMore).to.be.true;
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-rows': TestRows;
  }
}
