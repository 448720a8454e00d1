import { expect } from '@open-wc/testing';
import { checkPage } from './check-page.js';
import { heedWishes } from './heed-wishes.js';

/** An element as ours are, as far as a page can tell. */
class Shows extends HTMLElement {
  static readonly observedAttributes = ['heading-level'];
  static readonly guildhall: string = '1.0.0';
  shown: unknown = {};
  view: unknown;
  problems: readonly unknown[] = [];
  refusal: unknown;
}
customElements.define('guild-shows', Shows);
customElements.define('guild-cancellation', class extends Shows {});
customElements.define(
  'guild-old',
  class extends Shows {
    static override readonly guildhall = '0.9.0';
  },
);

class Wish extends Event {
  answer: Promise<unknown> | undefined;
  constructor(
    type: string,
    readonly detail: object,
  ) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }
}

function page(html: string): HTMLElement {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}
const codes = async (root: Element): Promise<string[]> =>
  (await checkPage({ root, patience: 50 })).map(({ code }) => code);

describe('checkPage', () => {
  afterEach(() => document.querySelector('main')?.remove());

  it('finds nothing wrong with a page that is right', async () => {
    expect(await codes(page('<guild-shows heading-level="3" id="a" data-x class="b">Soon.</guild-shows>'))).to.be.empty;
  });

  it('finds a page without elements, and a tag that nothing defines', async () => {
    expect(await codes(page('<p>None</p>'))).to.deep.equal(['contract/no-elements']);
    expect(await codes(page('<guild-sohws>Soon.</guild-sohws>'))).to.deep.equal(['contract/not-defined']);
  });

  it('finds an attribute that is not read, and that nothing is there before the script', async () => {
    expect(await codes(page('<guild-shows headinglevel="3"></guild-shows>'))).to.deep.equal([
      'contract/unknown-attribute',
      'contract/no-fallback',
    ]);
  });

  it('finds an element that shows nothing, is refused, or has problems', async () => {
    const root = page('<guild-shows>a</guild-shows><guild-shows>b</guild-shows><guild-shows>c</guild-shows>');
    const [nothing, refused, wrong] = root.querySelectorAll<Shows>('guild-shows');
    nothing!.shown = undefined;
    refused!.shown = undefined;
    refused!.refusal = { code: 'x/y', says: 'Not yours.' };
    wrong!.problems = [{ code: 'elements/not-json', at: '/view', says: 'No JSON.' }];
    expect(await codes(root)).to.deep.equal(['contract/shows-nothing', 'contract/refused', 'elements/not-json']);
  });

  it('holds a view that is handed in to the contract', async () => {
    const root = page('<guild-cancellation>Soon.</guild-cancellation>');
    root.querySelector<Shows>('guild-cancellation')!.view = { on: 'tomorrow' };
    expect(new Set(await codes(root))).to.deep.equal(new Set(['contract/wrong-shape']));
  });

  it('finds two versions on one page, also inside shadow trees', async () => {
    const root = page('<guild-shows>a</guild-shows><div id="host"></div>');
    root.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<guild-old>b</guild-old>';
    expect(await codes(root)).to.deep.equal(['contract/two-versions']);
  });
});

describe('heedWishes', () => {
  const wish = (name: string, input: object, answer?: unknown): Wish => {
    const event = new Wish('guild-wish', { command: name, input });
    if (answer !== undefined) event.answer = Promise.resolve(answer);
    return event;
  };
  const found = async (...wishes: Wish[]): Promise<string[]> => {
    const heeded = heedWishes();
    for (const each of wishes) document.body.dispatchEvent(each);
    return (await heeded.end()).map(({ code }) => code);
  };

  it('finds nothing wrong with answers of the contract', async () => {
    const refusal = { code: 'x/y', says: 'No.' };
    const empty = ['bookings/empty-basket', {}] as const;
    expect(
      await found(
        wish(...empty, { ok: true }),
        wish(...empty, { ok: true, answer: {} }),
        wish(...empty, { ok: false, refusal }),
      ),
    ).to.be.empty;
  });

  it('finds a wish that nobody answers, unless the page cancelled it', async () => {
    const cancelled = wish('bookings/empty-basket', {});
    cancelled.preventDefault();
    document.body.addEventListener(
      'guild-wish',
      (event) => (event === cancelled ? event.preventDefault() : undefined),
      {
        once: true,
      },
    );
    expect(await found(cancelled)).to.be.empty;
    expect(await found(wish('bookings/empty-basket', {}))).to.deep.equal(['contract/unanswered']);
  });

  it('finds answers of another shape', async () => {
    const cancel = ['bookings/remove-place', { placeId: 'p1' }] as const;
    expect(await found(wish(...cancel, { ok: false }))).to.deep.equal(['contract/no-refusal']);
    expect(await found(wish(...cancel, { done: true }))).to.deep.equal(['contract/no-such-answer']);
    expect(await found(wish('bookings/add-place', {}, { ok: true }))).to.include('contract/wrong-shape');
    expect(await found(wish('no/such', {}))).to.deep.equal(['contract/no-such-wish']);
  });

  it('tells what was wished for', () => {
    const heeded = heedWishes();
    document.body.dispatchEvent(wish('bookings/empty-basket', {}, { ok: true }));
    expect(heeded.heard).to.deep.equal(['bookings/empty-basket']);
    void heeded.end();
  });
});
