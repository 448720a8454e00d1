import { expect, fixture, html } from '@open-wc/testing';
import { loaders } from '../loaders.js';
import { loadWhenSeen } from './load-when-seen.js';

let last = 0;
const fresh = (): string => `guild-seen-${++last}`;
const define = (tag: string) => (): Promise<void> => {
  customElements.define(tag, class extends HTMLElement {});
  return Promise.resolve();
};

describe('loadWhenSeen', () => {
  it('defines what is there, and what comes later, once', async () => {
    const [there, later, never] = [fresh(), fresh(), fresh()];
    const loaded: string[] = [];
    const load = (tag: string) => () => {
      loaded.push(tag);
      return define(tag)();
    };
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(document.createElement(there));
    const end = loadWhenSeen(document, { [there]: load(there), [later]: load(later), [never]: load(never) });
    await customElements.whenDefined(there);
    const deep = document.createElement('p');
    deep.append(document.createElement(later), document.createElement(later));
    page.append(deep);
    await customElements.whenDefined(later);
    expect(loaded).to.deep.equal([there, later]);
    end();
    page.append(document.createElement(never));
    await new Promise((soon) => setTimeout(soon));
    expect(customElements.get(never)).to.be.undefined;
  });

  it('looks into a shadow tree that it is given', async () => {
    const tag = fresh();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    const end = loadWhenSeen(root, { [tag]: define(tag) });
    root.append(document.createElement(tag));
    await customElements.whenDefined(tag);
    end();
  });

  it('says what cannot be loaded, and tries again with the next', async () => {
    const tag = fresh();
    let tries = 0;
    const complaints: unknown[] = [];

    const { warn } = console;
    // eslint-disable-next-line no-console -- What the console is told is what is tested.
    console.warn = (text: unknown) => void complaints.push(text);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const end = loadWhenSeen(document, {
      [tag]: () => (++tries === 1 ? Promise.reject(new Error('away')) : define(tag)()),
    });
    page.append(document.createElement(tag));
    for (let turn = 0; complaints.length === 0 && turn < 100; turn++) await new Promise((soon) => setTimeout(soon));
    page.append(document.createElement(tag));
    await customElements.whenDefined(tag);
    // eslint-disable-next-line no-console -- What the console is told is what is tested.
    console.warn = warn;
    end();
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.contain('elements/not-loaded').and.to.contain(tag);
  });

  it('knows every element there is', async () => {
    const load = loaders['guild-portal'];
    await load!();
    expect(customElements.get('guild-portal')).to.exist;
  });
});
